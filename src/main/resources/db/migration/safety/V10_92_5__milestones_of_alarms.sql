-- Since when an alarm is open; absent where none is.
create function safety.milestones(p_token text, p_case uuid) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.may_collect(p_token, p_case) then return null; end if;
    return jsonb_build_object('alarm', (
        select min(a.at) from safety.alarm a
        where a.case_id = p_case and not exists (select from safety.closing c where c.alarm_id = a.id)));
end $$;
revoke all on function safety.milestones(text, uuid) from public;
grant execute on function safety.milestones(text, uuid) to threefold_app;
