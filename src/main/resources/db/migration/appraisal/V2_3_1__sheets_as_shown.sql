-- Sheets of benefits and risks as they were shown at a decision: words, and the hash over them.
create schema appraisal;
grant usage on schema appraisal to threefold_app;

create table appraisal.sheet (
    id         uuid        not null,
    case_id    uuid        not null references casefile.case_file (id),
    content    text        not null,
    library    text        not null,
    sha256     text        not null,
    by_account uuid        not null references access.account (id),
    by_name    text        not null,
    at         timestamptz not null,
    constraint sheet_pk primary key (id),
    constraint a_sheet_says_something check (btrim(content) <> ''),
    constraint a_hash_is_a_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint a_sheet_is_of_its_case unique (id, case_id)
);
create index sheet_by_case on appraisal.sheet (case_id);
call access.keep_facts('appraisal.sheet', 'clinical');
create policy kept_by_whoever_decides on appraisal.sheet as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()));
