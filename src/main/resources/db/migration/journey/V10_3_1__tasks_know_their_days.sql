-- A task is a row of what it is about, since when, and when it is due; the sentence is made when the
-- list is read. What a day changes is read off the row at any hour: from opens_at on the task is on
-- the list, from urgent_at on it is urgent, from closes_at on it is off the list. The lists are projections, written again from the facts
-- after this migration (journey.rebuild).
drop function journey.put(uuid, jsonb, jsonb);
drop table journey.task;

create table journey.task (
    audience   uuid        not null,
    case_id    uuid        not null references casefile.case_file (id),
    kind       text        not null collate "C",
    subject    text        not null collate "C",
    seat       text,
    urgency    integer     not null,
    since      timestamptz not null,
    due_at     timestamptz,
    opens_at   timestamptz,
    urgent_at  timestamptz,
    closes_at  timestamptz,
    parameters jsonb       not null,
    person     text        not null,
    about      text        not null,
    constraint a_subject_is_asked_once_of_one_person primary key (audience, case_id, kind, subject),
    constraint urgency_runs_from_zero_to_three check (urgency between 0 and 3),
    constraint a_task_is_of_a_seat_or_of_the_coordinator check (seat in ('PAIN', 'MENTAL_HEALTH', 'THERAPY'))
);
-- Most rows no day changes: they are read in their order. The others are few, and sorted.
create index task_by_urgency on journey.task (audience, urgency, since, case_id, kind, subject)
    where opens_at is null and urgent_at is null and closes_at is null;
create index task_with_days on journey.task (audience)
    where opens_at is not null or urgent_at is not null or closes_at is not null;
create index task_by_case on journey.task (case_id);

alter table journey.task enable row level security;
alter table journey.task force row level security;
grant select on journey.task to threefold_app;
create policy the_owner_keeps_it on journey.task to threefold_owner using (true) with check (true);
create policy seen_by_whom_it_is_for on journey.task for select to threefold_app
    using (audience in (select a from journey.audiences() a));

-- What a case waits for depends on the day, so it is no longer stored.
alter table journey.caseload drop column waits_for;

-- One rebuild of all lists: why, how far it is, and how many rows differed from the facts.
create table journey.rebuild (
    id         uuid        not null,
    because    text        not null,
    started_at timestamptz not null,
    total      integer     not null,
    done       integer     not null,
    differed   integer     not null,
    last_case  uuid,
    ended_at   timestamptz,
    constraint rebuild_pk primary key (id),
    constraint a_rebuild_has_a_reason check (btrim(because) <> '')
);
create unique index one_rebuild_at_a_time on journey.rebuild ((ended_at is null)) where ended_at is null;
alter table journey.rebuild enable row level security;
alter table journey.rebuild force row level security;
create policy the_owner_keeps_it on journey.rebuild to threefold_owner using (true) with check (true);

-- Whoever has to do with the case, or the system account, which keeps all lists.
create function journey.keeps(p_case uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select access.on_case(p_case) or access.is_house()
$$;

-- How many findings of one severity an owner has open, and since which screening there was one.
create function journey.findings(p_case uuid) returns jsonb language sql stable security definer
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
        where s.case_id = p_case and journey.keeps(p_case)),
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

-- The last days of the clearances that each seat gave. Of each rule the latest clearance counts. Which
-- rule it is, is not said: lists are read by the coordinator too.
create function journey.clearances(p_case uuid) returns jsonb language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select coalesce(jsonb_agg(jsonb_build_object('seat', e.seat, 'lastDay', e.last_day, 'count', e.count)
                              order by e.seat, e.last_day), '[]')
    from (select l.seat, l.last_day, count(*) as count
          from (select distinct on (c.rule, c.seat) c.rule, c.seat, c.last_day from screening.clearance c
                where c.case_id = p_case and journey.keeps(p_case)
                order by c.rule, c.seat, c.at desc, c.id desc) l
          where l.last_day is not null
          group by l.seat, l.last_day) e
$$;

-- Where a case stands: which things were signed, filled, recorded, when. No clinical content, so
-- that it can be gathered in anybody's transaction who may see the case; and nothing that depends on
-- the day on which it is gathered. The conference is the last one of the round that stands.
create or replace function journey.gather(p_case uuid) returns jsonb language sql stable security definer
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
        'findings', journey.findings(c.id),
        'clearances', journey.clearances(c.id))
    from casefile.case_file c join casefile.person p on p.id = c.person_id
    where c.id = p_case and journey.keeps(p_case)
$$;

create or replace function journey.safety(p_case uuid) returns jsonb language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('alarm', (select min(a.at) from measures.alarm a
        where a.case_id = p_case
          and not exists (select from measures.alarm_settled s where s.alarm_id = a.id)))
    where journey.keeps(p_case)
$$;

create or replace function journey.home(p_case uuid) returns jsonb language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('home', (
        select jsonb_build_object('sentAt', s.at, 'readBy',
                   (select coalesce(jsonb_agg(r.account_id), '[]') from intake.reading r where r.sent_id = s.id))
        from intake.sent s where s.case_id = p_case order by s.at desc, s.id desc limit 1))
    where journey.keeps(p_case)
$$;

-- How many rows of one case differ from those that the facts ask for. When a case last changed is not
-- read off the facts, and not compared.
create function journey.differences(p_case uuid, p_rows jsonb, p_tasks jsonb) returns integer
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with wanted as (select w.* from jsonb_populate_recordset(null::journey.task, p_tasks) w),
         kept as (select t.* from journey.task t where t.case_id = p_case),
         wanted_load as (select l.audience, l.case_id, l.record, l.person, l.family_key, l.given_key, l.born, l.condition, l.stage
                         from jsonb_populate_recordset(null::journey.caseload, p_rows) l),
         kept_load as (select l.audience, l.case_id, l.record, l.person, l.family_key, l.given_key, l.born, l.condition, l.stage
                       from journey.caseload l where l.case_id = p_case)
    select ((select count(*) from (table wanted except table kept) a) + (select count(*) from (table kept except table wanted) b)
        + (select count(*) from (table wanted_load except table kept_load) c)
        + (select count(*) from (table kept_load except table wanted_load) d))::integer
    where journey.keeps(p_case)
$$;

-- Replaces what stands on the lists for one case, and tells only those whose list has changed. Where
-- the case itself did not change (a rebuild), its place among the latest changes stays.
create function journey.put(p_case uuid, p_rows jsonb, p_tasks jsonb, p_changed boolean) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    gone uuid[];
    come uuid[];
    one  uuid;
begin
    if not journey.keeps(p_case) then
        raise exception 'This case is not one of yours' using errcode = 'insufficient_privilege';
    end if;
    with wanted as (select * from jsonb_populate_recordset(null::journey.task, p_tasks)),
         dropped as (delete from journey.task t where t.case_id = p_case
                     and not exists (select from wanted w where w is not distinct from t) returning t.audience)
    select coalesce(array_agg(audience), '{}') into gone from dropped;
    with came as (insert into journey.task (audience, case_id, kind, subject, seat, urgency, since, due_at, opens_at,
                                            urgent_at, closes_at, parameters, person, about)
                  select w.audience, w.case_id, w.kind, w.subject, w.seat, w.urgency, w.since, w.due_at, w.opens_at,
                         w.urgent_at, w.closes_at, w.parameters, w.person, w.about
                  from jsonb_populate_recordset(null::journey.task, p_tasks) w
                  on conflict do nothing returning audience)
    select coalesce(array_agg(audience), '{}') into come from came;
    delete from journey.caseload l where l.case_id = p_case
        and not exists (select from jsonb_populate_recordset(null::journey.caseload, p_rows) w
                        where w.audience = l.audience);
    insert into journey.caseload as l (audience, case_id, record, person, family_key, given_key, born, condition, stage,
                                       changed_at)
        select w.audience, w.case_id, w.record, w.person, w.family_key, w.given_key, w.born, w.condition, w.stage,
               w.changed_at
        from jsonb_populate_recordset(null::journey.caseload, p_rows) w
        on conflict (audience, case_id) do update
            set record = excluded.record, person = excluded.person, family_key = excluded.family_key,
                given_key = excluded.given_key, born = excluded.born, condition = excluded.condition,
                stage = excluded.stage,
                changed_at = case when p_changed then excluded.changed_at else l.changed_at end;
    for one in select distinct unnest(gone || come) loop
        perform pg_notify('threefold', one::text);
    end loop;
end $$;

-- The task of each of these cases that comes first at a moment, whoever has to do it.
create function journey.first_tasks(p_cases uuid[], p_now timestamptz) returns setof journey.task
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct on (t.case_id) t.*
    from journey.task t
    where t.case_id = any (p_cases) and access.on_case(t.case_id)
      and (t.opens_at is null or t.opens_at <= p_now) and (t.closes_at is null or t.closes_at > p_now)
    order by t.case_id, case when t.urgent_at <= p_now then least(t.urgency, 1) else t.urgency end,
             t.since, t.kind, t.subject
$$;

-- The next cases in the order in which a rebuild goes through them.
create function journey.cases_after(p_after uuid, p_limit integer) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.id from casefile.case_file c
    where access.is_house() and (p_after is null or c.id > p_after) order by c.id limit p_limit
$$;

-- Whether there is anything to rebuild, for whoever has not signed in yet.
create function journey.rebuild_waits(p_because text) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select not exists (select from journey.rebuild r where r.because = p_because)
        or exists (select from journey.rebuild r where r.ended_at is null)
$$;

-- Begins a rebuild for a reason, once; one that stopped on the way goes on. Answers the one to work on,
-- if any.
create function journey.rebuild_for(p_because text, p_id uuid, p_now timestamptz) returns setof journey.rebuild
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if access.is_house() then
        insert into journey.rebuild (id, because, started_at, total, done, differed)
            select p_id, p_because, p_now, (select count(*) from casefile.case_file), 0, 0
            where not exists (select from journey.rebuild r where r.because = p_because)
            on conflict do nothing;
        return query select r.* from journey.rebuild r where r.ended_at is null;
    end if;
end $$;

create function journey.rebuilt(p_id uuid, p_done integer, p_differed integer, p_last uuid, p_ended timestamptz)
    returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_house() then
        raise exception 'Only the system account rebuilds the lists' using errcode = 'insufficient_privilege';
    end if;
    update journey.rebuild
        set done = done + p_done, differed = differed + p_differed, last_case = coalesce(p_last, last_case),
            ended_at = p_ended
        where id = p_id;
end $$;

revoke all on function journey.keeps, journey.findings, journey.clearances, journey.differences, journey.put,
    journey.first_tasks, journey.cases_after, journey.rebuild_waits, journey.rebuild_for,
    journey.rebuilt from public;
grant execute on function journey.differences, journey.put, journey.first_tasks, journey.cases_after,
    journey.rebuild_waits, journey.rebuild_for, journey.rebuilt to threefold_app;
