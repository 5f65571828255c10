-- Two lists that people wait for, kept ready: what needs whom, and who has which cases. Both are
-- projections: they can be thrown away and written again from the facts.
create schema journey;
grant usage on schema journey to threefold_app;

-- Work that belongs to a role, not to a person, stands under this id.
create function journey.coordination() returns uuid language sql immutable
    set search_path = pg_catalog, pg_temp as $$ select '00000000-0000-7000-8000-00000c00d000'::uuid $$;

create table journey.task (
    audience  uuid        not null,
    case_id   uuid        not null references casefile.case_file (id),
    kind      text        not null,
    urgency   integer     not null,
    since     timestamptz not null,
    person    text        not null,
    about     text        not null,
    what      text        not null,
    why       text        not null,
    action    text        not null,
    path      text        not null,
    constraint a_task_of_a_kind_is_asked_once primary key (audience, case_id, kind),
    constraint urgency_runs_from_one_to_three check (urgency between 1 and 3)
);
create index task_by_urgency on journey.task (audience, urgency, since, case_id, kind);
create index task_by_case on journey.task (case_id);

create table journey.caseload (
    audience    uuid        not null,
    case_id     uuid        not null references casefile.case_file (id),
    record      text        not null,
    person      text        not null,
    family_key  text        not null collate "C",
    given_key   text        not null collate "C",
    born        date        not null,
    condition   text        not null,
    stage       text        not null,
    waits_for   text        not null,
    changed_at  timestamptz not null,
    constraint a_case_stands_once_on_a_load primary key (audience, case_id)
);
create index caseload_by_name on journey.caseload (audience, family_key, given_key, case_id);
create index caseload_by_change on journey.caseload (audience, changed_at desc, case_id);
create index caseload_by_stage on journey.caseload (audience, stage, changed_at desc, case_id);
create index caseload_by_case on journey.caseload (case_id);

do $$
declare
    kept text;
begin
    foreach kept in array array['journey.task', 'journey.caseload'] loop
        execute format('alter table %s enable row level security', kept);
        execute format('alter table %s force row level security', kept);
        execute format('grant select on %s to threefold_app', kept);
        execute format('create policy the_owner_keeps_it on %s to threefold_owner using (true) with check (true)', kept);
        execute format('create policy seen_by_whom_it_is_for on %s for select to threefold_app
            using (audience = (select access.uid())
                   or (audience = (select journey.coordination()) and (select access.has_role(''COORDINATOR''))))', kept);
    end loop;
end $$;

create function journey.counted(p_owner text, p_severity text, p_count integer) returns jsonb language sql immutable
    set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('owner', p_owner, 'severity', p_severity, 'count', p_count)
$$;

-- Where a case stands: which things were signed, filled, recorded, when. No clinical content, so
-- that it can be gathered in anybody's transaction who may see the case.
create function journey.gather(p_case uuid) returns jsonb language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object(
        'person', upper(p.family) || ', ' || p.given,
        'family', lower(p.family), 'given', lower(p.given), 'born', p.birth_date,
        'record', 'TF-' || c.record_year || '-' || lpad(c.record_serial::text, 4, '0'),
        'condition', c.condition_title,
        'openedAt', c.opened_at,
        'seats', (select coalesce(jsonb_object_agg(r.kind, r.account_id), '{}') from access.relation r
                  where r.case_id = c.id and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY')),
        'others', (select coalesce(jsonb_agg(r.account_id), '[]') from access.relation r
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
                                       'revisitOn', d.revisit_on,
                                       'signatures', (select coalesce(jsonb_object_agg(s.discipline, s.signed_at), '{}')
                                                      from review.decision_signature s where s.decision_id = d.id))
                                   from review.decision d
                                   where d.round_id = r.id
                                     and not exists (select from review.decision later where later.supersedes = d.id)))
                  from review.round r where r.case_id = c.id order by r.number desc limit 1),
        'conference', (select min(f.starts_at) from review.agenda_item i
                       join review.conference f on f.id = i.conference_id
                       where i.case_id = c.id and f.starts_at > now() - interval '12 hours'),
        'findings', (select jsonb_build_array(
                         journey.counted('PAIN', 'ABSOLUTE', s.pain_absolute),
                         journey.counted('PAIN', 'REQUIRES_CLEARANCE', s.pain_to_clear),
                         journey.counted('PAIN', 'INFO_MISSING', s.pain_unknown),
                         journey.counted('PAIN', 'CAUTION', s.pain_cautions),
                         journey.counted('MENTAL_HEALTH', 'ABSOLUTE', s.mental_absolute),
                         journey.counted('MENTAL_HEALTH', 'REQUIRES_CLEARANCE', s.mental_to_clear),
                         journey.counted('MENTAL_HEALTH', 'INFO_MISSING', s.mental_unknown),
                         journey.counted('MENTAL_HEALTH', 'CAUTION', s.mental_cautions),
                         journey.counted('THERAPY', 'ABSOLUTE', s.therapy_absolute),
                         journey.counted('THERAPY', 'REQUIRES_CLEARANCE', s.therapy_to_clear),
                         journey.counted('THERAPY', 'INFO_MISSING', s.therapy_unknown),
                         journey.counted('THERAPY', 'CAUTION', s.therapy_cautions))
                     from screening.snapshot s where s.case_id = c.id order by s.at desc, s.id desc limit 1))
    from casefile.case_file c join casefile.person p on p.id = c.person_id
    where c.id = p_case and access.on_case(p_case)
$$;

-- Replaces what stands on the lists for one case, and tells only those whose list has changed.
create function journey.put(p_case uuid, p_rows jsonb, p_tasks jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    gone uuid[];
    come uuid[];
    one  uuid;
begin
    if not access.on_case(p_case) then
        raise exception 'This case is not one of yours' using errcode = 'insufficient_privilege';
    end if;
    with wanted as (select * from jsonb_populate_recordset(null::journey.task, p_tasks)),
         dropped as (delete from journey.task t where t.case_id = p_case
                     and not exists (select from wanted w where w is not distinct from t) returning t.audience)
    select coalesce(array_agg(audience), '{}') into gone from dropped;
    with came as (insert into journey.task select * from jsonb_populate_recordset(null::journey.task, p_tasks)
                  on conflict do nothing returning audience)
    select coalesce(array_agg(audience), '{}') into come from came;
    delete from journey.caseload l where l.case_id = p_case
        and not exists (select from jsonb_populate_recordset(null::journey.caseload, p_rows) w
                        where w.audience = l.audience);
    insert into journey.caseload select * from jsonb_populate_recordset(null::journey.caseload, p_rows)
        on conflict (audience, case_id) do update
            set stage = excluded.stage, waits_for = excluded.waits_for, changed_at = excluded.changed_at;
    for one in select distinct unnest(gone || come) loop
        perform pg_notify('threefold', one::text);
    end loop;
end $$;

revoke all on function journey.coordination, journey.counted, journey.gather, journey.put from public;
grant execute on function journey.coordination, journey.gather, journey.put to threefold_app;
