-- A node renews the visits of its own pages and ends them: their ids are known to it alone. Nothing
-- about a case is read this way, and no visit begins.
create function live.renew(p_visits uuid[]) returns integer language sql security definer
    set search_path = pg_catalog, pg_temp as $$
    with renewed as (update live.presence p set seen_at = now() where p.visit_id = any (p_visits) returning 1)
    select count(*)::integer from renewed
$$;

create function live.leave(p_visit uuid) returns uuid language sql security definer
    set search_path = pg_catalog, pg_temp as $$
    delete from live.presence p where p.visit_id = p_visit returning p.case_id
$$;

revoke all on function live.renew, live.leave from public;
grant execute on function live.renew, live.leave to threefold_app;
