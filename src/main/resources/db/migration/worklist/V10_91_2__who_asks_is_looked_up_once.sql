-- Who asks, and about which case, is the same in every row: looked up once, not for each screening,
-- clearance or task.
create or replace function worklist.findings(p_case uuid) returns jsonb
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with counted as (
        select s.at, s.id, v.owner, v.severity, v.count
        from screening.snapshot s, lateral (values
            ('PAIN', 'ABSOLUTE', s.pain_absolute), ('PAIN', 'REQUIRES_CLEARANCE', s.pain_to_clear),
            ('PAIN', 'INFO_MISSING', s.pain_unknown), ('PAIN', 'CAUTION', s.pain_cautions),
            ('MENTAL_HEALTH', 'ABSOLUTE', s.mental_absolute), ('MENTAL_HEALTH', 'REQUIRES_CLEARANCE', s.mental_to_clear),
            ('MENTAL_HEALTH', 'INFO_MISSING', s.mental_unknown), ('MENTAL_HEALTH', 'CAUTION', s.mental_cautions),
            ('THERAPY', 'ABSOLUTE', s.therapy_absolute), ('THERAPY', 'REQUIRES_CLEARANCE', s.therapy_to_clear),
            ('THERAPY', 'INFO_MISSING', s.therapy_unknown), ('THERAPY', 'CAUTION', s.therapy_cautions))
            as v (owner, severity, count)
        where s.case_id = p_case and (select worklist.may_collect(p_case))),
    latest as (select distinct on (owner, severity) owner, severity, count from counted
               order by owner, severity, at desc, id desc),
    none as (select owner, severity, max(at) as at from counted where count = 0 group by owner, severity),
    since as (select c.owner, c.severity, min(c.at) as at
              from counted c left join none n on n.owner = c.owner and n.severity = c.severity
              where c.count > 0 and c.at > coalesce(n.at, '-infinity')
              group by c.owner, c.severity)
    select jsonb_agg(jsonb_build_object('owner', l.owner, 'severity', l.severity, 'count', l.count, 'since', s.at)
           order by l.owner, l.severity)
    from latest l left join since s on s.owner = l.owner and s.severity = l.severity
$$;

create or replace function worklist.clearances(p_case uuid) returns jsonb
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(jsonb_agg(jsonb_build_object('seat', e.seat, 'lastDay', e.last_day, 'count', e.count)
                              order by e.seat, e.last_day), '[]')
    from (select l.seat, l.last_day, count(*) as count
          from (select distinct on (c.rule, c.seat) c.rule, c.seat, c.last_day from screening.clearance c
                where c.case_id = p_case and (select worklist.may_collect(p_case))
                order by c.rule, c.seat, c.at desc, c.id desc) l
          where l.last_day is not null
          group by l.seat, l.last_day) e
$$;

create or replace function worklist.first_tasks(p_cases uuid[], p_now timestamptz) returns setof worklist.task
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with mine as materialized (select access.uid() as me, access.has_role('COORDINATOR') as coordinator),
         open_to_me as materialized (
             select c.id from mine, unnest(p_cases) as c (id)
             where (mine.coordinator
                    or exists (select from access.relation r where r.case_id = c.id and r.account_id = mine.me
                                 and access.in_force(r.begins_at, r.ends_at)
                                 and (r.since < now() or r.kind = 'SYSTEM')))
               and not exists (select from access.relation r where r.case_id = c.id and r.account_id = mine.me
                                 and r.kind = 'PATIENT'))
    select distinct on (t.case_id) t.*
    from worklist.task t
    where t.case_id = any (array(select o.id from open_to_me o))
      and (t.opens_at is null or t.opens_at <= p_now) and (t.closes_at is null or t.closes_at > p_now)
    order by t.case_id, case when t.urgent_at <= p_now then least(t.urgency, 1) else t.urgency end,
             t.since, t.kind,
             array_position(array['PAIN', 'MENTAL_HEALTH', 'THERAPY'], t.seat) nulls first, t.subject
$$;
