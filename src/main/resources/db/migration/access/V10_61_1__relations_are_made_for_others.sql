-- Nobody makes themselves a member of a care team: policies ask for the relation, and a coordinator who is
-- no clinician would read the chart by it.
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
    if p_kind = 'MEMBER' and p_account = access.uid() then
        return 'Nobody adds themselves to a team. Another coordinator adds you.';
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

-- The coordinator takes seats and memberships away. Cover and emergency access end by functions of their
-- own, and a patient stays the patient of their case.
create or replace function access.unrelate(p_case uuid, p_account uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_role('COORDINATOR');
    delete from access.relation r where r.case_id = p_case and r.account_id = p_account
        and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY', 'MEMBER');
end $$;

-- A relation counts from the transaction after the one that made it. Otherwise a seat, a cover or emergency
-- access could be taken, used to read, and rolled back with everything that tells of it. The system account
-- has its relation for one transaction only.
drop policy one_sees_ones_own_relations_while_they_are_in_force on access.relation;
create policy one_sees_ones_own_relations_while_they_are_in_force on access.relation for select to threefold_app
    using (account_id = (select access.uid()) and access.in_force(begins_at, ends_at)
           and (since < now() or kind = 'SYSTEM'));

create or replace function access.on_case(p_case uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.relation r where r.case_id = p_case and r.account_id = access.uid()
                     and access.in_force(r.begins_at, r.ends_at) and (r.since < now() or r.kind = 'SYSTEM'))
        or access.has_role('COORDINATOR')
$$;
