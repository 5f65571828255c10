-- The events of one transaction, appended by its last statement: each by the account behind the
-- token that asked, also where that sign-in has ended meanwhile.
create function access.append_events(p_events jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    event jsonb;
    whose uuid;
begin
    for event in select one from jsonb_array_elements(p_events) with ordinality as all_of (one, place) order by place loop
        select l.account_id into strict whose from access.login l
            where l.token_hash = sha256(convert_to(event ->> 'token', 'UTF8'));
        perform audit.append(whose, event ->> 'act', event ->> 'outcome', nullif(event ->> 'case', '')::uuid,
                             event ->> 'detail', event ->> 'reason',
                             array(select jsonb_array_elements_text(event -> 'sections')),
                             array(select jsonb_array_elements_text(event -> 'records'))::uuid[]);
    end loop;
end $$;
revoke all on function access.append_events from public;
grant execute on function access.append_events to threefold_app, threefold_gate;
drop function access.note(text, text, uuid, text);

-- The lock of a case, for transactions that write in it, until they end. In one order, whoever asks.
create function access.lock_cases(p_cases uuid[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    one uuid;
begin
    for one in select distinct unnest(p_cases) order by 1 loop
        perform pg_advisory_xact_lock(hashtextextended(one::text, 0));
    end loop;
end $$;
revoke all on function access.lock_cases from public;
grant execute on function access.lock_cases to threefold_app;

drop function access.search_trail(uuid, uuid, text, timestamptz, timestamptz, integer, integer);
create function access.search_trail(p_who uuid, p_case uuid, p_act text, p_from timestamptz, p_until timestamptz,
                                    p_limit integer, p_offset integer)
    returns table (at timestamptz, account_id uuid, display_name text, act text, format smallint, outcome text,
                   reason text, case_id uuid, detail text, sections text[], records uuid[])
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_role('PRIVACY_OFFICER');
    return query
        select e.at, e.account_id, a.display_name, e.act, e.format, e.outcome, e.reason, e.case_id, e.detail,
               e.sections, e.records
        from audit.event e left join access.account a on a.id = e.account_id
        where (p_who is null or e.account_id = p_who)
          and (p_case is null or e.case_id = p_case or e.records @> array[p_case])
          and (p_act is null or e.act = p_act)
          and (p_from is null or e.at >= p_from) and (p_until is null or e.at < p_until)
        order by e.at desc, e.chain, e.number desc limit p_limit offset p_offset;
end $$;

-- Who opened my record, and what was done with it: for the patient of the case. What was refused,
-- failed, or only drafted was not done. A denial is theirs to know where it was somebody from outside
-- their team.
drop function access.who_looked(integer, integer);
create function access.who_looked(p_limit integer, p_offset integer)
    returns table (at timestamptz, account_id uuid, display_name text, act text, format smallint, outcome text,
                   reason text, case_id uuid, detail text, sections text[], records uuid[])
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.at, a.id, a.display_name || coalesce(', ' || nullif(a.title, ''), ''), e.act, e.format, e.outcome,
           '', null::uuid, '', e.sections, '{}'::uuid[]
    from audit.event e join access.account a on a.id = e.account_id
    where e.case_id in (select r.case_id from access.relation r
                        where r.account_id = access.uid() and r.kind = 'PATIENT')
      and e.account_id <> access.uid() and e.act <> 'BE_PRESENT'
      and (e.outcome in ('done', 'granted')
           or (e.outcome = 'denied' or e.format = 1 and e.outcome = 'refused')
              and not exists (select from access.relation r where r.case_id = e.case_id and r.account_id = e.account_id)
              and not exists (select from access.account_role c where c.account_id = e.account_id and c.role = 'COORDINATOR'))
    order by e.at desc, e.chain, e.number desc limit p_limit offset p_offset
$$;
revoke all on function access.search_trail, access.who_looked from public;
grant execute on function access.search_trail, access.who_looked to threefold_app;
