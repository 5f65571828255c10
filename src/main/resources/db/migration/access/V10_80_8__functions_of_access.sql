-- Functions whose bodies name what 10.80.1 to 10.80.7 renamed, in whole; nothing else about them changes.
-- Where a name in the result changed, the function is made again, with the rights it had.

create or replace function access.add_passkey(
        p_account uuid, p_credential bytea, p_key bytea, p_count bigint, p_verified boolean,
        p_eligible boolean, p_backed_up boolean, p_transports text, p_attestation bytea, p_client_data bytea,
        p_label text, p_recovery bytea[])
    returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    is_first boolean;
begin
    perform from access.account a where a.id = p_account for update;
    if not access.is_proven_account(p_account) then return 'NOT_PROVED'; end if;
    is_first := not access.has_factor(p_account);
    insert into access.passkey (credential_id, account_id, public_key, sign_count, user_verified, backup_eligible,
            backed_up, transports, attestation, client_data, label)
        values (p_credential, p_account, p_key, p_count, p_verified, p_eligible, p_backed_up, p_transports,
            p_attestation, p_client_data, p_label)
        on conflict do nothing;
    if not found then return 'KNOWN'; end if;
    if is_first then perform access.keep_recovery_codes(p_account, p_recovery); end if;
    perform access.record_factor_event(p_account, 'ADD_PASSKEY', 'done', p_label);
    return case when is_first then 'FIRST' else 'ADDED' end;
end $$;

drop function access.bind_account(text, uuid);
create function access.bind_account(p_token text, p_case uuid)
    returns table (account_id uuid, patient_id uuid, display_name text, roles text[], relation text, factor boolean,
                   passkey boolean)
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
               (select r.kind from access.relation r where r.case_id = p_case and r.account_id = me
                  and access.in_force(r.begins_at, r.ends_at)
                order by r.kind = 'BREAK_GLASS' limit 1),
               access.has_factor(me), access.has_passkey(me)
        from access.account a where a.id = me;
end $$;
revoke all on function access.bind_account(text, uuid) from public;
grant execute on function access.bind_account(text, uuid) to threefold_app;

drop function access.bind_system_account(text, uuid);
create function access.bind_system_account(p_token text, p_case uuid)
    returns table (account_id uuid, patient_id uuid, display_name text, roles text[], relation text)
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
    if not access.is_system_account() then
        perform set_config('threefold.token', '', true);
        return;
    end if;
    if p_case is not null then
        insert into access.relation (case_id, account_id, kind, given_by) values (p_case, me, 'SYSTEM', me)
            on conflict do nothing;
    end if;
    return query select a.id, a.patient_id, a.display_name, '{}'::text[], null::text
                 from access.account a where a.id = me;
end $$;
revoke all on function access.bind_system_account(text, uuid) from public;
grant execute on function access.bind_system_account(text, uuid) to threefold_app;

create or replace function access.break_glass(p_id uuid, p_case uuid, p_reason text, p_words text, p_at timestamptz)
    returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me     constant uuid := access.uid();
    begun  constant timestamptz := least(p_at, now());
    others uuid[];
    one    uuid;
begin
    perform access.require_proven();
    if not access.may_break_glass() then
        return 'Emergency access is for clinicians. A privacy officer or coordinator opens none.';
    end if;
    perform pg_advisory_xact_lock(hashtextextended(p_case::text, 0));
    if exists (select from access.relation r where r.case_id = p_case and r.account_id = me and r.kind <> 'BREAK_GLASS'
                 and access.in_force(r.begins_at, r.ends_at)) then
        return 'You are on this case already.';
    end if;
    if exists (select from access.relation r where r.case_id = p_case and r.account_id = me and r.kind = 'BREAK_GLASS'
                 and access.in_force(r.begins_at, r.ends_at)) then
        return 'Your emergency access to this case is open already.';
    end if;
    others := access.emergency_notice_recipients(p_case);
    insert into access.emergency_access (id, case_id, account_id, reason, words, begins_at, ends_at, notified)
        values (p_id, p_case, me, p_reason, p_words, begun, begun + interval '60 minutes', others);
    insert into access.relation (case_id, account_id, kind, given_by, begins_at, ends_at)
        values (p_case, me, 'BREAK_GLASS', me, begun, begun + interval '60 minutes')
        on conflict (case_id, account_id, kind) do update
            set begins_at = excluded.begins_at, ends_at = excluded.ends_at, since = now();
    foreach one in array others || access.emergency_topic() loop
        perform pg_notify('threefold', one::text);
    end loop;
    return null;
end $$;

create or replace function access.contact_changes(p_limit integer)
    returns table (id uuid, account_id uuid, name text, username text, old_contact text, contact text, reason text,
                   asked_by uuid, asked_name text, asked_at timestamptz, confirmed_name text, confirmed_at timestamptz,
                   ended_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.id, a.id, a.display_name, a.username, coalesce(a.contact, ''), c.contact, c.reason, c.asked_by,
           requester.display_name, c.asked_at, confirmer.display_name, c.confirmed_at, c.ended_at
    from access.contact_change c join access.account a on a.id = c.account_id
        join access.account requester on requester.id = c.asked_by
        left join access.account confirmer on confirmer.id = c.confirmed_by
    where access.may_change_contact(c.account_id)
    order by (c.confirmed_at is null and c.ended_at is null) desc, c.asked_at desc limit p_limit
$$;

create or replace function access.delete_old(p_logins timestamptz, p_invitations timestamptz, p_failures timestamptz)
    returns table (logins bigint, invitations bigint, failures bigint)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_system_account() then
        raise exception 'Only the system account deletes old sign-ins' using errcode = 'insufficient_privilege';
    end if;
    delete from access.sign_in_step s where s.expires_at < p_failures;
    delete from access.passkey_challenge c where c.expires_at < p_failures;
    return query
        with
        gone_logins as (
            delete from access.login l
            where least(l.expires_at, l.ended_at) < p_logins
              and exists (select from access.login later
                          where later.account_id = l.account_id and later.opened_at > l.opened_at)
            returning 1),
        gone_invitations as (
            delete from access.invitation i where least(i.expires_at, i.used_at) < p_invitations returning 1),
        gone_failures as (
            delete from access.sign_in_attempt f where f.at < p_failures returning 1)
        select (select count(*) from gone_logins),
               (select count(*) from gone_invitations),
               (select count(*) from gone_failures);
end $$;

drop function access.emergencies(integer, integer);
create function access.emergencies(p_limit integer, p_offset integer)
    returns table (id uuid, case_id uuid, account_id uuid, name text, title text, reason text, words text,
                   begins_at timestamptz, ends_at timestamptz, notified text, reviewer text, reviewed_at timestamptz,
                   finding text, review_words text)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.officer() then
        raise exception 'This is for officers' using errcode = 'insufficient_privilege';
    end if;
    return query
        select e.id, e.case_id, e.account_id, a.display_name, a.title, e.reason, e.words, e.begins_at,
               least(e.ends_at, d.at),
               coalesce((select string_agg(t.display_name, ', ' order by t.display_name)
                         from access.account t where t.id = any (e.notified)), ''),
               b.display_name, v.at, v.finding, v.words
        from access.emergency_access e
        join access.account a on a.id = e.account_id
        left join access.emergency_ending d on d.emergency_id = e.id
        left join access.emergency_review v on v.emergency_id = e.id
        left join access.account b on b.id = v.reviewed_by
        order by v.emergency_id is not null, e.begins_at desc, e.id desc limit p_limit offset p_offset;
end $$;
revoke all on function access.emergencies(integer, integer) from public;
grant execute on function access.emergencies(integer, integer) to threefold_app;

create or replace function access.emergency_notice_contacts() returns table (contact text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct a.contact
    from access.emergency_access e join access.account a on a.id = any (e.notified)
    where e.account_id = access.uid() and e.opened_in = pg_current_xact_id_if_assigned()
      and a.contact is not null and a.disabled_at is null
$$;

create or replace function access.emergency_notice_recipients(p_case uuid)
    returns uuid[] language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    with seats as (
        select a.id from access.relation r join access.account a on a.id = r.account_id
        where r.case_id = p_case and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY') and a.disabled_at is null),
    notified as (
        select s.id from seats s
        union
        select a.id from access.account a join access.account_role h on h.account_id = a.id
        where a.disabled_at is null and a.kind = 'staff'
          and (h.role = 'PRIVACY_OFFICER' or h.role = 'COORDINATOR' and not exists (select from seats)))
    select coalesce(array_agg(t.id order by t.id), '{}') from notified t where t.id <> access.uid()
$$;

create or replace function access.enrol_codes(p_account uuid, p_hashes bytea[]) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform from access.account a where a.id = p_account for update;
    if not access.is_proven_account(p_account) then return false; end if;
    update access.one_time_code c set enrolled_at = now() where c.account_id = p_account and c.enrolled_at is null;
    if not found then return false; end if;
    perform access.keep_recovery_codes(p_account, p_hashes);
    perform access.record_factor_event(p_account, 'ENROL_CODES', 'done', '');
    return true;
end $$;

create or replace function access.invite(p_account uuid, p_token text, p_hours integer) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    invited access.account;
begin
    select a.* into invited from access.account a where a.id = p_account for update;
    if invited.kind = 'staff' then
        perform access.require_role('PRIVACY_OFFICER');
    else
        perform access.require_role('COORDINATOR');
    end if;
    perform access.refuse_system_account(p_account);
    perform access.require_proven();
    if invited.password_hash is not null or invited.disabled_at is not null
        or exists (select from access.login l where l.account_id = p_account) then
        raise exception 'This account has been used, or is disabled: it is not invited' using errcode = 'insufficient_privilege';
    end if;
    update access.invitation set used_at = now() where account_id = p_account and used_at is null;
    insert into access.invitation (token_hash, account_id, expires_at)
        values (sha256(convert_to(p_token, 'UTF8')), p_account, now() + make_interval(hours => p_hours));
end $$;

create or replace function access.keep_system_account() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    perform access.refuse_system_account(case tg_table_name when 'account' then (to_jsonb(new) ->> 'id')::uuid
                                                       else (to_jsonb(new) ->> 'account_id')::uuid end);
    return new;
end $$;

create or replace function access.open_system_login(p_token text, p_hours integer)
    returns void language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    system_account uuid;
begin
    insert into access.account (id, kind, username, display_name, title)
        values ('00000000-0000-7000-8000-0000000005e1', 'system', 'threefold', 'Threefold', 'System account')
        on conflict do nothing;
    select a.id into strict system_account from access.account a where a.kind = 'system';
    insert into access.login (token_hash, account_id, expires_at, address)
        values (sha256(convert_to(p_token, 'UTF8')), system_account, now() + make_interval(hours => p_hours), 'here');
    perform audit.append(system_account, system_account, 'SIGN_IN', 'granted', null, '');
end $$;

drop function access.own_emergencies();
create function access.own_emergencies()
    returns table (id uuid, case_id uuid, ends_at timestamptz, notified text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct on (r.case_id) e.id, r.case_id, r.ends_at,
           coalesce((select string_agg(a.display_name, ', ' order by a.display_name)
                     from access.account a where a.id = any (e.notified)), '')
    from access.relation r
    join access.emergency_access e on e.case_id = r.case_id and e.account_id = r.account_id
    where r.account_id = access.uid() and r.kind = 'BREAK_GLASS' and access.in_force(r.begins_at, r.ends_at)
    order by r.case_id, e.begins_at desc
$$;
revoke all on function access.own_emergencies() from public;
grant execute on function access.own_emergencies() to threefold_app;

create or replace function access.refuse_system_account(p_account uuid)
    returns void language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from access.account a where a.id = p_account and a.kind = 'system') then
        raise exception 'The system account is nobody''s' using errcode = 'insufficient_privilege';
    end if;
end $$;

create or replace function access.remove_codes(p_account uuid) returns boolean language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_proven_account(p_account) then return false; end if;
    delete from access.one_time_code c where c.account_id = p_account;
    if not found then return false; end if;
    if not access.has_factor(p_account) then
        delete from access.recovery_code r where r.account_id = p_account;
    end if;
    perform access.record_factor_event(p_account, 'REMOVE_CODES', 'done', '');
    return true;
end $$;

create or replace function access.remove_passkey(p_account uuid, p_credential bytea) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    gone text;
begin
    if not access.is_proven_account(p_account) then return false; end if;
    delete from access.passkey k where k.account_id = p_account and k.credential_id = p_credential
        returning k.label into gone;
    if gone is null then return false; end if;
    if not access.has_factor(p_account) then
        delete from access.recovery_code r where r.account_id = p_account;
    end if;
    perform access.record_factor_event(p_account, 'REMOVE_PASSKEY', 'done', gone);
    return true;
end $$;

create or replace function access.renew_recovery_codes(p_account uuid, p_hashes bytea[]) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_proven_account(p_account) or not access.has_factor(p_account) then return false; end if;
    perform access.keep_recovery_codes(p_account, p_hashes);
    perform access.record_factor_event(p_account, 'RENEW_RECOVERY_CODES', 'done', '');
    return true;
end $$;

create or replace function access.reset_notice_contacts(p_account uuid) returns table (contact text, owner boolean)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not (access.is_system_account() or access.has_role('PRIVACY_OFFICER')
            or access.has_role('MEDICAL_DIRECTOR')) then
        raise exception 'This is for officers' using errcode = 'insufficient_privilege';
    end if;
    return query
        select a.contact, a.id = p_account from access.account a
        where a.contact is not null and a.disabled_at is null
          and (a.id = p_account
               or a.id <> access.uid()
                  and exists (select from access.account_role r where r.account_id = a.id
                                and r.role in ('PRIVACY_OFFICER', 'MEDICAL_DIRECTOR')))
        order by a.id;
end $$;

create or replace function access.resets(p_limit integer)
    returns table (id uuid, account_id uuid, name text, username text, reason text, asked_by uuid, asked_name text,
                   asked_at timestamptz, granted_by uuid, granted_name text, expires_at timestamptz,
                   used_at timestamptz, ended_at timestamptz, proved_at timestamptz, proved_name text)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not (access.has_role('PRIVACY_OFFICER') or access.has_role('MEDICAL_DIRECTOR') or access.has_role('COORDINATOR')) then
        raise exception 'This is for officers and the coordinator' using errcode = 'insufficient_privilege';
    end if;
    return query
        select r.id, a.id, a.display_name, a.username, r.reason, coalesce(r.asked_by, a.id),
               coalesce(requester.display_name, a.display_name), r.asked_at, r.granted_by,
               granter.display_name, r.expires_at, r.used_at, r.ended_at, p.at, witness.display_name
        from access.password_reset r join access.account a on a.id = r.account_id
            left join access.account requester on requester.id = r.asked_by
            left join access.account granter on granter.id = r.granted_by
            left join access.identity_proof p on p.reset_id = r.id
            left join access.account witness on witness.id = p.confirmed_by
        where r.asked_by is not null or access.wants_proof(r)
        order by r.asked_at desc limit p_limit;
end $$;

create or replace function access.set_contact(p_account uuid, p_contact text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_role(case (select a.kind from access.account a where a.id = p_account)
                                when 'staff' then 'PRIVACY_OFFICER' else 'COORDINATOR' end);
    perform access.refuse_system_account(p_account);
    perform access.require_proven();
    update access.account a set contact = p_contact
        where a.id = p_account and a.contact is null and a.password_hash is null
          and not exists (select from access.login l where l.account_id = a.id);
    if not found then
        raise exception 'The contact of this account is set' using errcode = 'insufficient_privilege';
    end if;
end $$;

create or replace function access.use_recovery_code(p_account uuid, p_hash bytea, p_at timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update access.recovery_code r set used_at = p_at
        where r.account_id = p_account and r.code_hash = p_hash and r.used_at is null;
    if not found then return false; end if;
    perform access.record_factor_event(p_account, 'USE_RECOVERY_CODE', 'done', '');
    return true;
end $$;

-- The account that the portal made before has its title from before.
alter table access.account disable trigger the_system_account_does_not_end;
update access.account set title = 'System account' where kind = 'system';
alter table access.account enable trigger the_system_account_does_not_end;
