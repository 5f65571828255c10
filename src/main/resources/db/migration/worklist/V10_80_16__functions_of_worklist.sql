-- Functions whose bodies name what 10.80.1 to 10.80.7 renamed, in whole; nothing else about them changes.

create or replace function worklist.audiences() returns setof uuid language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select access.uid()
    union all
    select worklist.coordination() where access.has_role('COORDINATOR')
$$;

create or replace function worklist.cases_after(p_after uuid, p_limit integer) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.id from casefile.case_file c
    where access.is_system_account() and (p_after is null or c.id > p_after) order by c.id limit p_limit
$$;

create or replace function worklist.clearances(p_case uuid) returns jsonb language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select coalesce(jsonb_agg(jsonb_build_object('seat', e.seat, 'lastDay', e.last_day, 'count', e.count)
                              order by e.seat, e.last_day), '[]')
    from (select l.seat, l.last_day, count(*) as count
          from (select distinct on (c.rule, c.seat) c.rule, c.seat, c.last_day from screening.clearance c
                where c.case_id = p_case and worklist.may_collect(p_case)
                order by c.rule, c.seat, c.at desc, c.id desc) l
          where l.last_day is not null
          group by l.seat, l.last_day) e
$$;

create or replace function worklist.collect_facts(p_case uuid) returns jsonb language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object(
        'person', upper(p.family) || ', ' || p.given,
        'family', lower(p.family), 'given', lower(p.given), 'born', p.birth_date,
        'record', 'TF-' || c.record_year || '-' || to_char(c.record_serial, 'FM999990000'),
        'condition', c.condition_title,
        'openedAt', c.opened_at,
        'seats', (select coalesce(jsonb_object_agg(r.kind, r.account_id), '{}') from access.relation r
                  where r.case_id = c.id and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY')),
        'others', (select coalesce(jsonb_agg(r.account_id order by r.account_id), '[]') from access.relation r
                   where r.case_id = c.id and r.kind = 'MEMBER'),
        'patientInvited', exists (select from access.relation r where r.case_id = c.id and r.kind = 'PATIENT'),
        'signed', (select coalesce(jsonb_object_agg(s.section, s.at), '{}') from evaluation.signature s where s.case_id = c.id),
        'round', (select jsonb_build_object('openedAt', r.opened_at, 'number', r.number,
                      'opinions', (select coalesce(jsonb_object_agg(o.discipline, o.signed_at), '{}')
                                   from review.opinion o
                                   join access.relation holder on holder.case_id = o.case_id
                                       and holder.kind = o.discipline and holder.account_id = o.account_id
                                   where o.round_id = r.id
                                     and not exists (select from review.opinion later where later.supersedes = o.id)),
                      'decision', (select jsonb_build_object('position', d.position, 'recordedAt', d.recorded_at,
                                       'revisitOn', d.revisit_on, 'reReviewBy', d.re_review,
                                       'signatures', (select coalesce(jsonb_object_agg(s.discipline, s.signed_at), '{}')
                                                      from review.decision_signature s where s.decision_id = d.id))
                                   from review.decision d
                                   where d.round_id = r.id
                                     and not exists (select from review.decision later where later.supersedes = d.id)))
                  from review.round r where r.case_id = c.id order by r.number desc limit 1),
        'conference', (select max(f.starts_at) from review.agenda_item i
                       join review.conference f on f.id = i.conference_id
                       where i.case_id = c.id
                         and f.starts_at >= coalesce((select max(r.opened_at) from review.round r
                                                      where r.case_id = c.id and r.number > 1), '-infinity')),
        'findings', worklist.findings(c.id),
        'clearances', worklist.clearances(c.id))
    from casefile.case_file c join casefile.person p on p.id = c.person_id
    where c.id = p_case and worklist.may_collect(p_case)
$$;

create or replace function worklist.death(p_case uuid) returns jsonb language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('death',
        (select jsonb_build_object('reported', d.reported, 'at', d.at) from casefile.death_of(p_case) d))
    where worklist.may_collect(p_case)
$$;

create or replace function worklist.differences(p_token text, p_case uuid, p_rows jsonb, p_tasks jsonb)
    returns integer
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_system_token(p_token);
    return worklist.differences(p_case, p_rows, p_tasks);
end $$;

create or replace function worklist.differences(p_case uuid, p_rows jsonb, p_tasks jsonb) returns integer
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with wanted as (select w.* from jsonb_populate_recordset(null::worklist.task, p_tasks) w),
         kept as (select t.* from worklist.task t where t.case_id = p_case),
         wanted_load as (select l.audience, l.case_id, l.record, l.person, l.family_key, l.given_key, l.born, l.condition, l.stage
                         from jsonb_populate_recordset(null::worklist.caseload, p_rows) l),
         kept_load as (select l.audience, l.case_id, l.record, l.person, l.family_key, l.given_key, l.born, l.condition, l.stage
                       from worklist.caseload l where l.case_id = p_case)
    select ((select count(*) from (table wanted except table kept) a) + (select count(*) from (table kept except table wanted) b)
        + (select count(*) from (table wanted_load except table kept_load) c)
        + (select count(*) from (table kept_load except table wanted_load) d))::integer
    where worklist.may_collect(p_case)
$$;

create or replace function worklist.findings(p_case uuid) returns jsonb language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
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
        where s.case_id = p_case and worklist.may_collect(p_case)),
    latest as (select distinct on (owner, severity) owner, severity, count from counted
               order by owner, severity, at desc, id desc),
    none as (select owner, severity, max(at) as at from counted where count = 0 group by owner, severity)
    select jsonb_agg(jsonb_build_object('owner', l.owner, 'severity', l.severity, 'count', l.count,
               'since', (select min(c.at) from counted c
                         where c.owner = l.owner and c.severity = l.severity and c.count > 0
                           and c.at > coalesce((select n.at from none n
                                                where n.owner = l.owner and n.severity = l.severity), '-infinity')))
           order by l.owner, l.severity)
    from latest l
$$;

create or replace function worklist.first_tasks(p_cases uuid[], p_now timestamptz) returns setof worklist.task
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct on (t.case_id) t.*
    from worklist.task t
    where t.case_id = any (p_cases) and access.on_case(t.case_id)
      and not exists (select from access.relation r where r.case_id = t.case_id and r.account_id = access.uid()
                        and r.kind = 'PATIENT')
      and (t.opens_at is null or t.opens_at <= p_now) and (t.closes_at is null or t.closes_at > p_now)
    order by t.case_id, case when t.urgent_at <= p_now then least(t.urgency, 1) else t.urgency end,
             t.since, t.kind,
             array_position(array['PAIN', 'MENTAL_HEALTH', 'THERAPY'], t.seat) nulls first, t.subject
$$;

create or replace function worklist.home(p_case uuid) returns jsonb language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('home', (
        select jsonb_build_object('sentAt', s.at, 'readBy',
                   (select coalesce(jsonb_agg(r.account_id), '[]') from intake.reading r where r.sent_id = s.id))
        from intake.sent s where s.case_id = p_case order by s.at desc, s.id desc limit 1))
    where worklist.may_collect(p_case)
$$;

create or replace function worklist.keep_milestones(p_token text, p_case uuid, p_version integer) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    collected constant jsonb := worklist.milestones(p_token, p_case);
begin
    if collected is not null then
        insert into worklist.kept_milestones as m (case_id, version, facts) values (p_case, p_version, collected)
            on conflict (case_id) do update set version = excluded.version, facts = excluded.facts
            where (m.version, m.facts) is distinct from (excluded.version, excluded.facts);
    end if;
    return collected::text;
end $$;

create or replace function worklist.kept_milestones(p_token text, p_case uuid, p_version integer) returns text
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_system_token(p_token);
    return (select m.facts::text from worklist.kept_milestones m
            where m.case_id = p_case and m.version = p_version and worklist.may_collect(p_case));
end $$;

create or replace function worklist.may_collect(p_case uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select access.on_case(p_case) or access.is_system_account()
$$;

create or replace function worklist.milestones(p_token text, p_case uuid) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_system_token(p_token);
    return worklist.collect_facts(p_case) || worklist.safety(p_case) || worklist.home(p_case)
           || worklist.death(p_case);
end $$;

create or replace function worklist.rebuild_for(p_because text, p_id uuid, p_now timestamptz)
    returns setof worklist.rebuild
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if access.is_system_account() then
        insert into worklist.rebuild (id, because, started_at, total, done, differed)
            select p_id, p_because, p_now, (select count(*) from casefile.case_file), 0, 0
            where not exists (select from worklist.rebuild r where r.because = p_because)
            on conflict do nothing;
        return query select r.* from worklist.rebuild r where r.ended_at is null;
    end if;
end $$;

create or replace function worklist.rebuild_waits(p_because text) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select not exists (select from worklist.rebuild r where r.because = p_because)
        or exists (select from worklist.rebuild r where r.ended_at is null)
$$;

create or replace function worklist.rebuild_waits(p_token text, p_because text) returns boolean
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_system_token(p_token);
    return worklist.rebuild_waits(p_because);
end $$;

create or replace function worklist.rebuilt(p_id uuid, p_done integer, p_differed integer, p_last uuid,
                                            p_ended timestamptz)
    returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_system_account() then
        raise exception 'Only the system account rebuilds the lists' using errcode = 'insufficient_privilege';
    end if;
    update worklist.rebuild
        set done = done + p_done, differed = differed + p_differed, last_case = coalesce(p_last, last_case),
            ended_at = p_ended
        where id = p_id;
end $$;

create or replace function worklist.safety(p_case uuid) returns jsonb language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('alarm', (select min(a.at) from safety.alarm a
        where a.case_id = p_case
          and not exists (select from safety.closing c where c.alarm_id = a.id)))
    where worklist.may_collect(p_case)
$$;

create or replace function worklist.write_lists(p_token text, p_case uuid, p_rows jsonb, p_tasks jsonb,
                                                p_changed boolean)
    returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_system_token(p_token);
    perform worklist.write_lists(p_case, p_rows, p_tasks, p_changed);
end $$;

create or replace function worklist.write_lists(p_case uuid, p_rows jsonb, p_tasks jsonb,
                                                p_changed boolean)
    returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    gone uuid[];
    come uuid[];
    one  uuid;
begin
    if not worklist.may_collect(p_case) then
        raise exception 'This case is not one of yours' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from jsonb_populate_recordset(null::worklist.task, p_tasks) w
               where w.case_id is distinct from p_case)
        or exists (select from jsonb_populate_recordset(null::worklist.caseload, p_rows) w
                   where w.case_id is distinct from p_case) then
        raise exception 'Rows of another case' using errcode = 'insufficient_privilege';
    end if;
    with wanted as (select * from jsonb_populate_recordset(null::worklist.task, p_tasks)),
         dropped as (delete from worklist.task t where t.case_id = p_case
                     and not exists (select from wanted w where w is not distinct from t) returning t.audience)
    select coalesce(array_agg(audience), '{}') into gone from dropped;
    with came as (insert into worklist.task (audience, case_id, kind, subject, seat, urgency, since, due_at, opens_at,
                                            urgent_at, closes_at, parameters, person, about)
                  select w.audience, w.case_id, w.kind, w.subject, w.seat, w.urgency, w.since, w.due_at, w.opens_at,
                         w.urgent_at, w.closes_at, w.parameters, w.person, w.about
                  from jsonb_populate_recordset(null::worklist.task, p_tasks) w
                  on conflict do nothing returning audience)
    select coalesce(array_agg(audience), '{}') into come from came;
    delete from worklist.caseload l where l.case_id = p_case
        and not exists (select from jsonb_populate_recordset(null::worklist.caseload, p_rows) w
                        where w.audience = l.audience);
    insert into worklist.caseload as l (audience, case_id, record, person, family_key, given_key, born, condition,
                                        stage, changed_at)
        select w.audience, w.case_id, w.record, w.person, w.family_key, w.given_key, w.born, w.condition, w.stage,
               w.changed_at
        from jsonb_populate_recordset(null::worklist.caseload, p_rows) w
        on conflict (audience, case_id) do update
            set record = excluded.record, person = excluded.person, family_key = excluded.family_key,
                given_key = excluded.given_key, born = excluded.born, condition = excluded.condition,
                stage = excluded.stage,
                changed_at = case when p_changed then excluded.changed_at else l.changed_at end;
    for one in select distinct unnest(gone || come) loop
        perform pg_notify('threefold', one::text);
    end loop;
end $$;
