-- Since when an answer of the patient waits for a clinician; what it says stays where it is.
create function journey.safety(p_case uuid) returns jsonb language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('alarm', (select min(a.at) from measures.alarm a
        where a.case_id = p_case
          and not exists (select from measures.alarm_settled s where s.alarm_id = a.id)))
    where access.on_case(p_case)
$$;
revoke all on function journey.safety from public;
grant execute on function journey.safety to threefold_app;
