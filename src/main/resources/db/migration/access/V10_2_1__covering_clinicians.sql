-- A clinician who covers a case from one moment to another: a dated relation. Every policy that reads
-- access.relation as the portal sees it only while it is in force; the functions that read the table as
-- its owner ask access.in_force.
alter table access.relation add column begins_at timestamptz;
alter table access.relation add column ends_at timestamptz;
alter table access.relation drop constraint a_place_is_a_seat_a_membership_or_the_house;
alter table access.relation add constraint a_relation_is_of_a_kind_we_know
    check (kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY', 'MEMBER', 'PATIENT', 'SYSTEM', 'COVER'));
alter table access.relation add constraint only_cover_is_dated
    check (case when kind = 'COVER' then begins_at is not null and ends_at is not null and begins_at < ends_at
                else begins_at is null and ends_at is null end);

create function access.in_force(p_begins timestamptz, p_ends timestamptz) returns boolean language sql stable
    set search_path = pg_catalog, pg_temp as $$
    select coalesce(p_begins <= now(), true) and coalesce(now() < p_ends, true)
$$;

drop policy one_sees_ones_own_places on access.relation;
create policy one_sees_ones_own_relations_while_they_are_in_force on access.relation for select to threefold_app
    using (account_id = (select access.uid()) and access.in_force(begins_at, ends_at));

create or replace function access.on_case(p_case uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.relation r where r.case_id = p_case and r.account_id = access.uid()
                     and access.in_force(r.begins_at, r.ends_at))
        or access.has_role('COORDINATOR')
$$;

create or replace function access.enter(p_token text, p_case uuid)
    returns table (account_id uuid, patient_id uuid, display_name text, roles text[], tie text)
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
                  and access.in_force(r.begins_at, r.ends_at))
        from access.account a where a.id = me;
end $$;

create or replace function access.team(p_case uuid)
    returns table (account_id uuid, kind text, display_name text, title text, since timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, r.kind, a.display_name, a.title, r.since
    from access.relation r join access.account a on a.id = r.account_id
    where r.case_id = p_case and r.kind <> 'COVER' and access.on_case(p_case)
    order by r.kind, a.display_name
$$;

-- Whoever gets a seat or another place stops covering: nobody has two relations to one case.
create function access.end_cover_before_another_place() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if new.kind <> 'COVER' then
        delete from access.relation r where r.case_id = new.case_id and r.account_id = new.account_id and r.kind = 'COVER';
    end if;
    return new;
end $$;
create trigger end_cover_before_another_place before insert on access.relation
    for each row execute function access.end_cover_before_another_place();

-- The coordinator and whoever holds a seat of the case with a clinical role may name cover.
create function access.may_name_cover(p_case uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select access.has_role('COORDINATOR')
        or exists (select from access.relation r where r.case_id = p_case and r.account_id = access.uid()
                     and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY'))
           and (access.has_role('PAIN_SPECIALIST') or access.has_role('MENTAL_HEALTH_PROFESSIONAL')
                or access.has_role('THERAPIST'))
$$;

create function access.name_cover(p_case uuid, p_account uuid, p_begins timestamptz, p_ends timestamptz) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
    if exists (select from access.relation r where r.case_id = p_case and r.account_id = p_account and r.kind <> 'COVER') then
        return 'This person already has a place on this case.';
    end if;
    insert into access.relation (case_id, account_id, kind, given_by, begins_at, ends_at)
        values (p_case, p_account, 'COVER', access.uid(), p_begins, p_ends)
        on conflict (case_id, account_id) do update
            set begins_at = excluded.begins_at, ends_at = excluded.ends_at, given_by = excluded.given_by, since = now();
    return null;
end $$;

create function access.end_cover(p_case uuid, p_account uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.may_name_cover(p_case) then
        raise exception 'Only the coordinator and the seats name a covering clinician'
            using errcode = 'insufficient_privilege';
    end if;
    delete from access.relation r where r.case_id = p_case and r.account_id = p_account and r.kind = 'COVER';
    return found;
end $$;

-- Who covers now or will, for whoever is on the case.
create function access.covers(p_case uuid)
    returns table (account_id uuid, display_name text, title text, begins_at timestamptz, ends_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, a.display_name, a.title, r.begins_at, r.ends_at
    from access.relation r join access.account a on a.id = r.account_id
    where r.case_id = p_case and r.kind = 'COVER' and r.ends_at > now() and access.on_case(p_case)
    order by r.begins_at, a.display_name
$$;

create function access.cover_candidates(p_case uuid) returns table (account_id uuid, display_name text, title text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, a.display_name, a.title from access.account a
    where access.may_name_cover(p_case) and a.disabled_at is null and a.kind = 'staff'
      and exists (select from access.account_role r where r.account_id = a.id
                    and r.role in ('PAIN_SPECIALIST', 'MENTAL_HEALTH_PROFESSIONAL', 'THERAPIST'))
      and not exists (select from access.relation r where r.case_id = p_case and r.account_id = a.id and r.kind <> 'COVER')
    order by a.display_name
$$;

revoke all on function access.in_force, access.end_cover_before_another_place, access.may_name_cover, access.name_cover,
    access.end_cover, access.covers, access.cover_candidates from public;
grant execute on function access.in_force, access.may_name_cover, access.name_cover, access.end_cover, access.covers,
    access.cover_candidates to threefold_app;
