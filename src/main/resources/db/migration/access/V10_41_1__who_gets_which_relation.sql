-- A seat or a membership is for staff, and the relation of a patient for a patient's account. No other
-- kind of relation is given by the coordinator: cover has a function of its own, and that of the system
-- account is made where it enters a case.
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
                 and r.kind <> 'COVER') then
        return 'This person already has a place on this case. Nobody fills two.';
    end if;
    if p_kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY') then
        delete from access.relation r where r.case_id = p_case and r.kind = p_kind and r.account_id <> p_account;
    end if;
    insert into access.relation (case_id, account_id, kind, given_by)
        values (p_case, p_account, p_kind, access.uid()) on conflict do nothing;
    return null;
end $$;
