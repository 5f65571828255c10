-- An alarm is raised by whoever gave the answer. Anybody on the case could raise one on any questionnaire.
create or replace function safety.raise_alarm(p_id uuid, p_case uuid, p_response uuid, p_kind text, p_again boolean,
                                              p_at timestamptz, p_due timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from access.relation r where r.case_id = p_case and r.account_id = access.uid()
                     and r.kind not in ('SYSTEM', 'BREAK_GLASS') and access.in_force(r.begins_at, r.ends_at)) then
        raise exception 'This case is not one of yours' using errcode = 'insufficient_privilege';
    end if;
    if not exists (select from measures.answer a where a.response_id = p_response and a.case_id = p_case
                     and a.by_account = access.uid()) then
        raise exception 'An alarm is raised by whoever gave the answer' using errcode = 'insufficient_privilege';
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
