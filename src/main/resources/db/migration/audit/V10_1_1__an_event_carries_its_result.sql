-- An event is appended after the act and carries what came of it. Events of the first format stay as
-- they are: they were written before the act, `granted` meaning permitted and `refused` not permitted.
--
-- done:    it was permitted and happened
-- refused: it was permitted and did not happen; the reason says why
-- denied:  it was not permitted
-- failed:  it was permitted, and rolled back
alter table audit.event
    add column format   smallint not null default 1,
    add column reason   text     not null default '',
    add column sections text[]   not null default '{}',
    add column records  uuid[]   not null default '{}';
alter table audit.event alter column format drop default;

alter table audit.event drop constraint an_event_was_allowed_or_not;
alter table audit.event add constraint an_event_has_a_result check (
    case format when 1 then outcome in ('granted', 'refused')
                when 2 then outcome in ('done', 'refused', 'denied', 'failed')
                else false end);
create index event_by_record_on_a_list on audit.event using gin (records);

-- Every column, each with its length before it, so that nothing can move between columns unseen.
create or replace function audit.digest(e audit.event) returns bytea language sql immutable
    set search_path = pg_catalog, pg_temp as $$
    select sha256(convert_to(string_agg(coalesce(length(part)::text, '-') || ':' || coalesce(part, ''), '|' order by place), 'UTF8'))
    from unnest(array[
        e.chain::text, e.number::text, extract(epoch from e.at)::text, e.account_id::text, e.act, e.outcome,
        e.case_id::text, e.detail, encode(e.previous, 'hex')]
        || case when e.format = 1 then array[]::text[]
                else array[e.format::text, e.reason, e.sections::text, e.records::text] end)
        with ordinality as parts (part, place)
$$;

-- There are 64 chains, and a transaction appends to one of them, whichever its connection has: no
-- chain is a lock of a case, and two transactions meet on one only while they commit. Chains of
-- single cases, from before, stay as they are.
create function audit.append(p_account uuid, p_act text, p_outcome text, p_case uuid, p_detail text,
                             p_reason text, p_sections text[], p_records uuid[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    e audit.event;
begin
    e.chain := ('00000000-0000-8000-8000-' || lpad(to_hex(pg_backend_pid() % 64), 12, '0'))::uuid;
    insert into audit.chain_head as head (chain, number, hash) values (e.chain, 1, '\x')
        on conflict (chain) do update set number = head.number + 1
        returning head.number, head.hash into e.number, e.previous;
    e.at := clock_timestamp();
    e.account_id := p_account;
    e.act := p_act;
    e.outcome := p_outcome;
    e.case_id := p_case;
    e.detail := coalesce(p_detail, '');
    e.format := 2;
    e.reason := coalesce(p_reason, '');
    e.sections := coalesce(p_sections, '{}');
    e.records := coalesce(p_records, '{}');
    e.hash := audit.digest(e);
    insert into audit.event (chain, number, at, account_id, act, outcome, case_id, detail, previous, hash,
                             format, reason, sections, records)
        values (e.chain, e.number, e.at, e.account_id, e.act, e.outcome, e.case_id, e.detail, e.previous, e.hash,
                e.format, e.reason, e.sections, e.records);
    update audit.chain_head set hash = e.hash where chain = e.chain;
end $$;
revoke all on function audit.append(uuid, text, text, uuid, text, text, text[], uuid[]) from public;

-- For functions that append what they have just done, such as signing in.
create or replace function audit.append(p_chain uuid, p_account uuid, p_act text, p_outcome text, p_case uuid, p_detail text)
    returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform audit.append(p_account, p_act, case p_outcome when 'granted' then 'done' else p_outcome end,
                         p_case, p_detail, '', '{}', '{}');
end $$;
