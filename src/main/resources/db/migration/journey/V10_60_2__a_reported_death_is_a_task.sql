-- Whether the person of a case is recorded or reported as dead, and since when: nobody is asked to invite
-- them, and the coordinator is asked to settle what was only reported. Nothing of how it is known.
create function journey.death(p_case uuid) returns jsonb language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('death',
        (select jsonb_build_object('reported', d.reported, 'at', d.at) from casefile.death_of(p_case) d))
    where journey.keeps(p_case)
$$;
revoke all on function journey.death from public;
grant execute on function journey.death to threefold_app;
