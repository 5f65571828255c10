-- The practice's own numbers, version by version. The first version is built in and stands in no
-- table; a version is a proposal that somebody of another discipline adopted.
create schema policy;
grant usage on schema policy to threefold_app;

create table policy.proposal (
    id           uuid        not null,
    based_on     integer     not null,
    settings     jsonb       not null,
    loosened     jsonb       not null,
    applies_from date        not null,
    why          text        not null,
    by_account   uuid        not null references access.account (id),
    name         text        not null,
    disciplines  text[]      not null,
    at           timestamptz not null,
    constraint proposal_pk primary key (id),
    constraint a_proposal_starts_from_a_version check (based_on > 0),
    constraint a_proposal_says_why check (length(trim(why)) between 10 and 2000),
    constraint settings_are_by_name check (jsonb_typeof(settings) = 'object' and jsonb_typeof(loosened) = 'object'),
    constraint disciplines_are_those_we_know check (disciplines <@ array['PAIN', 'MENTAL_HEALTH', 'THERAPY'])
);

create table policy.ending (
    proposal_id  uuid        not null references policy.proposal (id),
    kind         text        not null,
    version      integer,
    applies_from date,
    discipline   text,
    by_account   uuid        not null references access.account (id),
    name         text        not null,
    why          text        not null,
    at           timestamptz not null,
    constraint a_proposal_ends_once primary key (proposal_id),
    constraint a_proposal_is_adopted_or_ends check (kind in ('ADOPTED', 'WITHDRAWN', 'SENT_BACK')),
    constraint a_version_has_a_number_a_day_and_a_discipline check ((kind = 'ADOPTED')
        = (version is not null and applies_from is not null and discipline is not null)),
    constraint a_version_is_numbered_once unique (version),
    constraint the_first_version_is_built_in check (version > 1),
    constraint a_policy_does_not_reach_back check (applies_from >= (at at time zone 'UTC')::date - 1),
    constraint a_discipline_is_one_we_know check (discipline in ('PAIN', 'MENTAL_HEALTH', 'THERAPY')),
    constraint an_end_says_why check (kind = 'ADOPTED' or length(trim(why)) between 10 and 2000)
);
create index version_in_force on policy.ending (applies_from desc, version desc) where version is not null;

-- One's own typing, until it is proposed.
create table policy.unsent (
    account_id uuid        not null references access.account (id),
    content    text        not null,
    saved_at   timestamptz not null,
    constraint one_draft_is_typed_at_a_time primary key (account_id),
    constraint what_is_typed_is_bounded check (length(content) <= 200000)
);

create function policy.holds(p_discipline text) returns boolean language sql stable
    set search_path = pg_catalog, pg_temp as $$
    select access.has_role(case p_discipline
        when 'PAIN' then 'PAIN_SPECIALIST'
        when 'MENTAL_HEALTH' then 'MENTAL_HEALTH_PROFESSIONAL'
        when 'THERAPY' then 'THERAPIST' end)
$$;
revoke all on function policy.holds from public;
grant execute on function policy.holds to threefold_app;

-- About no person: whoever works here reads it. The director proposes, in their own name and with
-- every discipline they hold; another person adopts, in a discipline that is theirs and not the
-- drafter's.
alter table policy.proposal enable row level security;
alter table policy.proposal force row level security;
alter table policy.ending enable row level security;
alter table policy.ending force row level security;
alter table policy.unsent enable row level security;
alter table policy.unsent force row level security;
grant select, insert on policy.proposal, policy.ending to threefold_app;
grant select, insert, update, delete on policy.unsent to threefold_app;
call access.append_only('policy.proposal'::regclass);
call access.append_only('policy.ending'::regclass);

create policy the_owner_keeps_it on policy.proposal to threefold_owner using (true) with check (true);
create policy the_owner_keeps_it on policy.ending to threefold_owner using (true) with check (true);
create policy the_owner_keeps_it on policy.unsent to threefold_owner using (true) with check (true);

create policy read_by_whoever_works_here on policy.proposal for select to threefold_app
    using ((select access.my_patient()) is null);
create policy read_by_whoever_works_here on policy.ending for select to threefold_app
    using ((select access.my_patient()) is null);
create policy proposed_by_the_director on policy.proposal for insert to threefold_app
    with check (by_account = (select access.uid()) and access.has_role('MEDICAL_DIRECTOR')
        and (policy.holds('PAIN') = ('PAIN' = any (disciplines)))
        and (policy.holds('MENTAL_HEALTH') = ('MENTAL_HEALTH' = any (disciplines)))
        and (policy.holds('THERAPY') = ('THERAPY' = any (disciplines))));
create policy adopted_by_somebody_else on policy.ending for insert to threefold_app
    with check (by_account = (select access.uid()) and case kind
        when 'ADOPTED' then policy.holds(discipline)
            and exists (select from policy.proposal p
                        where p.id = ending.proposal_id and p.by_account <> (select access.uid())
                          and not ending.discipline = any (p.disciplines) and ending.version = p.based_on + 1)
        when 'SENT_BACK' then policy.holds('PAIN') or policy.holds('MENTAL_HEALTH') or policy.holds('THERAPY')
        else access.has_role('MEDICAL_DIRECTOR') end);
create policy ones_own_typing on policy.unsent to threefold_app
    using (account_id = (select access.uid())) with check (account_id = (select access.uid()));
