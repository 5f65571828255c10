-- Answers are appended, never changed. An entry names the entries its author saw; two entries
-- that did not see each other both stand until somebody settles it.
create schema evaluation;
grant usage on schema evaluation to threefold_app;

create table evaluation.entry (
    id         uuid        not null,
    case_id    uuid        not null references casefile.case_file (id),
    section    text        not null,
    question   text        not null,
    known      boolean     not null,
    kind       text,
    value      text,
    note       text        not null,
    nature     text        not null,
    because    text        not null,
    account_id uuid        not null references access.account (id),
    at         timestamptz not null,
    supersedes uuid[]      not null,
    constraint entry_pk primary key (id),
    constraint a_known_answer_has_a_value check (known = (value is not null) and known = (kind is not null)),
    constraint an_entry_is_of_one_nature check (nature in ('ANSWER', 'ADDENDUM', 'CORRECTION', 'LATE_ENTRY')),
    constraint a_change_after_signing_says_why check (nature = 'ANSWER' or length(trim(because)) > 0),
    constraint a_note_is_not_a_book check (length(note) <= 8000 and length(value) <= 8000)
);
create index entry_by_case on evaluation.entry (case_id, at);
call access.keep_facts('evaluation.entry', 'clinical');
create policy substance_use_is_for_the_seats on evaluation.entry as restrictive for select to threefold_app
    using (section <> 'SUBSTANCE_USE'
           or exists (select from access.relation r
                      where r.case_id = entry.case_id and r.account_id = (select access.uid())
                        and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY')));
create policy one_writes_in_ones_own_name on evaluation.entry as restrictive for insert to threefold_app
    with check (account_id = (select access.uid()));

-- That a section is signed is no secret to the practice; what it says is.
create table evaluation.signature (
    id         uuid        not null,
    case_id    uuid        not null references casefile.case_file (id),
    section    text        not null,
    account_id uuid        not null references access.account (id),
    name       text        not null,
    meaning    text        not null,
    digest     text        not null,
    at         timestamptz not null,
    constraint signature_pk primary key (id),
    constraint a_section_is_signed_once unique (case_id, section)
);
call access.keep_facts('evaluation.signature', 'staff');
create policy one_signs_in_ones_own_name on evaluation.signature as restrictive for insert to threefold_app
    with check (account_id = (select access.uid()));
