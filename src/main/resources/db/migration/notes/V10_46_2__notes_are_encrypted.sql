-- Process notes are kept encrypted, by a data key for each case that is wrapped by a key outside the
-- database. The notes that are here in plain text are copied and encrypted by the next migration,
-- which is in Java, and their table is dropped.
alter table notes.process_note rename to plain_note;
alter table notes.plain_note rename constraint process_note_pk to plain_note_pk;
alter index notes.process_note_by_author rename to plain_note_by_author;
revoke all on notes.plain_note from threefold_app;

-- made_under and wrapped_by are numbers of keys in the file of the setting threefold.notes.key.
-- After a change of the primary key the portal wraps the data keys anew at its start.
create table notes.data_key (
    id         uuid    not null,
    case_id    uuid    not null references casefile.case_file (id),
    made_under integer not null,
    wrapped_by integer not null,
    wrapped    bytea   not null,
    constraint data_key_pk primary key (id),
    constraint one_data_key_of_a_case_and_key unique (case_id, made_under)
);
call access.keep('notes.data_key', 'seats', 'select, insert');
create trigger a_data_key_is_never_removed before delete on notes.data_key
    for each row execute function audit.refuse_change();
create trigger no_data_key_is_removed_with_all before truncate on notes.data_key
    for each statement execute function audit.refuse_change();
create policy keys_of_notes_are_made_by_their_writers on notes.data_key as restrictive for insert to threefold_app
    with check ((select access.has_role('THERAPIST')) and (select access.is_proven()));

create table notes.process_note (
    id         uuid        not null,
    case_id    uuid        not null references casefile.case_file (id),
    account_id uuid        not null references access.account (id),
    key_id     uuid        not null references notes.data_key (id),
    ciphertext bytea       not null,
    at         timestamptz not null,
    constraint process_note_pk primary key (id),
    constraint a_note_is_bounded check (length(ciphertext) between 29 and 100000)
);
create index process_note_by_author on notes.process_note (case_id, account_id, at desc);
call access.keep_facts('notes.process_note', 'seats');
create policy a_process_note_is_its_authors_alone on notes.process_note as restrictive to threefold_app
    using (account_id = (select access.uid())) with check (account_id = (select access.uid()));
create policy opened_by_a_proven_owner on notes.process_note as restrictive to threefold_app
    using ((select access.is_proven())) with check ((select access.is_proven()));
