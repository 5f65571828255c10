-- Kept screenings are read back to the care team, so no row of one may come from anywhere but the rules.
-- Whoever had a seat's token could add rows that no rule had found. Now rows are added by a function alone,
-- which asks for a token of the system account: the portal has it, and no person. See decision 0047.
create function screening.keep(p_token text, p_kept jsonb, p_findings jsonb, p_facts jsonb) returns void
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
            outcome, last_day, source, kind, severity, to_confirm, contradicts, missing, questions, reported)
        select kept.case_id, kept.number, f.part2, f.rule, f.place, f.sentence, f.owner, f.gate, f.stood, f.observed,
               f.outcome, f.last_day, f.source, f.kind, f.severity, f.to_confirm, f.contradicts, f.missing,
               f.questions, f.reported
        from jsonb_populate_recordset(null::screening.kept_finding, p_findings) f;
    insert into screening.kept_fact (case_id, number, part2, fact, name, value)
        select kept.case_id, kept.number, f.part2, f.fact, f.name, f.value
        from jsonb_populate_recordset(null::screening.kept_fact, p_facts) f;
end $$;

-- The days decide how long a kept screening is read back.
create function screening.look_again(p_token text, p_case uuid, p_on date) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_system_token(p_token);
    perform screening.look_again(p_case, p_on);
end $$;

create function screening.screened_today(p_token text, p_case uuid, p_today date) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_system_token(p_token);
    perform screening.screened_today(p_case, p_today);
end $$;

revoke insert on screening.kept, screening.kept_finding, screening.kept_fact from threefold_app;
revoke all on function screening.look_again(uuid, date), screening.screened_today(uuid, date) from threefold_app;
revoke all on function screening.keep, screening.look_again(text, uuid, date),
    screening.screened_today(text, uuid, date) from public;
grant execute on function screening.keep, screening.look_again(text, uuid, date),
    screening.screened_today(text, uuid, date) to threefold_app;
