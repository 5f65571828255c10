-- What the owners of findings concluded, and how much is open. Findings themselves are computed
-- from the facts whenever they are read, and stored nowhere.
create schema screening;
grant usage on schema screening to threefold_app;

create table screening.clearance (
    id         uuid        not null,
    case_id    uuid        not null references casefile.case_file (id),
    rule       text        not null,
    part2      boolean     not null,
    observed   text        not null,
    decision   text        not null,
    conditions text[]      not null,
    evidence   text        not null,
    last_day   date,
    seat       text        not null,
    account_id uuid        not null references access.account (id),
    name       text        not null,
    book       text        not null,
    at         timestamptz not null,
    constraint clearance_pk primary key (id),
    constraint a_clearance_decides check (decision in ('CLEARED', 'CLEARED_WITH_CONDITIONS', 'NOT_CLEARED')),
    constraint a_clearance_ends_on_a_day check ((decision = 'NOT_CLEARED') = (last_day is null)),
    constraint conditions_are_named check (decision <> 'CLEARED_WITH_CONDITIONS' or cardinality(conditions) > 0),
    constraint a_clearance_has_its_evidence check (length(trim(evidence)) between 1 and 8000),
    constraint a_clearance_comes_from_a_seat check (seat in ('PAIN', 'MENTAL_HEALTH', 'THERAPY'))
);
create index clearance_by_case on screening.clearance (case_id, at);
call access.keep_facts('screening.clearance', 'clinical');

create policy substance_use_is_for_the_seats on screening.clearance as restrictive for select to threefold_app
    using (not part2 or exists (select from access.relation r
                                where r.case_id = clearance.case_id and r.account_id = (select access.uid())
                                  and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY')));
create policy one_clears_from_ones_own_seat on screening.clearance as restrictive for insert to threefold_app
    with check (account_id = (select access.uid())
        and exists (select from access.relation r
                    where r.case_id = clearance.case_id and r.account_id = (select access.uid()) and r.kind = clearance.seat));

-- Counts for work lists, by owner of the finding: no content can be read from them.
create table screening.snapshot (
    id              uuid        not null,
    case_id         uuid        not null references casefile.case_file (id),
    at              timestamptz not null,
    book            text        not null,
    pain_absolute   integer     not null,
    pain_to_clear   integer     not null,
    pain_unknown    integer     not null,
    pain_cautions   integer     not null,
    mental_absolute integer     not null,
    mental_to_clear integer     not null,
    mental_unknown  integer     not null,
    mental_cautions integer     not null,
    therapy_absolute integer    not null,
    therapy_to_clear integer    not null,
    therapy_unknown  integer    not null,
    therapy_cautions integer    not null,
    constraint snapshot_pk primary key (id)
);
create index snapshot_latest on screening.snapshot (case_id, at desc, id desc);
call access.keep_facts('screening.snapshot', 'staff');

create policy counted_by_a_seat on screening.snapshot as restrictive for insert to threefold_app
    with check (exists (select from access.relation r
                        where r.case_id = snapshot.case_id and r.account_id = (select access.uid())
                          and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY')));
