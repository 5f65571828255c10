-- What is known of the treatment so far: what a referral reported, what is taken, what was tried.
create schema history;
grant usage on schema history to threefold_app;

create table history.reported_fact (
    id            uuid        not null,
    case_id       uuid        not null references casefile.case_file (id),
    kind          text        not null,
    code_system   text,
    code          text,
    display       text,
    value         numeric,
    unit          text,
    said          text,
    starts_on     date,
    ends_on       date,
    status        text,
    import_id     uuid        not null,
    resource      text        not null,
    recorded_by   uuid        not null references access.account (id),
    recorded_at   timestamptz not null,
    constraint reported_fact_pk primary key (id),
    constraint a_fact_is_of_a_kind_we_know
        check (kind in ('CONDITION', 'ALLERGY', 'MEDICATION', 'OBSERVATION', 'PROCEDURE', 'QUESTIONNAIRE')),
    constraint a_fact_is_named check (coalesce(code, '') <> '' or coalesce(display, '') <> ''),
    constraint a_fact_does_not_end_before_it_starts check (ends_on >= starts_on),
    constraint a_measurement_has_a_unit check ((value is null) = (unit is null))
);
create index reported_fact_by_case on history.reported_fact (case_id, kind, starts_on desc);

create table history.medication (
    id           uuid        not null,
    case_id      uuid        not null references casefile.case_file (id),
    code_system  text,
    code         text,
    display      text,
    dose         numeric,
    unit         text,
    frequency    text,
    since        date,
    status       text        not null,
    confirmation text        not null,
    supersedes   uuid        references history.medication (id),
    recorded_by  uuid        not null references access.account (id),
    recorded_at  timestamptz not null,
    constraint medication_pk primary key (id),
    constraint a_drug_is_named check (coalesce(code, '') <> '' or coalesce(display, '') <> ''),
    constraint a_dose_has_a_unit check ((dose is null) = (unit is null)),
    constraint a_drug_is_taken_held_or_stopped check (status in ('ACTIVE', 'HELD', 'STOPPED', 'UNKNOWN')),
    constraint a_medication_is_reported_or_confirmed check (confirmation in ('REPORTED', 'CONFIRMED')),
    constraint a_medication_is_replaced_once unique (supersedes)
);
create index medication_by_case on history.medication (case_id);

create table history.trial (
    id                uuid        not null,
    case_id           uuid        not null references casefile.case_file (id),
    kind              text        not null,
    drug_class        text,
    code_system       text,
    code              text,
    display           text,
    dose              numeric,
    unit              text,
    weeks_at_minimum  integer,
    approach          text,
    sessions_attended integer,
    sessions_planned  integer,
    starts_on         date,
    ends_on           date,
    total_weeks       integer,
    adherence         text        not null,
    outcome           text        not null,
    pain_change       integer,
    function_change   text        not null,
    stopped           text        not null,
    adverse_effect    text,
    grade             integer,
    confirmation      text        not null,
    supersedes        uuid        references history.trial (id),
    recorded_by       uuid        not null references access.account (id),
    recorded_at       timestamptz not null,
    constraint trial_pk primary key (id),
    constraint a_trial_is_of_a_drug_or_an_approach
        check ((kind = 'MEDICATION' and drug_class is not null and approach is null)
            or (kind = 'NON_DRUG' and approach is not null and drug_class is null)),
    constraint a_dose_is_above_zero check (dose > 0),
    constraint a_dose_has_a_unit check ((dose is null) = (unit is null)),
    constraint a_trial_does_not_end_before_it_starts check (ends_on >= starts_on),
    constraint weeks_and_sessions_are_not_below_zero
        check (least(weeks_at_minimum, total_weeks, sessions_attended, sessions_planned) >= 0),
    constraint a_grade_is_from_1_to_5 check (grade between 1 and 5),
    constraint a_trial_is_reported_or_confirmed check (confirmation in ('REPORTED', 'CONFIRMED')),
    constraint a_trial_is_replaced_once unique (supersedes)
);
create index trial_by_case on history.trial (case_id);

call access.keep_facts('history.reported_fact', 'clinical');
call access.keep_facts('history.medication', 'clinical');
call access.keep_facts('history.trial', 'clinical');

-- A referral is brought in by the coordinator, who may not read what it says of the treatment. Only
-- the holder of the pain seat writes afterwards. What is brought in is reported, never confirmed.
create function history.has_pain_seat(p_case uuid) returns boolean language sql stable
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.relation r
                   where r.case_id = p_case and r.account_id = (select access.uid()) and r.kind = 'PAIN')
$$;

create policy brought_in_by_coordinator on history.reported_fact for insert to threefold_app
    with check ((select access.has_role('COORDINATOR')));
create policy brought_in_by_coordinator on history.medication for insert to threefold_app
    with check ((select access.has_role('COORDINATOR')) and confirmation = 'REPORTED' and supersedes is null);
create policy brought_in_by_coordinator on history.trial for insert to threefold_app
    with check ((select access.has_role('COORDINATOR')) and confirmation = 'REPORTED' and supersedes is null);

create policy only_a_coordinator_brings_in on history.reported_fact as restrictive for insert to threefold_app
    with check (recorded_by = (select access.uid()) and (select access.has_role('COORDINATOR')));
create policy pain_writes_or_coordinator_brings_in on history.medication as restrictive for insert to threefold_app
    with check (recorded_by = (select access.uid())
        and ((select access.has_role('COORDINATOR')) or history.has_pain_seat(case_id)));
create policy pain_writes_or_coordinator_brings_in on history.trial as restrictive for insert to threefold_app
    with check (recorded_by = (select access.uid())
        and ((select access.has_role('COORDINATOR')) or history.has_pain_seat(case_id)));

revoke all on function history.has_pain_seat from public;
grant execute on function history.has_pain_seat to threefold_app;
