-- Whether lists are rebuilt was answered to whoever asked, without a sign-in.
create function journey.rebuild_waits(p_token text, p_because text) returns boolean
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_system_token(p_token);
    return journey.rebuild_waits(p_because);
end $$;
revoke all on function journey.rebuild_waits(text) from threefold_app;
revoke all on function journey.rebuild_waits(text, text) from public;
grant execute on function journey.rebuild_waits(text, text) to threefold_app;
