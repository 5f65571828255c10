-- What policies compare a row with: asked once for a statement, as (select ...), not once for a row.
--
-- The name that a signature prints.
create function access.own_name() returns text language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select a.display_name from access.account a where a.id = access.uid()
$$;

-- The seats whose role whoever acts holds: a seat whose holder has lost the role writes nothing.
create function access.own_seat_roles() returns setof text language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select case r.role when 'PAIN_SPECIALIST' then 'PAIN' when 'MENTAL_HEALTH_PROFESSIONAL' then 'MENTAL_HEALTH'
                       else 'THERAPY' end
    from access.account_role r
    where r.account_id = access.uid() and r.role in ('PAIN_SPECIALIST', 'MENTAL_HEALTH_PROFESSIONAL', 'THERAPIST')
$$;

create function access.has_seat_role() returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.own_seat_roles())
$$;

-- One of the three, or that of a session monitor.
create function access.has_clinical_role() returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select access.has_seat_role() or access.has_role('SESSION_MONITOR')
$$;

revoke all on function access.own_name, access.own_seat_roles, access.has_seat_role, access.has_clinical_role
    from public;
grant execute on function access.own_name, access.own_seat_roles, access.has_seat_role, access.has_clinical_role
    to threefold_app;
