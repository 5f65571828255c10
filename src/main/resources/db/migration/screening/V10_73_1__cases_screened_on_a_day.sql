-- The cases whose last screening was computed on this day, in the order of their ids: what was read back
-- on it is compared with a new screening at its end.
create function screening.screened_on(p_day date, p_after uuid, p_limit integer) returns setof uuid
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.house_only();
    return query select n.case_id from screening.next_look n
                 where n.screened_on = p_day and (p_after is null or n.case_id > p_after)
                 order by n.case_id limit p_limit;
end $$;
revoke all on function screening.screened_on from public;
grant execute on function screening.screened_on to threefold_app;
