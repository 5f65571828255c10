-- Stores what the functions of the modules have collected, in the statement that collects it: the portal calls
-- them and this together, and this module knows no schema of another. What one of them does not answer, because
-- there is no such case or it is not of whoever asks, is not stored.
create function worklist.keep_parts(p_token text, p_case uuid, p_version integer, p_parts jsonb) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.may_collect(p_token, p_case) or jsonb_path_exists(p_parts, '$.* ? (@ == null)') then
        return null;
    end if;
    insert into worklist.kept_milestones as m (case_id, version, facts) values (p_case, p_version, p_parts)
        on conflict (case_id) do update set version = excluded.version, facts = excluded.facts
        where (m.version, m.facts) is distinct from (excluded.version, excluded.facts);
    return p_parts::text;
end $$;
revoke all on function worklist.keep_parts(text, uuid, integer, jsonb) from public;
grant execute on function worklist.keep_parts(text, uuid, integer, jsonb) to threefold_app;

-- Of versions before 10.92. To be dropped in the release after that in which the last of them has gone.
comment on function worklist.collect_facts(uuid) is 'to drop: called by worklist.milestones alone';
comment on function worklist.safety(uuid) is 'to drop: called by worklist.milestones alone';
comment on function worklist.home(uuid) is 'to drop: called by worklist.milestones alone';
comment on function worklist.death(uuid) is 'to drop: called by worklist.milestones alone';
comment on function worklist.findings(uuid) is 'to drop: called by worklist.collect_facts alone';
comment on function worklist.clearances(uuid) is 'to drop: called by worklist.collect_facts alone';
comment on function worklist.milestones(text, uuid) is 'to drop: called by versions before 10.92';
comment on function worklist.keep_milestones(text, uuid, integer) is 'to drop: called by versions before 10.92';
