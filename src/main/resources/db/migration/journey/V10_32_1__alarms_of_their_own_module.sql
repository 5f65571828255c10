-- Since when an alarm of a case is open. Who has to act is asked of safety when a list is read.
create or replace function journey.safety(p_case uuid) returns jsonb language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('alarm', (select min(a.at) from safety.alarm a
        where a.case_id = p_case
          and not exists (select from safety.closing c where c.alarm_id = a.id)))
    where journey.keeps(p_case)
$$;
