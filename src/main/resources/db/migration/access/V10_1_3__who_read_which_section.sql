-- The trail by records, by act and by section. Automatic checks are called what they are.
drop function access.search_trail(uuid, uuid, text, timestamptz, timestamptz, integer, integer);
create function access.search_trail(p_who uuid, p_cases uuid[], p_act text, p_section text, p_from timestamptz,
                                    p_until timestamptz, p_limit integer, p_offset integer)
    returns table (at timestamptz, account_id uuid, display_name text, act text, format smallint, outcome text,
                   reason text, case_id uuid, detail text, sections text[], records uuid[])
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_role('PRIVACY_OFFICER');
    return query
        select e.at, e.account_id, case a.kind when 'system' then 'Automatic check' else a.display_name end, e.act,
               e.format, e.outcome, e.reason, e.case_id, e.detail, e.sections, e.records
        from audit.event e left join access.account a on a.id = e.account_id
        where (p_who is null or e.account_id = p_who)
          and (p_cases is null or e.case_id = any (p_cases) or e.records && p_cases)
          and (p_act is null or e.act = p_act)
          and (p_section = '' or exists (select from unnest(e.sections) s
                                         where position(lower(p_section) in lower(s)) > 0))
          and (p_from is null or e.at >= p_from) and (p_until is null or e.at < p_until)
        order by e.at desc, e.chain, e.number desc limit p_limit offset p_offset;
end $$;

-- Who viewed my record, and what was done with it: for the patient of the case. What was refused,
-- failed, or only drafted was not done. A denial is theirs to know where it was somebody from outside
-- their team.
drop function access.who_looked(integer, integer);
create function access.who_looked(p_drafts text[], p_limit integer, p_offset integer)
    returns table (at timestamptz, account_id uuid, display_name text, act text, format smallint, outcome text,
                   reason text, case_id uuid, detail text, sections text[], records uuid[])
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.at, a.id,
           case a.kind when 'system' then 'Automatic check'
                       else a.display_name || coalesce(', ' || nullif(a.title, ''), '') end,
           e.act, e.format, e.outcome, '', null::uuid, '', e.sections, '{}'::uuid[]
    from audit.event e join access.account a on a.id = e.account_id
    where e.case_id in (select r.case_id from access.relation r
                        where r.account_id = access.uid() and r.kind = 'PATIENT')
      and e.account_id <> access.uid()
      and e.act <> all (p_drafts)
      and not (e.format = 1 and e.detail in ('reads own draft', 'saves own draft'))
      and (e.outcome in ('done', 'granted')
           or (e.outcome = 'denied' or e.format = 1 and e.outcome = 'refused')
              and not exists (select from access.relation r where r.case_id = e.case_id and r.account_id = e.account_id)
              and not exists (select from access.account_role c where c.account_id = e.account_id and c.role = 'COORDINATOR'))
    order by e.at desc, e.chain, e.number desc limit p_limit offset p_offset
$$;
revoke all on function access.search_trail, access.who_looked from public;
grant execute on function access.search_trail, access.who_looked to threefold_app;
