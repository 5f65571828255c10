-- What seals are made from and compared with: numbers and hashes of events, nothing they say.

-- The portal may enter the schema for the one function below, and for nothing else in it.
grant usage on schema audit to threefold_app;
revoke all on function audit.digest from public;

-- The head of every chain, and each event after the number to which its chain is sealed.
create function audit.to_seal(p_chains uuid[], p_numbers bigint[])
    returns table (chain uuid, head bigint, head_hash text, number bigint, hash text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with sealed as (select s.chain, s.number from unnest(p_chains, p_numbers) as s (chain, number))
    select h.chain, h.number, encode(h.hash, 'hex'), e.number, encode(e.hash, 'hex')
    from audit.chain_head h
    left join sealed s on s.chain = h.chain
    left join lateral (select v.number, v.hash from audit.event v
                       where v.chain = h.chain and v.number > coalesce(s.number, 0)) e on true
    order by h.chain, e.number
$$;
revoke all on function audit.to_seal from public;
grant execute on function audit.to_seal to threefold_app;

-- The hashes of the events of each chain from one number to another.
create function audit.hashes(p_chains uuid[], p_from bigint[], p_to bigint[])
    returns table (chain uuid, number bigint, hash text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.chain, e.number, encode(e.hash, 'hex')
    from unnest(p_chains, p_from, p_to) as a (chain, first, last)
    join audit.event e on e.chain = a.chain and e.number between a.first and a.last
$$;
revoke all on function audit.hashes from public;
grant execute on function audit.hashes to threefold_auditor;

-- How many events came after the numbers to which their chains are sealed, and when the first of them.
create function audit.unsealed(p_chains uuid[], p_numbers bigint[]) returns table (events bigint, since timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select count(*), min(e.at)
    from audit.event e
    left join unnest(p_chains, p_numbers) as s (chain, number) on s.chain = e.chain
    where e.number > coalesce(s.number, 0)
$$;
revoke all on function audit.unsealed from public;
grant execute on function audit.unsealed to threefold_auditor;
