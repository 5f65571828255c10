-- Policies ask of each relation of an account whether it is in force. A function that sets its
-- search path is called for each of them; one whose body was read when it was made is part of the
-- query, and finds no other operator later either.
create or replace function access.in_force(p_begins timestamptz, p_ends timestamptz) returns boolean
    language sql stable
    return coalesce(p_begins <= now(), true) and coalesce(now() < p_ends, true);
alter function access.in_force reset search_path;

-- Who asks is the same in every row: looked up once.
create or replace function access.team(p_case uuid)
    returns table (account_id uuid, kind text, display_name text, title text, since timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, r.kind, a.display_name, a.title, r.since
    from access.relation r join access.account a on a.id = r.account_id
    where r.case_id = p_case and r.kind not in ('COVER', 'BREAK_GLASS') and (select access.on_case(p_case))
    order by r.kind, a.display_name
$$;
