-- As access.on_case: a relation made in this transaction does not count yet.
create or replace function safety.may_act(p_case uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.relation r
                   where r.case_id = p_case and r.account_id = access.uid()
                     and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY', 'COVER', 'BREAK_GLASS')
                     and access.in_force(r.begins_at, r.ends_at) and r.since < now())
       and (access.has_role('PAIN_SPECIALIST') or access.has_role('MENTAL_HEALTH_PROFESSIONAL')
            or access.has_role('THERAPIST'))
$$;
