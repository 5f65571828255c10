-- Lists are computed by the portal in the transaction of whoever changed a case, also of a patient, and stand
-- beside what that person may see. So the functions that gather where a case stands and that write its lists ask
-- for a token of the system account, which no person has. Whoever had to do with a case could write any task for
-- anybody, and read opinions and decisions that policies keep from them. The functions without a token stay, for
-- these alone.
create function journey.milestones(p_token text, p_case uuid) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_system_token(p_token);
    return journey.gather(p_case) || journey.safety(p_case) || journey.home(p_case) || journey.death(p_case);
end $$;

create function journey.put(p_token text, p_case uuid, p_rows jsonb, p_tasks jsonb, p_changed boolean) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_system_token(p_token);
    perform journey.put(p_case, p_rows, p_tasks, p_changed);
end $$;

create function journey.differences(p_token text, p_case uuid, p_rows jsonb, p_tasks jsonb) returns integer
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_system_token(p_token);
    return journey.differences(p_case, p_rows, p_tasks);
end $$;

revoke all on function journey.gather(uuid), journey.safety(uuid), journey.home(uuid), journey.death(uuid),
    journey.put(uuid, jsonb, jsonb, boolean), journey.differences(uuid, jsonb, jsonb) from threefold_app;
revoke all on function journey.milestones(text, uuid), journey.put(text, uuid, jsonb, jsonb, boolean),
    journey.differences(text, uuid, jsonb, jsonb) from public;
grant execute on function journey.milestones(text, uuid), journey.put(text, uuid, jsonb, jsonb, boolean),
    journey.differences(text, uuid, jsonb, jsonb) to threefold_app;
