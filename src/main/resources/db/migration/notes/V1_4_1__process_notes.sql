-- A therapist's process notes: kept apart from the record, read by their author alone. Not by the
-- patient, not by the team, not by break-glass.
create schema notes;
grant usage on schema notes to threefold_app;

create table notes.process_note (
    id         uuid        not null,
    case_id    uuid        not null references casefile.case_file (id),
    account_id uuid        not null references access.account (id),
    text       text        not null,
    at         timestamptz not null,
    constraint process_note_pk primary key (id),
    constraint a_note_says_something check (length(trim(text)) between 1 and 20000)
);
create index process_note_by_author on notes.process_note (case_id, account_id, at desc);
call access.keep_facts('notes.process_note', 'seats');
create policy a_process_note_is_its_authors_alone on notes.process_note as restrictive to threefold_app
    using (account_id = (select access.uid())) with check (account_id = (select access.uid()));
