-- Asking: bind the token to the transaction, and learn who asks and what ties them to the case.
create function access.enter(p_token text, p_case uuid)
    returns table (account_id uuid, patient_id uuid, display_name text, roles text[], tie text)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me uuid;
begin
    perform set_config('threefold.token', p_token, true);
    begin
        me := access.uid();
    exception when insufficient_privilege then
        perform set_config('threefold.token', '', true);
        return;
    end;
    return query
        select a.id, a.patient_id, a.display_name,
               array(select r.role from access.account_role r where r.account_id = me),
               (select r.kind from access.relation r where r.case_id = p_case and r.account_id = me)
        from access.account a where a.id = me;
end $$;

-- What was asked and answered goes on the trail: on the case's own chain, else on the asker's.
create function access.note(p_act text, p_outcome text, p_case uuid, p_detail text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me uuid := access.uid();
begin
    perform audit.append(coalesce(p_case, me), me, p_act, p_outcome, p_case, p_detail);
end $$;

revoke all on function access.enter, access.note from public;
grant execute on function access.enter, access.note to threefold_app;

-- The gate: what signing in needs, for a role that can do nothing else.
create function access.password_of(p_username text)
    returns table (account_id uuid, password_hash text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, a.password_hash from access.account a
    where a.username = lower(p_username) and a.disabled_at is null
$$;

create function access.failures(p_key text) returns bigint language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select count(*) from access.failed_sign_in f where f.key = p_key and f.at > now() - interval '15 minutes'
$$;

create function access.failed(p_key text, p_account uuid) returns void language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    delete from access.failed_sign_in where at < now() - interval '1 day';
    insert into access.failed_sign_in (key) values (p_key);
    if p_account is not null then
        perform audit.append(p_account, p_account, 'SIGN_IN', 'refused', null, '');
    end if;
end $$;

create function access.open_login(p_account uuid, p_token text, p_hours integer, p_address text) returns
    table (kind text, patient_id uuid, display_name text, title text, roles text[])
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into access.login (token_hash, account_id, expires_at, address)
        values (sha256(convert_to(p_token, 'UTF8')), p_account, now() + make_interval(hours => p_hours), p_address);
    perform audit.append(p_account, p_account, 'SIGN_IN', 'granted', null, '');
    return query select a.kind, a.patient_id, a.display_name, a.title,
                        array(select r.role from access.account_role r where r.account_id = a.id)
                 from access.account a where a.id = p_account;
end $$;

create function access.invited(p_token text) returns table (account_id uuid, username text, display_name text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, a.username, a.display_name
    from access.invitation i join access.account a on a.id = i.account_id
    where i.token_hash = sha256(convert_to(p_token, 'UTF8'))
      and i.used_at is null and i.expires_at > now() and a.disabled_at is null
$$;

create function access.accept(p_token text, p_password_hash text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    whose uuid;
begin
    update access.invitation set used_at = now()
        where token_hash = sha256(convert_to(p_token, 'UTF8')) and used_at is null and expires_at > now()
        returning invitation.account_id into whose;
    if whose is null then
        return false;
    end if;
    update access.account set password_hash = p_password_hash where id = whose;
    perform audit.append(whose, whose, 'SET_PASSWORD', 'granted', null, '');
    return true;
end $$;

-- The first start of an empty practice: one privacy officer, invited by a link that is shown once.
create function access.first_start(p_account uuid, p_token text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    lock table access.account in share row exclusive mode;
    if exists (select from access.account where password_hash is not null) then
        return false;
    end if;
    insert into access.account (id, kind, username, display_name, title)
        values (p_account, 'staff', 'administrator', 'Administrator', 'Privacy officer') on conflict do nothing;
    insert into access.account_role (account_id, role)
        select id, 'PRIVACY_OFFICER' from access.account where username = 'administrator' on conflict do nothing;
    delete from access.invitation;
    insert into access.invitation (token_hash, account_id, expires_at)
        select sha256(convert_to(p_token, 'UTF8')), id, now() + interval '3 days'
        from access.account where username = 'administrator';
    return true;
end $$;

revoke all on function access.password_of, access.failures, access.failed, access.open_login, access.invited,
    access.accept, access.first_start from public;
grant execute on function access.password_of, access.failures, access.failed, access.open_login, access.invited,
    access.accept, access.first_start to threefold_gate;
