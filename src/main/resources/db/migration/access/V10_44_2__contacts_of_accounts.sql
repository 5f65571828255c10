-- Where an account is written to: the one way by which its links leave the portal. Given with the
-- invitation, by whoever may invite, while nobody has used the account.
alter table access.account add column contact text;
alter table access.account add constraint a_contact_is_one_line check (contact ~ '^[^[:cntrl:]]{3,254}$');

create function access.set_contact(p_account uuid, p_contact text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_role(case (select a.kind from access.account a where a.id = p_account)
                                when 'staff' then 'PRIVACY_OFFICER' else 'COORDINATOR' end);
    perform access.refuse_the_house(p_account);
    perform access.require_proven();
    update access.account a set contact = p_contact
        where a.id = p_account and a.contact is null and a.password_hash is null
          and not exists (select from access.login l where l.account_id = a.id);
    if not found then
        raise exception 'The contact of this account is set' using errcode = 'insufficient_privilege';
    end if;
end $$;

-- The contact, for those who may invite or reset.
create function access.contact_of(p_account uuid) returns text language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if not (access.has_role('PRIVACY_OFFICER') or access.has_role('MEDICAL_DIRECTOR') or access.has_role('COORDINATOR')) then
        raise exception 'This is for officers and the coordinator' using errcode = 'insufficient_privilege';
    end if;
    return (select a.contact from access.account a where a.id = p_account);
end $$;

-- Who is told of what was done to an account: its owner, and the officers but whoever acts.
create function access.told_of(p_account uuid) returns table (contact text, owner boolean)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not (access.is_house() or access.has_role('PRIVACY_OFFICER') or access.has_role('MEDICAL_DIRECTOR')) then
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

-- A link for a new password that the owner asks for at the sign-in, to go to the contact. Nothing where
-- there is no such account, no contact, no password yet, or three were asked for within the hour.
create function access.ask_own_reset(p_id uuid, p_username text, p_token text, p_minutes integer)
    returns table (account_id uuid, contact text)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    whose access.account;
begin
    select a.* into whose from access.account a
        where a.username = access.username_form(p_username) and a.kind <> 'system' and a.disabled_at is null
          and a.password_hash is not null and a.contact is not null
        for update;
    if whose.id is null or 3 <= (select count(*) from access.password_reset r
            where r.account_id = whose.id and r.asked_by is null and r.asked_at > now() - interval '1 hour') then
        return;
    end if;
    update access.password_reset r set ended_at = now()
        where r.account_id = whose.id and r.asked_by is null and r.used_at is null and r.ended_at is null;
    insert into access.password_reset (id, account_id, reason, token_hash, expires_at)
        values (p_id, whose.id, 'Asked for at the sign-in.', sha256(convert_to(p_token, 'UTF8')),
                now() + make_interval(mins => p_minutes));
    perform access.append_own(whose.id, 'ASK_OWN_RESET', 'done', 'a link goes to the recorded contact');
    return query select whose.id, whose.contact;
end $$;

-- A link to the contact proves that somebody reads that mail. Who works here proves besides who they are
-- before anything is signed: the same as after a reset by officers.
create or replace function access.is_proven_account(p_account uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select not exists (select from access.password_reset r join access.account a on a.id = r.account_id
                       where r.account_id = p_account and r.used_at is not null
                         and (r.asked_by is not null or a.kind = 'staff')
                         and not exists (select from access.identity_proof p where p.reset_id = r.id))
$$;

create or replace function access.confirm_identity(p_account uuid, p_note text) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me uuid := access.uid();
begin
    if not (access.has_role('PRIVACY_OFFICER') or access.has_role('MEDICAL_DIRECTOR') or access.has_role('COORDINATOR')) then
        raise exception 'This is for officers and the coordinator' using errcode = 'insufficient_privilege';
    end if;
    perform access.require_proven();
    if p_account = me then return 'Nobody confirms who they are themselves.'; end if;
    if exists (select from access.password_reset r
               where r.account_id = p_account and r.used_at is not null and me in (r.asked_by, r.granted_by)
                 and not exists (select from access.identity_proof p where p.reset_id = r.id)) then
        return 'You took part in the reset. Another officer confirms.';
    end if;
    if exists (select from access.password_reset r
               where r.account_id = p_account and r.used_at is not null
                 and r.asked_at <= (select a.created_at from access.account a where a.id = me)
                 and not exists (select from access.identity_proof p where p.reset_id = r.id)) then
        return 'Your account is newer than the reset. Another officer confirms.';
    end if;
    insert into access.identity_proof (reset_id, how, confirmed_by, note)
        select r.id, 'IN_PERSON', me, p_note from access.password_reset r
        where r.account_id = p_account and r.used_at is not null
          and not exists (select from access.identity_proof p where p.reset_id = r.id);
    return case when found then null else 'Nothing waits to be confirmed here.' end;
end $$;

create or replace function access.prove_by_factor(p_account uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into access.identity_proof (reset_id, how, note)
        select r.id, 'SECOND_FACTOR', '' from access.password_reset r
        where r.account_id = p_account and r.used_at is not null
          and not exists (select from access.identity_proof p where p.reset_id = r.id);
    return found;
end $$;

-- The officers' page names resets that their owners asked for as well: nobody asked for or granted them.
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
               coalesce(asker.display_name, a.display_name), r.asked_at, r.granted_by,
               granter.display_name, r.expires_at, r.used_at, r.ended_at, p.at, witness.display_name
        from access.password_reset r join access.account a on a.id = r.account_id
            left join access.account asker on asker.id = r.asked_by
            left join access.account granter on granter.id = r.granted_by
            left join access.identity_proof p on p.reset_id = r.id
            left join access.account witness on witness.id = p.confirmed_by
        where r.asked_by is not null or (r.used_at is not null and a.kind = 'staff')
        order by r.asked_at desc limit p_limit;
end $$;

-- The sign-in after any reset of somebody who works here says that nobody has confirmed who it is.
create or replace function access.open_login(p_account uuid, p_token text, p_hours integer, p_address text) returns
    table (kind text, patient_id uuid, display_name text, title text, roles text[])
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into access.login (token_hash, account_id, expires_at, address)
        values (sha256(convert_to(p_token, 'UTF8')), p_account, now() + make_interval(hours => p_hours), p_address);
    perform access.append_own(p_account, 'SIGN_IN', 'done',
        (select case when r.asked_by is null then 'after a reset by a link to the recorded contact'
                     else 'after a reset that ' || r.asked_by || ' asked for and ' || r.granted_by || ' granted' end
                || '; nobody has confirmed who this is'
         from access.password_reset r join access.account a on a.id = r.account_id
         where r.account_id = p_account and r.used_at is not null and (r.asked_by is not null or a.kind = 'staff')
           and not exists (select from access.identity_proof p where p.reset_id = r.id)
         order by r.used_at desc limit 1));
    return query select a.kind, a.patient_id, a.display_name, a.title,
                        array(select r.role from access.account_role r where r.account_id = a.id)
                 from access.account a where a.id = p_account;
end $$;

revoke all on function access.set_contact, access.contact_of, access.told_of, access.ask_own_reset from public;
grant execute on function access.set_contact, access.contact_of, access.told_of to threefold_app;
grant execute on function access.ask_own_reset to threefold_gate;
