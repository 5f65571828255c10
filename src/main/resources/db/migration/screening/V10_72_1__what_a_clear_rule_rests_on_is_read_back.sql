-- The facts that a clear rule read, by their ids, so that the page of findings reads them back. Empty where
-- the rule is not clear or read none; null in rows written before: such a case is screened anew once.
alter table screening.kept_finding add column rests_on text[];

create or replace function screening.keep(p_token text, p_kept jsonb, p_findings jsonb, p_facts jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    kept constant screening.kept := jsonb_populate_record(null::screening.kept, p_kept);
begin
    perform access.require_system_token(p_token);
    if not access.sees_all(kept.case_id) or kept.account_id is distinct from access.uid()
            or kept.name is distinct from access.own_name()
            or not (access.has_seat_role() or access.is_house()) then
        raise exception 'A screening is kept by whoever sees all of it' using errcode = 'insufficient_privilege';
    end if;
    insert into screening.kept (case_id, number, at, day, book, policy, account_id, name, fingerprint, rules, facts)
        values (kept.case_id, kept.number, kept.at, kept.day, kept.book, kept.policy, kept.account_id, kept.name,
                kept.fingerprint, kept.rules, kept.facts);
    insert into screening.kept_finding (case_id, number, part2, rule, place, sentence, owner, gate, stood, observed,
            outcome, last_day, source, kind, severity, to_confirm, contradicts, missing, questions, reported, rests_on)
        select kept.case_id, kept.number, f.part2, f.rule, f.place, f.sentence, f.owner, f.gate, f.stood, f.observed,
               f.outcome, f.last_day, f.source, f.kind, f.severity, f.to_confirm, f.contradicts, f.missing,
               f.questions, f.reported, f.rests_on
        from jsonb_populate_recordset(null::screening.kept_finding, p_findings) f;
    insert into screening.kept_fact (case_id, number, part2, fact, name, value)
        select kept.case_id, kept.number, f.part2, f.fact, f.name, f.value
        from jsonb_populate_recordset(null::screening.kept_fact, p_facts) f;
end $$;

-- Whoever has to do with the case may know whether its last screening holds; what it says, the policies of its
-- tables show to whom it is for.
create or replace function screening.is_current(p_case uuid, p_today date) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select access.on_case(p_case)
        and exists (select from screening.next_look n
                    where n.case_id = p_case and n.screened_on = p_today and n.on_day > p_today)
        and not exists (select from screening.due d where d.case_id = p_case)
$$;
