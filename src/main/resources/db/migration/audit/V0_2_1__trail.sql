-- The trail: who did what, to which case, and whether it was allowed. Appended through one
-- function, chained by hash, never changed.
create schema audit;
grant usage on schema audit to threefold_auditor;

create table audit.event (
    chain      uuid        not null,
    number     bigint      not null,
    at         timestamptz not null,
    account_id uuid,
    act        text        not null,
    outcome    text        not null,
    case_id    uuid,
    detail     text        not null,
    previous   bytea       not null,
    hash       bytea       not null,
    constraint an_event_has_its_place_in_a_chain primary key (chain, number),
    constraint an_event_was_allowed_or_not check (outcome in ('granted', 'refused'))
);
create index event_by_case on audit.event (case_id, at desc, number desc) where case_id is not null;
create index event_by_account on audit.event (account_id, at desc);
create index event_by_time on audit.event (at desc);

create table audit.chain_head (
    chain  uuid   not null,
    number bigint not null,
    hash   bytea  not null,
    constraint a_chain_has_one_head primary key (chain)
);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Facts are appended: % is refused on %.%', lower(tg_op), tg_table_schema, tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger the_trail_is_appended before update or delete on audit.event
    for each row execute function audit.refuse_change();
create trigger the_trail_is_not_emptied before truncate on audit.event
    for each statement execute function audit.refuse_change();

-- Every column, each with its length before it, so that nothing can move between columns unseen.
create function audit.digest(e audit.event) returns bytea language sql immutable
    set search_path = pg_catalog, pg_temp as $$
    select sha256(convert_to(string_agg(coalesce(length(part)::text, '-') || ':' || coalesce(part, ''), '|' order by place), 'UTF8'))
    from unnest(array[
        e.chain::text, e.number::text, extract(epoch from e.at)::text, e.account_id::text, e.act, e.outcome,
        e.case_id::text, e.detail, encode(e.previous, 'hex')]) with ordinality as parts (part, place)
$$;

create function audit.append(p_chain uuid, p_account uuid, p_act text, p_outcome text, p_case uuid, p_detail text)
    returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    e audit.event;
begin
    insert into audit.chain_head as head (chain, number, hash) values (p_chain, 1, '\x')
        on conflict (chain) do update set number = head.number + 1
        returning head.number, head.hash into e.number, e.previous;
    e.chain := p_chain;
    e.at := clock_timestamp();
    e.account_id := p_account;
    e.act := p_act;
    e.outcome := p_outcome;
    e.case_id := p_case;
    e.detail := coalesce(p_detail, '');
    e.hash := audit.digest(e);
    insert into audit.event select e.*;
    update audit.chain_head set hash = e.hash where chain = p_chain;
end $$;
revoke all on function audit.append from public;

-- Every event whose hash or link does not hold, and every chain whose head is not its last event.
create function audit.broken() returns table (chain uuid, number bigint, why text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with linked as (
        select e.chain, e.number, e.hash, e.previous, audit.digest(e) as expected,
               lag(e.hash, 1, '\x'::bytea) over (partition by e.chain order by e.number) as before,
               row_number() over (partition by e.chain order by e.number) as place
        from audit.event e
    )
    select l.chain, l.number, 'the event was changed' from linked l where l.hash <> l.expected
    union all
    select l.chain, l.number, 'an event before this one is missing' from linked l
        where l.previous <> l.before or l.number <> l.place
    union all
    select h.chain, h.number, 'the end of the chain was cut off' from audit.chain_head h
        where not exists (select from audit.event e
                          where e.chain = h.chain and e.number = h.number and e.hash = h.hash)
$$;
revoke all on function audit.broken from public;
grant execute on function audit.broken to threefold_auditor;

create function audit.length() returns bigint language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$ select count(*) from audit.event $$;
revoke all on function audit.length from public;
grant execute on function audit.length to threefold_auditor;
