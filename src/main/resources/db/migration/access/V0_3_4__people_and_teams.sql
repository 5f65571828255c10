-- What the doors of access do to accounts and teams, each checked again here by role.
create function access.require_role(p_role text) returns void language plpgsql stable as $$
begin
    if not access.has_role(p_role) then
        raise exception 'This is for the role %', p_role using errcode = 'insufficient_privilege';
    end if;
end $$;

create function access.sign_out() returns void language sql security definer
    set search_path = pg_catalog, pg_temp as $$
    update access.login set ended_at = now()
    where token_hash = sha256(convert_to(current_setting('threefold.token'), 'UTF8'))
$$;

create function access.own_password() returns text language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select a.password_hash from access.account a where a.id = access.uid()
$$;

create function access.create_account(p_id uuid, p_kind text, p_username text, p_name text, p_title text,
                                      p_patient uuid, p_roles text[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if p_kind = 'staff' then
        perform access.require_role('PRIVACY_OFFICER');
    else
        perform access.require_role('COORDINATOR');
    end if;
    insert into access.account (id, kind, username, display_name, title, patient_id)
        values (p_id, p_kind, lower(p_username), p_name, p_title, p_patient);
    insert into access.account_role (account_id, role) select p_id, unnest(p_roles);
end $$;

create function access.invite(p_account uuid, p_token text, p_hours integer) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if (select a.kind from access.account a where a.id = p_account) = 'staff' then
        perform access.require_role('PRIVACY_OFFICER');
    else
        perform access.require_role('COORDINATOR');
    end if;
    update access.invitation set used_at = now() where account_id = p_account and used_at is null;
    insert into access.invitation (token_hash, account_id, expires_at)
        values (sha256(convert_to(p_token, 'UTF8')), p_account, now() + make_interval(hours => p_hours));
end $$;

create function access.set_roles(p_account uuid, p_roles text[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_role('PRIVACY_OFFICER');
    delete from access.account_role where account_id = p_account;
    insert into access.account_role (account_id, role) select p_account, unnest(p_roles);
end $$;

create function access.set_disabled(p_account uuid, p_disabled boolean) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_role('PRIVACY_OFFICER');
    update access.account set disabled_at = case when p_disabled then now() end where id = p_account;
    update access.login set ended_at = now() where account_id = p_account and ended_at is null and p_disabled;
end $$;

create function access.accounts(p_words text, p_limit integer, p_offset integer)
    returns table (id uuid, kind text, username text, display_name text, title text, roles text[],
                   invited boolean, disabled boolean)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_role('PRIVACY_OFFICER');
    return query
        select a.id, a.kind, a.username, a.display_name, a.title,
               array(select r.role from access.account_role r where r.account_id = a.id order by r.role),
               a.password_hash is null, a.disabled_at is not null
        from access.account a
        where p_words = '' or position(lower(p_words) in lower(a.display_name || ' ' || a.username)) > 0
        order by lower(a.display_name), a.id limit p_limit offset p_offset;
end $$;

create function access.account_of_patient(p_patient uuid)
    returns table (id uuid, username text, has_password boolean)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_role('COORDINATOR');
    return query select a.id, a.username, a.password_hash is not null
                 from access.account a where a.patient_id = p_patient and a.disabled_at is null;
end $$;

create function access.relate(p_case uuid, p_account uuid, p_kind text) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    needed constant text := case p_kind when 'PAIN' then 'PAIN_SPECIALIST' when 'THERAPY' then 'THERAPIST'
        when 'MENTAL_HEALTH' then 'MENTAL_HEALTH_PROFESSIONAL' when 'PATIENT' then 'PATIENT' end;
begin
    perform access.require_role('COORDINATOR');
    if not exists (select from access.account a where a.id = p_account and a.disabled_at is null)
        or (needed is not null and not exists (select from access.account_role r
                                               where r.account_id = p_account and r.role = needed)) then
        return 'This person does not hold the role that the seat needs.';
    end if;
    perform pg_advisory_xact_lock(hashtextextended(p_case::text, 0));
    if exists (select from access.relation r where r.case_id = p_case and r.account_id = p_account and r.kind <> p_kind) then
        return 'This person already has a place on this case. Nobody fills two.';
    end if;
    if p_kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY') then
        delete from access.relation r where r.case_id = p_case and r.kind = p_kind and r.account_id <> p_account;
    end if;
    insert into access.relation (case_id, account_id, kind, given_by)
        values (p_case, p_account, p_kind, access.uid()) on conflict do nothing;
    return null;
end $$;

create function access.unrelate(p_case uuid, p_account uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_role('COORDINATOR');
    delete from access.relation where case_id = p_case and account_id = p_account;
end $$;

-- The team of a case, for whoever is on it.
create function access.team(p_case uuid)
    returns table (account_id uuid, kind text, display_name text, title text, since timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, r.kind, a.display_name, a.title, r.since
    from access.relation r join access.account a on a.id = r.account_id
    where r.case_id = p_case and access.on_case(p_case)
    order by r.kind, a.display_name
$$;

create function access.candidates(p_role text) returns table (account_id uuid, display_name text, title text)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_role('COORDINATOR');
    return query select a.id, a.display_name, a.title
                 from access.account a join access.account_role r on r.account_id = a.id and r.role = p_role
                 where a.disabled_at is null order by a.display_name;
end $$;

-- Names of colleagues, for showing who did what. Nothing else about them, and never a patient's.
create function access.names(p_accounts uuid[]) returns table (account_id uuid, display_name text, title text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, a.display_name, a.title from access.account a
    where a.id = any (p_accounts) and (a.kind = 'staff' or a.id = access.uid() or access.has_role('PRIVACY_OFFICER'))
$$;

create function access.search_trail(p_who uuid, p_case uuid, p_act text, p_from timestamptz, p_until timestamptz,
                                    p_limit integer, p_offset integer)
    returns table (at timestamptz, account_id uuid, display_name text, act text, outcome text, case_id uuid, detail text)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_role('PRIVACY_OFFICER');
    return query
        select e.at, e.account_id, a.display_name, e.act, e.outcome, e.case_id, e.detail
        from audit.event e left join access.account a on a.id = e.account_id
        where (p_who is null or e.account_id = p_who) and (p_case is null or e.case_id = p_case)
          and (p_act is null or e.act = p_act)
          and (p_from is null or e.at >= p_from) and (p_until is null or e.at < p_until)
        order by e.at desc limit p_limit offset p_offset;
end $$;

-- Who opened my record: for the patient of the case.
create function access.who_looked(p_limit integer, p_offset integer)
    returns table (at timestamptz, account_id uuid, display_name text, title text, act text, outcome text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.at, a.id, a.display_name, a.title, e.act, e.outcome
    from audit.event e join access.account a on a.id = e.account_id
    where e.case_id in (select r.case_id from access.relation r
                        where r.account_id = access.uid() and r.kind = 'PATIENT')
      and e.account_id <> access.uid() and e.act <> 'BE_PRESENT'
    order by e.at desc limit p_limit offset p_offset
$$;

revoke all on all functions in schema access from public;
revoke all on procedure access.keep, access.keep_rows, access.append_only, access.keep_facts from public;
grant execute on function access.sign_out, access.own_password, access.create_account, access.invite, access.set_roles,
    access.set_disabled, access.accounts, access.account_of_patient, access.relate, access.unrelate, access.team,
    access.candidates, access.names, access.search_trail, access.who_looked to threefold_app;

create function access.is_taken(p_username text) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.account a where a.username = lower(p_username))
        and (access.has_role('PRIVACY_OFFICER') or access.has_role('COORDINATOR'))
$$;
revoke all on function access.is_taken from public;
grant execute on function access.is_taken to threefold_app;
