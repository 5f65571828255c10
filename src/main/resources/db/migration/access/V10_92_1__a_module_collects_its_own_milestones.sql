-- Each module collects its own milestones of a case: what was filled, signed and recorded, and when, without
-- clinical content. Its function stands in its own schema, answers the portal alone, which hands over the token of
-- the system account, and nobody who has nothing to do with the case; it begins by asking this.
create function access.may_collect(p_token text, p_case uuid) returns boolean
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_system_token(p_token);
    return access.on_case(p_case) or access.is_system_account();
end $$;
revoke all on function access.may_collect(text, uuid) from public;

-- The account in each seat, the other accounts of the team, and whether the patient has one.
create function access.milestones(p_token text, p_case uuid) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.may_collect(p_token, p_case) then return null; end if;
    return (select jsonb_build_object(
                'seats', coalesce(jsonb_object_agg(r.kind, r.account_id)
                                      filter (where r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY')), '{}'),
                'others', coalesce(jsonb_agg(r.account_id order by r.account_id) filter (where r.kind = 'MEMBER'), '[]'),
                'patientInvited', coalesce(bool_or(r.kind = 'PATIENT'), false))
            from access.relation r where r.case_id = p_case);
end $$;
revoke all on function access.milestones(text, uuid) from public;
grant execute on function access.milestones(text, uuid) to threefold_app;
