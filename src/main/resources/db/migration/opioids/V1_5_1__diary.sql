-- What patients write down of the opioids they take, day by day. What is prescribed stands in
-- history; no figure is kept here, for it is made anew from what was taken.
create schema opioids;
grant usage on schema opioids to threefold_app;

create table opioids.diary_day (
    id         uuid        not null,
    case_id    uuid        not null references casefile.case_file (id),
    day        date        not null,
    by_account uuid        not null references access.account (id),
    at         timestamptz not null,
    supersedes uuid        references opioids.diary_day (id),
    constraint diary_day_pk primary key (id),
    constraint a_diary_does_not_run_ahead check (day <= (at at time zone 'UTC')::date + 1),
    constraint an_entry_is_replaced_once unique (supersedes),
    constraint a_line_is_of_a_day_of_its_case unique (id, case_id)
);
create index diary_by_case on opioids.diary_day (case_id, day desc);
create unique index a_day_is_begun_once on opioids.diary_day (case_id, day) where supersedes is null;

create table opioids.diary_take (
    id       uuid    not null,
    case_id  uuid    not null,
    day_id   uuid    not null,
    line     integer not null,
    medicine text    not null,
    strength numeric,
    unit     text,
    pieces   numeric not null,
    constraint diary_take_pk primary key (id),
    constraint what_is_taken_belongs_to_a_day foreign key (day_id, case_id)
        references opioids.diary_day (id, case_id),
    constraint a_line_has_its_own_place unique (day_id, line),
    constraint a_medicine_is_named check (length(trim(medicine)) between 1 and 200),
    constraint a_strength_has_a_unit check ((strength is null) = (unit is null)),
    constraint what_is_taken_is_above_zero check (pieces > 0 and (strength is null or strength > 0))
);
create index diary_take_by_case on opioids.diary_take (case_id);

call access.keep_facts('opioids.diary_day', 'record');
call access.keep_facts('opioids.diary_take', 'record');

-- The team reads; the patient of the case writes, in their own name, and nobody for them.
create function opioids.is_patient_of(p_case uuid) returns boolean language sql stable
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.relation r
                   where r.case_id = p_case and r.account_id = (select access.uid()) and r.kind = 'PATIENT')
$$;

create policy the_patient_alone_writes on opioids.diary_day as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and opioids.is_patient_of(case_id));
create policy the_patient_alone_writes on opioids.diary_take as restrictive for insert to threefold_app
    with check (opioids.is_patient_of(case_id));

revoke all on function opioids.is_patient_of from public;
grant execute on function opioids.is_patient_of to threefold_app;
