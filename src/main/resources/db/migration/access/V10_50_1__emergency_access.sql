-- A clinician without a place on a case opens it in an emergency, for sixty minutes, to read it: a dated
-- relation of its own kind. It stands beside a cover that has not begun, so the key has the kind in it;
-- everybody still has one place on a case.
alter table access.relation drop constraint one_person_has_one_place_on_a_case;
alter table access.relation add constraint a_relation_of_a_kind_is_held_once primary key (case_id, account_id, kind);
create unique index one_person_has_one_place_on_a_case on access.relation (case_id, account_id)
    where kind <> 'BREAK_GLASS';
alter table access.relation drop constraint a_relation_is_of_a_kind_we_know;
alter table access.relation add constraint a_relation_is_of_a_kind_we_know
    check (kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY', 'MEMBER', 'PATIENT', 'SYSTEM', 'COVER', 'BREAK_GLASS'));
alter table access.relation drop constraint only_cover_is_dated;
alter table access.relation add constraint only_cover_and_emergency_access_are_dated
    check (case when kind in ('COVER', 'BREAK_GLASS')
                    then begins_at is not null and ends_at is not null and begins_at < ends_at
                else begins_at is null and ends_at is null end);
alter table access.relation add constraint emergency_access_lasts_an_hour_at_most
    check (kind <> 'BREAK_GLASS' or ends_at <= begins_at + interval '60 minutes');

-- Who opened which case, why, until when, and who was told. Ending early and reviewing are rows of their
-- own. The portal has no right on these; the functions below fill and read them.
create table access.emergency_access (
    id         uuid        not null,
    case_id    uuid        not null,
    account_id uuid        not null references access.account (id),
    reason     text        not null,
    words      text        not null,
    begins_at  timestamptz not null,
    ends_at    timestamptz not null,
    told       uuid[]      not null,
    opened_in  xid8        not null default pg_current_xact_id(),
    constraint emergency_access_pk primary key (id),
    constraint emergency_access_is_of_somebody unique (id, account_id),
    constraint emergency_access_has_a_reason_we_know check (reason in ('TREATMENT', 'CRISIS', 'ELSEWHERE')),
    constraint emergency_access_says_why check (length(trim(words)) between 1 and 1000),
    constraint emergency_access_lasts_an_hour check (ends_at = begins_at + interval '60 minutes')
);
create index emergency_access_by_time on access.emergency_access (begins_at desc, id desc);
create index emergency_access_by_case on access.emergency_access (case_id, account_id, begins_at desc);

create table access.emergency_ending (
    emergency_id uuid        not null references access.emergency_access (id),
    at           timestamptz not null,
    constraint emergency_access_ends_once primary key (emergency_id)
);

create table access.emergency_review (
    emergency_id uuid        not null,
    account_id   uuid        not null,
    reviewed_by  uuid        not null references access.account (id),
    at           timestamptz not null,
    finding      text        not null,
    words        text        not null,
    constraint emergency_access_is_reviewed_once primary key (emergency_id),
    constraint a_review_names_who_had_the_access foreign key (emergency_id, account_id)
        references access.emergency_access (id, account_id),
    constraint nobody_reviews_their_own_emergency_access check (reviewed_by <> account_id),
    constraint a_review_finds_one_of_these check (finding in ('JUSTIFIED', 'NOT_JUSTIFIED')),
    constraint a_review_says_why check (length(trim(words)) between 1 and 2000)
);

do $$
declare
    kept text;
begin
    foreach kept in array array['access.emergency_access', 'access.emergency_ending', 'access.emergency_review'] loop
        execute format('alter table %s enable row level security', kept);
        execute format('alter table %s force row level security', kept);
        execute format('create policy the_owner_keeps_it on %s to threefold_owner using (true) with check (true)', kept);
        call access.append_only(kept::regclass);
    end loop;
end $$;

-- The cases on which whoever acts has nothing but emergency access. Policies compare with it as an
-- array that is asked once for a statement.
create function access.emergency_cases() returns setof uuid language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select r.case_id from access.relation r
    where r.account_id = (select access.uid()) and r.kind = 'BREAK_GLASS' and access.in_force(r.begins_at, r.ends_at)
      and not exists (select from access.relation o where o.case_id = r.case_id and o.account_id = r.account_id
                        and o.kind <> 'BREAK_GLASS' and access.in_force(o.begins_at, o.ends_at))
$$;

-- One line of a migration keeps emergency access from writing in a table about a case, or from all of it.
create procedure access.emergency_writes_nothing_in(p_table text) language plpgsql as $$
begin
    execute format('create policy emergency_access_writes_nothing on %s as restrictive for insert to threefold_app
        with check (not (case_id = any (array(select access.emergency_cases()))))', p_table);
end $$;
create procedure access.emergency_has_nothing_of(p_table text) language plpgsql as $$
begin
    execute format('create policy emergency_access_has_nothing_of_it on %s as restrictive to threefold_app
        using (not (case_id = any (array(select access.emergency_cases()))))
        with check (not (case_id = any (array(select access.emergency_cases()))))', p_table);
end $$;

-- A place that counts comes before emergency access.
create or replace function access.enter(p_token text, p_case uuid)
    returns table (account_id uuid, patient_id uuid, display_name text, roles text[], tie text, factor boolean)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me uuid;
begin
    perform set_config('threefold.token', p_token, true);
    begin
        me := access.uid();
    exception when insufficient_privilege then
        perform set_config('threefold.token', '', true);
        return;
    end;
    return query
        select a.id, a.patient_id, a.display_name,
               array(select r.role from access.account_role r where r.account_id = me),
               (select r.kind from access.relation r where r.case_id = p_case and r.account_id = me
                  and access.in_force(r.begins_at, r.ends_at)
                order by r.kind = 'BREAK_GLASS' limit 1),
               access.has_factor(me)
        from access.account a where a.id = me;
end $$;

create or replace function access.team(p_case uuid)
    returns table (account_id uuid, kind text, display_name text, title text, since timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, r.kind, a.display_name, a.title, r.since
    from access.relation r join access.account a on a.id = r.account_id
    where r.case_id = p_case and r.kind not in ('COVER', 'BREAK_GLASS') and access.on_case(p_case)
    order by r.kind, a.display_name
$$;

-- Whoever gets a seat or another place stops covering and needs no emergency access any more. A cover
-- may lie in the future, and ends nothing.
create or replace function access.end_cover_before_another_place() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if new.kind not in ('COVER', 'BREAK_GLASS') then
        delete from access.relation r where r.case_id = new.case_id and r.account_id = new.account_id
            and r.kind in ('COVER', 'BREAK_GLASS');
    end if;
    return new;
end $$;

create or replace function access.relate(p_case uuid, p_account uuid, p_kind text) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    needed constant text := case p_kind when 'PAIN' then 'PAIN_SPECIALIST' when 'THERAPY' then 'THERAPIST'
        when 'MENTAL_HEALTH' then 'MENTAL_HEALTH_PROFESSIONAL' when 'PATIENT' then 'PATIENT' end;
begin
    perform access.require_role('COORDINATOR');
    if p_kind is null or p_kind not in ('PAIN', 'MENTAL_HEALTH', 'THERAPY', 'MEMBER', 'PATIENT') then
        raise exception 'The coordinator gives no such relation' using errcode = 'insufficient_privilege';
    end if;
    if not exists (select from access.account a
                   where a.id = p_account and a.disabled_at is null
                     and a.kind = case p_kind when 'PATIENT' then 'patient' else 'staff' end)
        or (needed is not null and not exists (select from access.account_role r
                                               where r.account_id = p_account and r.role = needed)) then
        return 'This person does not hold the role that the seat needs.';
    end if;
    perform pg_advisory_xact_lock(hashtextextended(p_case::text, 0));
    if exists (select from access.relation r where r.case_id = p_case and r.account_id = p_account and r.kind <> p_kind
                 and r.kind not in ('COVER', 'BREAK_GLASS')) then
        return 'This person already has a place on this case. Nobody fills two.';
    end if;
    if p_kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY') then
        delete from access.relation r where r.case_id = p_case and r.kind = p_kind and r.account_id <> p_account;
    end if;
    insert into access.relation (case_id, account_id, kind, given_by)
        values (p_case, p_account, p_kind, access.uid()) on conflict do nothing;
    return null;
end $$;

create or replace function access.name_cover(p_case uuid, p_account uuid, p_begins timestamptz, p_ends timestamptz)
    returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.may_name_cover(p_case) then
        raise exception 'Only the coordinator and the seats name a covering clinician'
            using errcode = 'insufficient_privilege';
    end if;
    if not exists (select from access.account a join access.account_role r on r.account_id = a.id
                   where a.id = p_account and a.disabled_at is null
                     and r.role in ('PAIN_SPECIALIST', 'MENTAL_HEALTH_PROFESSIONAL', 'THERAPIST')) then
        return 'A covering clinician is a pain specialist, mental-health professional or therapist with an active account.';
    end if;
    perform pg_advisory_xact_lock(hashtextextended(p_case::text, 0));
    if exists (select from access.relation r where r.case_id = p_case and r.account_id = p_account
                 and r.kind not in ('COVER', 'BREAK_GLASS')) then
        return 'This person already has a place on this case.';
    end if;
    insert into access.relation (case_id, account_id, kind, given_by, begins_at, ends_at)
        values (p_case, p_account, 'COVER', access.uid(), p_begins, p_ends)
        on conflict (case_id, account_id, kind) do update
            set begins_at = excluded.begins_at, ends_at = excluded.ends_at, given_by = excluded.given_by, since = now();
    return null;
end $$;

create or replace function access.cover_candidates(p_case uuid)
    returns table (account_id uuid, display_name text, title text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, a.display_name, a.title from access.account a
    where access.may_name_cover(p_case) and a.disabled_at is null and a.kind = 'staff'
      and exists (select from access.account_role r where r.account_id = a.id
                    and r.role in ('PAIN_SPECIALIST', 'MENTAL_HEALTH_PROFESSIONAL', 'THERAPIST'))
      and not exists (select from access.relation r where r.case_id = p_case and r.account_id = a.id
                        and r.kind not in ('COVER', 'BREAK_GLASS'))
    order by a.display_name
$$;

-- A denial after emergency access is one from outside the team, as before it.
create or replace function access.who_looked(p_drafts text[], p_limit integer, p_offset integer)
    returns table (at timestamptz, account_id uuid, display_name text, act text, format smallint, outcome text,
                   reason text, case_id uuid, detail text, sections text[], records uuid[])
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.at, a.id,
           case a.kind when 'system' then 'Automatic check'
                       else a.display_name || coalesce(', ' || nullif(a.title, ''), '') end,
           e.act, e.format, e.outcome, '', null::uuid, '', e.sections, '{}'::uuid[]
    from audit.event e join access.account a on a.id = e.account_id
    where e.case_id in (select r.case_id from access.relation r
                        where r.account_id = access.uid() and r.kind = 'PATIENT')
      and e.account_id <> access.uid()
      and e.act <> all (p_drafts)
      and not (e.format = 1 and e.detail in ('reads own draft', 'saves own draft'))
      and (e.outcome in ('done', 'granted')
           or (e.outcome = 'denied' or e.format = 1 and e.outcome = 'refused')
              and not exists (select from access.relation r where r.case_id = e.case_id and r.account_id = e.account_id
                                and r.kind <> 'BREAK_GLASS')
              and not exists (select from access.account_role c where c.account_id = e.account_id and c.role = 'COORDINATOR'))
    order by e.at desc, e.chain, e.number desc limit p_limit offset p_offset
$$;

revoke all on function access.emergency_cases from public;
revoke all on procedure access.emergency_writes_nothing_in, access.emergency_has_nothing_of from public;
grant execute on function access.emergency_cases to threefold_app;
