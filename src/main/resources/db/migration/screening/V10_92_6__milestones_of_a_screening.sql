-- How many findings of each severity the last screening counted for each seat, and since which screening there
-- was one; and the clearances that end, by seat and day.
create function screening.milestones(p_token text, p_case uuid) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.may_collect(p_token, p_case) then return null; end if;
    return jsonb_build_object('findings', (
        with counted as materialized (
            select s.at, s.id, v.owner, v.severity, v.count
            from screening.snapshot s, lateral (values
                ('PAIN', 'ABSOLUTE', s.pain_absolute), ('PAIN', 'REQUIRES_CLEARANCE', s.pain_to_clear),
                ('PAIN', 'INFO_MISSING', s.pain_unknown), ('PAIN', 'CAUTION', s.pain_cautions),
                ('MENTAL_HEALTH', 'ABSOLUTE', s.mental_absolute),
                ('MENTAL_HEALTH', 'REQUIRES_CLEARANCE', s.mental_to_clear),
                ('MENTAL_HEALTH', 'INFO_MISSING', s.mental_unknown), ('MENTAL_HEALTH', 'CAUTION', s.mental_cautions),
                ('THERAPY', 'ABSOLUTE', s.therapy_absolute), ('THERAPY', 'REQUIRES_CLEARANCE', s.therapy_to_clear),
                ('THERAPY', 'INFO_MISSING', s.therapy_unknown), ('THERAPY', 'CAUTION', s.therapy_cautions))
                as v (owner, severity, count)
            where s.case_id = p_case),
        none as (select c.owner, c.severity, max(c.at) filter (where c.count = 0) as at
                 from counted c group by c.owner, c.severity),
        since as (select n.owner, n.severity, min(c.at) as at
                  from none n join counted c on c.owner = n.owner and c.severity = n.severity
                  where c.count > 0 and (n.at is null or c.at > n.at)
                  group by n.owner, n.severity),
        last as (select s.id from screening.snapshot s where s.case_id = p_case order by s.at desc, s.id desc limit 1)
        select jsonb_agg(jsonb_build_object('owner', c.owner, 'severity', c.severity, 'count', c.count, 'since', s.at)
               order by c.owner, c.severity)
        from last l join counted c on c.id = l.id
             left join since s on s.owner = c.owner and s.severity = c.severity),
        'clearances', (
        select coalesce(jsonb_agg(jsonb_build_object('seat', e.seat, 'lastDay', e.last_day, 'count', e.count)
                                  order by e.seat, e.last_day), '[]')
        from (select l.seat, l.last_day, count(*) as count
              from (select distinct on (c.rule, c.seat) c.rule, c.seat, c.last_day from screening.clearance c
                    where c.case_id = p_case
                    order by c.rule, c.seat, c.at desc, c.id desc) l
              where l.last_day is not null
              group by l.seat, l.last_day) e));
end $$;
revoke all on function screening.milestones(text, uuid) from public;
grant execute on function screening.milestones(text, uuid) to threefold_app;
