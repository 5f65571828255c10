-- Whether an alarm waits was answered to whoever asked, without a sign-in.
create function safety.has_work(p_token text, p_at timestamptz) returns boolean
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_system_token(p_token);
    return safety.has_work(p_at);
end $$;
revoke all on function safety.has_work(timestamptz) from threefold_app;
revoke all on function safety.has_work(text, timestamptz) from public;
grant execute on function safety.has_work(text, timestamptz) to threefold_app;
