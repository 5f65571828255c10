-- Alarms: answers that somebody has to act on, who that is, and what was done. An alarm is open until it
-- is closed; reading it is not closing it. Everything is appended.
create schema safety;
grant usage on schema safety to threefold_app;

create table safety.alarm (
    id          uuid        not null,
    case_id     uuid        not null references casefile.case_file (id),
    response_id uuid        not null,
    kind        text        not null,
    by_account  uuid        not null references access.account (id),
    at          timestamptz not null,
    due_at      timestamptz not null,
    constraint alarm_pk primary key (id),
    constraint an_alarm_is_named_with_its_case unique (id, case_id),
    constraint an_alarm_is_of_a_response foreign key (response_id, case_id) references measures.response (id, case_id),
    constraint an_alarm_is_due_after_it_was_raised check (due_at >= at),
    constraint an_alarm_is_of_a_kind_we_know check (kind in ('THOUGHTS', 'ASQ_POSITIVE', 'ASQ_ACUTE', 'COLUMBIA'))
);
create index alarm_by_case on safety.alarm (case_id, at);
create index alarm_by_response on safety.alarm (response_id, kind);

-- Who is asked first, each time it changes. Without an account: nobody of the team can act, and the
-- coordinator and the medical director are asked. because: the places before this one, and their state.
create table safety.assignment (
    id         uuid        not null default gen_random_uuid(),
    alarm_id   uuid        not null,
    case_id    uuid        not null,
    account_id uuid        references access.account (id),
    because    text        not null,
    at         timestamptz not null,
    number     integer     not null,
    constraint assignment_pk primary key (id),
    constraint assignments_are_numbered unique (alarm_id, number),
    constraint an_assignment_is_of_an_alarm foreign key (alarm_id, case_id) references safety.alarm (id, case_id)
);

-- Not closed in time: the medical director is asked as well.
create table safety.escalation (
    alarm_id uuid        not null,
    case_id  uuid        not null,
    at       timestamptz not null,
    constraint an_alarm_escalates_once primary key (alarm_id),
    constraint an_escalation_is_of_an_alarm foreign key (alarm_id, case_id) references safety.alarm (id, case_id)
);

create table safety.opening (
    alarm_id   uuid        not null,
    case_id    uuid        not null,
    account_id uuid        not null references access.account (id),
    at         timestamptz not null,
    constraint one_opens_an_alarm_once primary key (alarm_id, account_id),
    constraint an_opening_is_of_an_alarm foreign key (alarm_id, case_id) references safety.alarm (id, case_id)
);

-- NOT_RECORDED: closed before the portal asked for these.
create table safety.closing (
    alarm_id     uuid        not null,
    case_id      uuid        not null,
    reached      text        not null,
    risk         text        not null,
    plan         text        not null,
    next_contact text        not null,
    informed     text        not null,
    by_account   uuid        not null references access.account (id),
    at           timestamptz not null,
    constraint an_alarm_is_closed_once primary key (alarm_id),
    constraint a_closing_is_of_an_alarm foreign key (alarm_id, case_id) references safety.alarm (id, case_id),
    constraint a_closing_says_whether_the_patient_was_reached check (reached in ('REACHED', 'NOT_REACHED', 'NOT_RECORDED')),
    constraint a_closing_says_the_risk check (risk in ('NO_ACUTE', 'LOW', 'MODERATE', 'HIGH', 'NOT_ASSESSED', 'NOT_RECORDED')),
    constraint risk_is_assessed_with_the_patient check (reached <> 'REACHED' or risk <> 'NOT_ASSESSED'),
    constraint a_closing_has_a_plan check (length(trim(plan)) between 1 and 4000),
    constraint a_closing_has_a_next_contact check (length(trim(next_contact)) between 1 and 1000),
    constraint a_closing_says_who_was_informed check (length(trim(informed)) between 1 and 1000)
);

-- What goes out by mail, pager or webhook: ids and a sentence, no name of a patient. The portal has no
-- right on it; functions fill it and work it off.
create table safety.message (
    id           uuid        not null default gen_random_uuid(),
    alarm_id     uuid        not null,
    case_id      uuid        not null,
    kind         text        not null,
    accounts     uuid[]      not null,
    at           timestamptz not null,
    attempts     integer     not null default 0,
    not_before   timestamptz not null,
    sent_at      timestamptz,
    last_problem text        not null default '',
    constraint message_pk primary key (id),
    constraint a_message_is_of_a_kind_we_know check (kind in ('RAISED', 'MOVED', 'OVERDUE')),
    constraint a_message_is_of_an_alarm foreign key (alarm_id, case_id) references safety.alarm (id, case_id)
);
create index message_to_send on safety.message (not_before) where sent_at is null;

-- May whoever acts read the answer behind an alarm, and close it? A seat with a clinical role, or cover
-- in force. The same as READ_ALARM and SETTLE_ALARM in the access matrix.
create function safety.may_act(p_case uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.relation r
                   where r.case_id = p_case and r.account_id = access.uid()
                     and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY', 'COVER')
                     and access.in_force(r.begins_at, r.ends_at))
       and (access.has_role('PAIN_SPECIALIST') or access.has_role('MENTAL_HEALTH_PROFESSIONAL')
            or access.has_role('THERAPIST'))
$$;

do $$
declare
    kept text;
begin
    foreach kept in array array['safety.alarm', 'safety.assignment', 'safety.escalation', 'safety.opening',
                                'safety.closing', 'safety.message'] loop
        execute format('alter table %s enable row level security', kept);
        execute format('alter table %s force row level security', kept);
        execute format('create policy the_owner_keeps_it on %s to threefold_owner using (true) with check (true)', kept);
        if kept <> 'safety.message' then
            execute format('grant select on %s to threefold_app', kept);
            execute format('create policy read_by_whoever_may_act on %s for select to threefold_app
                using (safety.may_act(case_id))', kept);
            execute format('call access.append_only(%L::regclass)', kept);
        end if;
    end loop;
end $$;
grant insert on safety.closing to threefold_app;
create policy closed_in_ones_own_name_by_whoever_may_act on safety.closing for insert to threefold_app
    with check (by_account = (select access.uid()) and safety.may_act(case_id));

-- Who could act on a case, in the order in which they are asked: cover in force, then mental health,
-- pain, therapy; and why not, where somebody cannot.
create function safety.people(p_case uuid)
    returns table (place text, rank integer, account_id uuid, display_name text, state text, ends_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with seats (place, rank, role) as (values ('MENTAL_HEALTH', 1, 'MENTAL_HEALTH_PROFESSIONAL'),
                                              ('PAIN', 2, 'PAIN_SPECIALIST'), ('THERAPY', 3, 'THERAPIST')),
         places as (
             select s.place, s.rank, array[s.role] as roles, r.account_id, null::timestamptz as ends_at
             from seats s left join access.relation r on r.case_id = p_case and r.kind = s.place
             union all
             select 'COVER', 0, (select array_agg(s.role) from seats s), r.account_id, r.ends_at
             from access.relation r
             where r.case_id = p_case and r.kind = 'COVER' and access.in_force(r.begins_at, r.ends_at))
    select p.place, p.rank, p.account_id, coalesce(a.display_name, ''),
           case when a.id is null then 'EMPTY'
                when a.disabled_at is not null then 'DISABLED'
                when not exists (select from access.account_role h
                                 where h.account_id = a.id and h.role = any (p.roles)) then 'NO_ROLE'
                when a.password_hash is null then 'NEVER_SIGNED_IN'
                else 'ACTIVE' end,
           p.ends_at
    from places p left join access.account a on a.id = p.account_id
    order by p.rank, p.ends_at, p.account_id
$$;

create function safety.first_to_act(p_case uuid) returns uuid language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select p.account_id from safety.people(p_case) p where p.state = 'ACTIVE' limit 1
$$;

-- The topics on which work lists are told, see live: each account's own, the coordinators', the directors'.
create function safety.coordinators() returns uuid language sql immutable
    set search_path = pg_catalog, pg_temp as $$ select '00000000-0000-7000-8000-00000c00d000'::uuid $$;
create function safety.directors() returns uuid language sql immutable
    set search_path = pg_catalog, pg_temp as $$ select '00000000-0000-7000-8000-00000d17ec00'::uuid $$;

create function safety.announce(p_case uuid) returns void language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    one uuid;
begin
    for one in select r.account_id from access.relation r where r.case_id = p_case and r.kind not in ('PATIENT', 'SYSTEM')
               union select safety.coordinators() union select safety.directors() loop
        perform pg_notify('threefold', one::text);
    end loop;
    perform pg_notify('threefold', p_case::text);
end $$;

create function safety.active_with(p_role text) returns uuid[] language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(a.id), '{}') from access.account a join access.account_role r on r.account_id = a.id
    where r.role = p_role and a.disabled_at is null
$$;

create function safety.write_message(p_alarm uuid, p_case uuid, p_kind text, p_accounts uuid[], p_at timestamptz)
    returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into safety.message (alarm_id, case_id, kind, accounts, at, not_before)
        values (p_alarm, p_case, p_kind, p_accounts, p_at, p_at)
$$;

-- Asks the next who can act where the one who was asked no longer can, for the open alarms of a case.
create function safety.reassign(p_case uuid, p_at timestamptz) returns integer language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    one     record;
    whom    uuid := safety.first_to_act(p_case);
    why     text := coalesce((select string_agg(p.place || ':' || p.state, ' ' order by p.rank)
                              from safety.people(p_case) p where p.state <> 'ACTIVE'), '');
    changed integer := 0;
begin
    for one in select a.id, l.account_id, l.number
               from safety.alarm a
               left join lateral (select s.account_id, s.number from safety.assignment s
                                  where s.alarm_id = a.id order by s.number desc limit 1) l on true
               where a.case_id = p_case and not exists (select from safety.closing c where c.alarm_id = a.id)
                 and (l.number is null or l.account_id is distinct from whom) loop
        insert into safety.assignment (alarm_id, case_id, account_id, because, at, number)
            values (one.id, p_case, whom, why, p_at, coalesce(one.number, 0) + 1)
            on conflict on constraint assignments_are_numbered do nothing;
        if found then
            perform safety.write_message(one.id, p_case, case when one.number is null then 'RAISED' else 'MOVED' end,
                case when whom is null then safety.active_with('COORDINATOR') || safety.active_with('MEDICAL_DIRECTOR')
                     else array[whom] end, p_at);
            changed := changed + 1;
        end if;
    end loop;
    if changed > 0 then
        perform safety.announce(p_case);
    end if;
    return changed;
end $$;

-- Raised by whoever gave the answer: the patient, or staff on the case who filled in for them. Once while
-- it is open; after it was closed, again if the answer itself is given again. Says whether it is new.
create function safety.raise_alarm(p_id uuid, p_case uuid, p_response uuid, p_kind text, p_again boolean,
                                   p_at timestamptz, p_due timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from access.relation r where r.case_id = p_case and r.account_id = access.uid()
                     and r.kind <> 'SYSTEM' and access.in_force(r.begins_at, r.ends_at)) then
        raise exception 'This case is not one of yours' using errcode = 'insufficient_privilege';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('safety ' || p_case::text, 0));
    if exists (select from safety.alarm a where a.response_id = p_response and a.kind = p_kind
                 and (not p_again or not exists (select from safety.closing c where c.alarm_id = a.id))) then
        return false;
    end if;
    insert into safety.alarm (id, case_id, response_id, kind, by_account, at, due_at)
        values (p_id, p_case, p_response, p_kind, access.uid(), p_at, p_due);
    perform safety.reassign(p_case, p_at);
    return true;
end $$;

-- Opened by whoever may act; it stays open.
create function safety.open_alarms(p_case uuid, p_at timestamptz) returns void language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if not safety.may_act(p_case) then
        raise exception 'Only the seats and covering clinicians read this' using errcode = 'insufficient_privilege';
    end if;
    insert into safety.opening (alarm_id, case_id, account_id, at)
        select a.id, a.case_id, access.uid(), p_at from safety.alarm a where a.case_id = p_case and not exists (select from safety.closing c where c.alarm_id = a.id)
        on conflict on constraint one_opens_an_alarm_once do nothing;
    if found then
        perform safety.announce(p_case);
    end if;
end $$;

-- After a closing, for whoever may act.
create function safety.announce_closing(p_case uuid) returns void language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if not safety.may_act(p_case) then
        raise exception 'Only the seats and covering clinicians close alarms' using errcode = 'insufficient_privilege';
    end if;
    perform safety.announce(p_case);
end $$;

-- A seat was given or left, or cover was named: by whoever may do that.
create function safety.team_changed(p_case uuid, p_at timestamptz) returns integer language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if not access.on_case(p_case) then
        raise exception 'This case is not one of yours' using errcode = 'insufficient_privilege';
    end if;
    return safety.reassign(p_case, p_at);
end $$;

-- An account was disabled or enabled, or its roles changed: by the privacy officer.
create function safety.account_changed(p_account uuid, p_at timestamptz) returns integer language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
declare
    one   uuid;
    moved integer := 0;
begin
    if not access.has_role('PRIVACY_OFFICER') then
        raise exception 'Only the privacy officer changes accounts' using errcode = 'insufficient_privilege';
    end if;
    for one in select distinct a.case_id from safety.alarm a
               join access.relation r on r.case_id = a.case_id and r.account_id = p_account
               where not exists (select from safety.closing c where c.alarm_id = a.id) loop
        moved := moved + safety.reassign(one, p_at);
    end loop;
    return moved;
end $$;

-- Whether the system account has anything to do: asked by a job before anybody signs in, and says nothing else.
create function safety.has_work(p_at timestamptz) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from safety.alarm a
                   where not exists (select from safety.closing c where c.alarm_id = a.id)
                     and (a.due_at <= p_at and not exists (select from safety.escalation e where e.alarm_id = a.id)
                          or safety.first_to_act(a.case_id) is distinct from
                             (select s.account_id from safety.assignment s where s.alarm_id = a.id
                              order by s.number desc limit 1)))
        or exists (select from safety.message m where m.sent_at is null and m.not_before <= p_at)
$$;

-- Widens what is overdue and moves what stands with somebody who cannot act. Two nodes may do it at once.
create function safety.escalate(p_at timestamptz) returns integer language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    one     record;
    widened integer := 0;
begin
    if not access.is_house() then
        raise exception 'Only the system account escalates' using errcode = 'insufficient_privilege';
    end if;
    for one in select distinct a.case_id from safety.alarm a where not exists (select from safety.closing c where c.alarm_id = a.id) loop
        perform safety.reassign(one.case_id, p_at);
    end loop;
    for one in select a.id, a.case_id from safety.alarm a where not exists (select from safety.closing c where c.alarm_id = a.id) and a.due_at <= p_at loop
        insert into safety.escalation (alarm_id, case_id, at) values (one.id, one.case_id, p_at)
            on conflict on constraint an_alarm_escalates_once do nothing;
        if found then
            perform safety.write_message(one.id, one.case_id, 'OVERDUE', safety.active_with('MEDICAL_DIRECTOR'), p_at);
            perform safety.announce(one.case_id);
            widened := widened + 1;
        end if;
    end loop;
    return widened;
end $$;

-- One message to send, kept from other nodes for as long as the transaction runs.
create function safety.next_message(p_at timestamptz)
    returns table (id uuid, kind text, accounts uuid[], at timestamptz, attempts integer)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_house() then
        raise exception 'Only the system account sends messages' using errcode = 'insufficient_privilege';
    end if;
    return query select m.id, m.kind, m.accounts, m.at, m.attempts from safety.message m
                 where m.sent_at is null and m.not_before <= p_at
                 order by m.not_before limit 1 for update skip locked;
end $$;

create function safety.message_done(p_id uuid, p_at timestamptz, p_problem text, p_again timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_house() then
        raise exception 'Only the system account sends messages' using errcode = 'insufficient_privilege';
    end if;
    update safety.message m set attempts = m.attempts + 1, last_problem = left(p_problem, 500),
        sent_at = case when p_again is null then p_at end, not_before = coalesce(p_again, m.not_before)
    where m.id = p_id;
end $$;

-- What somebody is to know of open alarms: whose they are, whom to call, who is asked. Never the answer,
-- nor what kind of answer. Everybody on the team and every coordinator at once; a medical director where
-- nobody of the team can act, and when it was not closed in time, also before a job has said so.
create function safety.notices(p_at timestamptz)
    returns table (alarm_id uuid, case_id uuid, person text, record text, born date, phone text, at timestamptz,
                   due_at timestamptz, overdue boolean, first_account uuid, first_name text, may_act boolean,
                   assignments integer, before_account text, opened_by text, people text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with mine as materialized (select access.uid() as me, access.has_role('COORDINATOR') as coordinator,
                         access.has_role('MEDICAL_DIRECTOR') as director,
                         access.has_role('PAIN_SPECIALIST') or access.has_role('MENTAL_HEALTH_PROFESSIONAL')
                             or access.has_role('THERAPIST') or access.has_role('SESSION_MONITOR') as clinician),
         open_ones as (
             select a.*, safety.first_to_act(a.case_id) as whom
             from safety.alarm a
             where not exists (select from safety.closing c where c.alarm_id = a.id))
    select a.id, a.case_id, upper(p.family) || ', ' || p.given,
           'TF-' || c.record_year || '-' || lpad(c.record_serial::text, 4, '0'), p.birth_date, p.phone,
           a.at, a.due_at, a.due_at <= p_at, a.whom,
           coalesce((select x.display_name from access.account x where x.id = a.whom), ''),
           safety.may_act(a.case_id),
           (select count(*)::integer from safety.assignment s where s.alarm_id = a.id),
           coalesce((select x.display_name from safety.assignment s join access.account x on x.id = s.account_id
                     where s.alarm_id = a.id and s.account_id is distinct from a.whom
                     order by s.number desc limit 1), ''),
           coalesce((select string_agg(x.display_name, ', ' order by o.at) from safety.opening o
                     join access.account x on x.id = o.account_id where o.alarm_id = a.id), ''),
           (select coalesce(jsonb_agg(jsonb_build_object('place', q.place, 'name', q.display_name, 'state', q.state,
                                                         'until', q.ends_at) order by q.rank), '[]')::text
            from safety.people(a.case_id) q)
    from open_ones a cross join mine
    join casefile.case_file c on c.id = a.case_id join casefile.person p on p.id = c.person_id
    where mine.coordinator
       or mine.director and (a.whom is null or a.due_at <= p_at)
       or (mine.clinician or mine.director)
          and exists (select from access.relation r where r.case_id = a.case_id and r.account_id = mine.me
                        and r.kind not in ('PATIENT', 'SYSTEM') and access.in_force(r.begins_at, r.ends_at))
    order by a.at
$$;

-- For the patient: since when an alarm of theirs is open, and nothing else.
create function safety.open_since(p_case uuid) returns timestamptz language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select min(a.at) from safety.alarm a
    where a.case_id = p_case and not exists (select from safety.closing c where c.alarm_id = a.id)
      and exists (select from access.relation r where r.case_id = p_case and r.account_id = access.uid()
                    and r.kind = 'PATIENT')
$$;

-- The emergency contact and the safety plan as last recorded, for the patient and for whoever may act.
create function safety.contacts(p_case uuid) returns table (question text, value text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct on (e.question) e.question, coalesce(e.value, '')
    from evaluation.entry e
    where e.case_id = p_case and e.known and e.question in ('goals.emergency-contact-who', 'psychiatric.safety-plan')
      and (safety.may_act(p_case)
           or exists (select from access.relation r where r.case_id = p_case and r.account_id = access.uid()
                        and r.kind = 'PATIENT'))
    order by e.question, e.at desc
$$;

-- What was raised and settled before stays as it was.
insert into safety.alarm (id, case_id, response_id, kind, by_account, at, due_at)
    select a.id, a.case_id, a.response_id, a.kind, a.by_account, a.at, a.at + interval '30 minutes'
    from measures.alarm a;
insert into safety.closing (alarm_id, case_id, reached, risk, plan, next_contact, informed, by_account, at)
    select s.alarm_id, s.case_id, 'NOT_RECORDED', 'NOT_RECORDED', s.did, 'Not recorded', 'Not recorded', s.by_account, s.at
    from measures.alarm_settled s;

revoke all on all functions in schema safety from public;
grant execute on function safety.may_act, safety.raise_alarm, safety.open_alarms, safety.announce_closing,
    safety.team_changed, safety.account_changed, safety.has_work, safety.escalate, safety.next_message,
    safety.message_done, safety.notices, safety.open_since, safety.contacts to threefold_app;
