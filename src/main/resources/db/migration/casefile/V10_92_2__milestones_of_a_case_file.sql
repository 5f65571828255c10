-- Whose case it is, since when, and whether a record says that the person has died.
create function casefile.milestones(p_token text, p_case uuid) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.may_collect(p_token, p_case) then return null; end if;
    return (select jsonb_build_object(
                'person', upper(p.family) || ', ' || p.given,
                'family', lower(p.family), 'given', lower(p.given), 'born', p.birth_date,
                'record', 'TF-' || c.record_year || '-' || to_char(c.record_serial, 'FM999990000'),
                'condition', c.condition_title,
                'openedAt', c.opened_at,
                'death', (select jsonb_build_object('reported', d.reported, 'at', d.at) from casefile.death_of(p_case) d))
            from casefile.case_file c join casefile.person p on p.id = c.person_id
            where c.id = p_case);
end $$;
revoke all on function casefile.milestones(text, uuid) from public;
grant execute on function casefile.milestones(text, uuid) to threefold_app;
