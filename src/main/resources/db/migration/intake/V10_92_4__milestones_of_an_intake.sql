-- When the patient last sent what is asked at home, and the accounts that have read it.
create function intake.milestones(p_token text, p_case uuid) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.may_collect(p_token, p_case) then return null; end if;
    return jsonb_build_object('home', (
        select jsonb_build_object('sentAt', s.at, 'readBy',
                   (select coalesce(jsonb_agg(r.account_id), '[]') from intake.reading r where r.sent_id = s.id))
        from intake.sent s where s.case_id = p_case order by s.at desc, s.id desc limit 1));
end $$;
revoke all on function intake.milestones(text, uuid) from public;
grant execute on function intake.milestones(text, uuid) to threefold_app;
