-- Emergency access with a clinical role reads the answer behind an alarm and closes it, as cover does. It
-- is never asked first, and raises none: it fills in no questionnaire.
create or replace function safety.may_act(p_case uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.relation r
                   where r.case_id = p_case and r.account_id = access.uid()
                     and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY', 'COVER', 'BREAK_GLASS')
                     and access.in_force(r.begins_at, r.ends_at))
       and (access.has_role('PAIN_SPECIALIST') or access.has_role('MENTAL_HEALTH_PROFESSIONAL')
            or access.has_role('THERAPIST'))
$$;

create or replace function safety.raise_alarm(p_id uuid, p_case uuid, p_response uuid, p_kind text, p_again boolean,
                                              p_at timestamptz, p_due timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from access.relation r where r.case_id = p_case and r.account_id = access.uid()
                     and r.kind not in ('SYSTEM', 'BREAK_GLASS') and access.in_force(r.begins_at, r.ends_at)) then
        raise exception 'This case is not one of yours' using errcode = 'insufficient_privilege';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('safety ' || p_case::text, 0));
    if exists (select from safety.alarm a where a.response_id = p_response and a.kind = p_kind
                 and (not p_again or not exists (select from safety.closing c where c.alarm_id = a.id))) then
        return false;
    end if;
    insert into safety.alarm (id, case_id, response_id, kind, by_account, at, due_at)
        values (p_id, p_case, p_response, p_kind, access.uid(), p_at, p_due);
    perform safety.reassign(p_case, p_at);
    return true;
end $$;
