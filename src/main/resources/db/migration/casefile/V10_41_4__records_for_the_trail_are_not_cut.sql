-- Of a list of cases, all are named; of the words of a name, no more records than were asked for, so
-- that the portal sees that there are more and says so. Five hundred of either were answered, and the
-- rest was left out in silence.
drop function casefile.records_for_trail(text, uuid[]);
create function casefile.records_for_trail(p_words text, p_cases uuid[], p_most integer)
    returns table (case_id uuid, record text, person text)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_role('PRIVACY_OFFICER');
    return query
        with named as (
            select f.id, 'TF-' || f.record_year || '-'
                         || lpad(f.record_serial::text, greatest(4, length(f.record_serial::text)), '0') as number,
                   upper(p.family) || ', ' || p.given as person,
                   lower(p.family || ' ' || p.given || ' ' || p.family) as words
            from casefile.case_file f join casefile.person p on p.id = f.person_id)
        select n.id, n.number, n.person from named n where n.id = any (p_cases)
        union all
        (select n.id, n.number, n.person from named n
         where p_words <> '' and (lower(n.number) = lower(p_words) or n.id::text = lower(p_words)
                                  or position(lower(replace(p_words, ',', '')) in n.words) > 0)
         limit p_most);
end $$;
revoke all on function casefile.records_for_trail from public;
grant execute on function casefile.records_for_trail to threefold_app;
