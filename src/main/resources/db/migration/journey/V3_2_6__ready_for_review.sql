-- When the patient last sent their answers from home, and who has read them; what they say stays where
-- it is.
create function journey.home(p_case uuid) returns jsonb language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('home', (
        select jsonb_build_object('sentAt', s.at, 'readBy',
                   (select coalesce(jsonb_agg(r.account_id), '[]') from intake.reading r where r.sent_id = s.id))
        from intake.sent s where s.case_id = p_case order by s.at desc, s.id desc limit 1))
    where access.on_case(p_case)
$$;
revoke all on function journey.home from public;
grant execute on function journey.home to threefold_app;
