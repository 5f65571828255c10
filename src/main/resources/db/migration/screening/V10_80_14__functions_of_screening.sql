-- Functions whose bodies name what 10.80.1 to 10.80.7 renamed, in whole; nothing else about them changes.

create or replace function screening.another_book_than(p_book text) returns text
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.require_system_account();
    return (select s.book from casefile.case_file c
            cross join lateral (select book from screening.snapshot x where x.case_id = c.id
                                order by x.at desc, x.id desc limit 1) s
            where s.book <> p_book limit 1);
end $$;

create or replace function screening.another_policy_than(p_policy text) returns text
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.require_system_account();
    return (select k.policy from casefile.case_file c
            cross join lateral (select policy from screening.kept x where x.case_id = c.id
                                order by x.number desc limit 1) k
            where k.policy <> p_policy limit 1);
end $$;

create or replace function screening.case_count() returns integer language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if not (access.is_system_account() or access.has_role('MEDICAL_DIRECTOR')) then
        raise exception 'This is for the medical director' using errcode = 'insufficient_privilege';
    end if;
    return (select count(*)::integer from casefile.case_file);
end $$;

create or replace function screening.cases_after(p_after uuid, p_limit integer) returns setof uuid
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.require_system_account();
    return query select c.id from casefile.case_file c
                 where p_after is null or c.id > p_after order by c.id limit p_limit;
end $$;

create or replace function screening.due_done(p_ids bigint[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.require_system_account();
    delete from screening.due where id = any (p_ids);
end $$;

create or replace function screening.due_first(p_now timestamptz)
    returns table (case_id uuid, because text, ids bigint[])
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.require_system_account();
    return query
        select d.case_id, (array_agg(d.because order by d.id))[1], array_agg(d.id)
        from screening.due d
        where d.case_id = (select f.case_id from screening.due f
                           where f.not_before is null or f.not_before <= p_now
                           order by f.id limit 1)
        group by d.case_id;
end $$;

create or replace function screening.due_later(p_ids bigint[], p_not_before timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.require_system_account();
    update screening.due set not_before = p_not_before where id = any (p_ids);
end $$;

create or replace function screening.ended_clearances(p_today date) returns setof uuid
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.require_system_account();
    return query select distinct f.case_id from screening.kept_finding f
                 where f.last_day < p_today
                   and not exists (select from screening.kept_finding later
                                   where later.case_id = f.case_id and later.rule = f.rule and later.number > f.number);
end $$;

create or replace function screening.is_current(p_case uuid, p_today date) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select access.on_case(p_case)
        and exists (select from screening.next_screening n
                    where n.case_id = p_case and n.screened_on = p_today and n.on_day > p_today)
        and not exists (select from screening.due d where d.case_id = p_case)
$$;

create or replace function screening.keep(p_token text, p_kept jsonb, p_findings jsonb, p_facts jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    kept constant screening.kept := jsonb_populate_record(null::screening.kept, p_kept);
begin
    perform access.require_system_token(p_token);
    if not access.sees_all(kept.case_id) or kept.account_id is distinct from access.uid()
            or kept.name is distinct from access.own_name()
            or not (access.has_seat_role() or access.is_system_account()) then
        raise exception 'A screening is kept by whoever sees all of it' using errcode = 'insufficient_privilege';
    end if;
    insert into screening.kept (case_id, number, at, day, book, policy, account_id, name, fingerprint, rules, facts)
        values (kept.case_id, kept.number, kept.at, kept.day, kept.book, kept.policy, kept.account_id, kept.name,
                kept.fingerprint, kept.rules, kept.facts);
    insert into screening.kept_finding (case_id, number, part2, rule, place, sentence, owner, asked_when,
            recorded_status, observed, outcome, last_day, source, kind, severity, to_confirm, contradicts,
            missing, questions, reported, rests_on)
        select kept.case_id, kept.number, f.part2, f.rule, f.place, f.sentence, f.owner, f.asked_when,
               f.recorded_status, f.observed, f.outcome, f.last_day, f.source, f.kind, f.severity,
               f.to_confirm, f.contradicts, f.missing, f.questions, f.reported, f.rests_on
        from jsonb_populate_recordset(null::screening.kept_finding, p_findings) f;
    insert into screening.kept_fact (case_id, number, part2, fact, name, value)
        select kept.case_id, kept.number, f.part2, f.fact, f.name, f.value
        from jsonb_populate_recordset(null::screening.kept_fact, p_facts) f;
end $$;

create or replace function screening.keep_counts(p_token text, p_snapshot jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    s constant screening.snapshot := jsonb_populate_record(null::screening.snapshot, p_snapshot);
begin
    perform access.require_system_token(p_token);
    if not access.sees_all(s.case_id) or not (access.has_seat_role() or access.is_system_account()) then
        raise exception 'A screening is counted by whoever sees all of it' using errcode = 'insufficient_privilege';
    end if;
    insert into screening.snapshot (id, case_id, at, book, pain_absolute, pain_to_clear, pain_unknown, pain_cautions,
            mental_absolute, mental_to_clear, mental_unknown, mental_cautions,
            therapy_absolute, therapy_to_clear, therapy_unknown, therapy_cautions)
        values (s.id, s.case_id, s.at, s.book, s.pain_absolute, s.pain_to_clear, s.pain_unknown, s.pain_cautions,
                s.mental_absolute, s.mental_to_clear, s.mental_unknown, s.mental_cautions,
                s.therapy_absolute, s.therapy_to_clear, s.therapy_unknown, s.therapy_cautions);
end $$;

create or replace function screening.request_due_screenings(p_today date, p_because text) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    asked integer;
begin
    perform screening.require_system_account();
    insert into screening.due (case_id, because)
        select n.case_id, p_because from screening.next_screening n
        where n.on_day <= p_today and not exists (select from screening.due d where d.case_id = n.case_id);
    get diagnostics asked = row_count;
    return asked;
end $$;

create or replace function screening.require_system_account() returns void language plpgsql stable
    set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_system_account() then
        raise exception 'Only the system account screens by itself' using errcode = 'insufficient_privilege';
    end if;
end $$;

create or replace function screening.rescreening_waits() returns boolean
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.require_system_account();
    return exists (select from screening.rescreening where state = 'RUNNING');
end $$;

create or replace function screening.schedule_next(p_token text, p_case uuid, p_on date) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_system_token(p_token);
    perform screening.schedule_next(p_case, p_on);
end $$;

create or replace function screening.schedule_next(p_case uuid, p_on date) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.sees_all(p_case) then
        raise exception 'This case is not one of yours' using errcode = 'insufficient_privilege';
    end if;
    if not exists (select from screening.next_screening where case_id = p_case and on_day = p_on) then
        insert into screening.next_screening (case_id, on_day) values (p_case, p_on)
            on conflict (case_id) do update set on_day = excluded.on_day;
    end if;
end $$;

create or replace function screening.screened_on(p_day date, p_after uuid, p_limit integer) returns setof uuid
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.require_system_account();
    return query select n.case_id from screening.next_screening n
                 where n.screened_on = p_day and (p_after is null or n.case_id > p_after)
                 order by n.case_id limit p_limit;
end $$;

create or replace function screening.screened_today(p_case uuid, p_today date) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.sees_all(p_case) then
        raise exception 'This case is not one of yours' using errcode = 'insufficient_privilege';
    end if;
    update screening.next_screening set screened_on = p_today
        where case_id = p_case and screened_on is distinct from p_today;
end $$;
