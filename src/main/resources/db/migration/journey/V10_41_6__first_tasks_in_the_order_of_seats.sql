-- The task of each of these cases that comes first at a moment, whoever has to do it. Two seats may have
-- the same to do since the same moment: then the seats come in their order, as on the page of the case.
-- What staff has to do is not answered to a patient.
create or replace function journey.first_tasks(p_cases uuid[], p_now timestamptz) returns setof journey.task
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct on (t.case_id) t.*
    from journey.task t
    where t.case_id = any (p_cases) and access.on_case(t.case_id)
      and not exists (select from access.relation r where r.case_id = t.case_id and r.account_id = access.uid()
                        and r.kind = 'PATIENT')
      and (t.opens_at is null or t.opens_at <= p_now) and (t.closes_at is null or t.closes_at > p_now)
    order by t.case_id, case when t.urgent_at <= p_now then least(t.urgency, 1) else t.urgency end,
             t.since, t.kind,
             array_position(array['PAIN', 'MENTAL_HEALTH', 'THERAPY'], t.seat) nulls first, t.subject
$$;
