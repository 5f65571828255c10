-- Whether some case was last screened under another version of the practice policy.
create function screening.another_policy_than(p_policy text) returns text
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.house_only();
    return (select k.policy from casefile.case_file c
            cross join lateral (select policy from screening.kept x where x.case_id = c.id
                                order by x.number desc limit 1) k
            where k.policy <> p_policy limit 1);
end $$;
revoke all on function screening.another_policy_than from public;
grant execute on function screening.another_policy_than to threefold_app;
