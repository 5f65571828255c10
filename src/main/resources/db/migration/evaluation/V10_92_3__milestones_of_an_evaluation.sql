-- When each signed section was signed.
create function evaluation.milestones(p_token text, p_case uuid) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.may_collect(p_token, p_case) then return null; end if;
    return (select jsonb_build_object('signed', coalesce(jsonb_object_agg(s.section, s.at), '{}'))
            from evaluation.signature s where s.case_id = p_case);
end $$;
revoke all on function evaluation.milestones(text, uuid) from public;
grant execute on function evaluation.milestones(text, uuid) to threefold_app;
