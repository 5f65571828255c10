-- Functions whose bodies name what 10.80.1 to 10.80.7 renamed, in whole; nothing else about them changes.

create or replace function safety.escalate(p_at timestamptz) returns integer language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    one     record;
    widened integer := 0;
begin
    if not access.is_system_account() then
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

create or replace function safety.message_done(p_id uuid, p_at timestamptz, p_problem text, p_again timestamptz)
    returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_system_account() then
        raise exception 'Only the system account sends messages' using errcode = 'insufficient_privilege';
    end if;
    update safety.message m set attempts = m.attempts + 1, last_problem = left(p_problem, 500),
        sent_at = case when p_again is null then p_at end, not_before = coalesce(p_again, m.not_before)
    where m.id = p_id;
end $$;

create or replace function safety.next_message(p_at timestamptz)
    returns table (id uuid, kind text, accounts uuid[], at timestamptz, attempts integer)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_system_account() then
        raise exception 'Only the system account sends messages' using errcode = 'insufficient_privilege';
    end if;
    return query select m.id, m.kind, m.accounts, m.at, m.attempts from safety.message m
                 where m.sent_at is null and m.not_before <= p_at
                 order by m.not_before limit 1 for update skip locked;
end $$;
