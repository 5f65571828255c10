-- A node renews the visits of its own pages: their ids are known to it alone. Nothing is read, and
-- no visit begins this way.
create function live.renew(p_visits uuid[]) returns integer language sql security definer
    set search_path = pg_catalog, pg_temp as $$
    with renewed as (update live.presence p set seen_at = now() where p.visit_id = any (p_visits) returning 1)
    select count(*)::integer from renewed
$$;
revoke all on function live.renew from public;
grant execute on function live.renew to threefold_app;
