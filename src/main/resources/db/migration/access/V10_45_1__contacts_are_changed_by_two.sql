-- Where an account is written to is where its links go. So one person asks for another contact, with a
-- reason, and another confirms it; the old contact is told. Neither of them is the owner.
create table access.contact_change (
    id           uuid        not null,
    account_id   uuid        not null references access.account (id),
    contact      text        not null,
    reason       text        not null,
    asked_by     uuid        not null references access.account (id),
    asked_at     timestamptz not null default now(),
    confirmed_by uuid        references access.account (id),
    confirmed_at timestamptz,
    ended_by     uuid        references access.account (id),
    ended_at     timestamptz,
    constraint contact_change_pk primary key (id),
    constraint a_new_contact_is_one_line check (contact ~ '^[^[:cntrl:]]{3,254}$'),
    constraint a_change_of_contact_has_a_reason check (btrim(reason) <> ''),
    constraint two_persons_change_a_contact check (asked_by <> confirmed_by),
    constraint nobody_changes_their_own_contact check (account_id <> asked_by and account_id <> confirmed_by),
    constraint a_confirmation_has_its_moment check ((confirmed_by is null) = (confirmed_at is null)),
    constraint what_was_confirmed_has_not_ended check (confirmed_at is null or ended_at is null)
);
create index contact_change_by_account on access.contact_change (account_id, asked_at desc);
create unique index one_change_of_contact_is_open_at_a_time on access.contact_change (account_id)
    where confirmed_at is null and ended_at is null;
alter table access.contact_change enable row level security;

-- Who may ask for or confirm it: officers, and for a patient the coordinator as well.
create function access.may_change_contact(p_account uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select access.has_role('PRIVACY_OFFICER') or access.has_role('MEDICAL_DIRECTOR')
        or (access.has_role('COORDINATOR')
            and exists (select from access.account a where a.id = p_account and a.kind = 'patient'))
$$;

create function access.ask_contact_change(p_id uuid, p_account uuid, p_contact text, p_reason text) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me uuid := access.uid();
    whose access.account;
begin
    perform access.require_proven();
    select a.* into whose from access.account a where a.id = p_account and a.kind <> 'system' for update;
    if whose.id is null then return 'There is no such account.'; end if;
    if not access.may_change_contact(p_account) then
        if access.has_role('COORDINATOR') then return 'The privacy officer changes the contact of a colleague.'; end if;
        raise exception 'This is for officers' using errcode = 'insufficient_privilege';
    end if;
    if whose.id = me then return 'Your own contact is changed by two others.'; end if;
    if whose.contact = p_contact then return 'This is the contact already.'; end if;
    if exists (select from access.contact_change c where c.account_id = p_account and c.confirmed_at is null and c.ended_at is null) then
        return 'A change of this contact was asked for already.';
    end if;
    insert into access.contact_change (id, account_id, contact, reason, asked_by)
        values (p_id, p_account, p_contact, btrim(p_reason), me);
    return null;
end $$;

-- Links that are on their way to the old contact end.
create function access.confirm_contact_change(p_id uuid) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me uuid := access.uid();
    asked access.contact_change;
begin
    perform access.require_proven();
    select c.* into asked from access.contact_change c where c.id = p_id for update;
    if asked.id is null or asked.confirmed_at is not null or asked.ended_at is not null then
        return 'This change is not open any more.';
    end if;
    if not access.may_change_contact(asked.account_id) then
        if access.has_role('COORDINATOR') then return 'This change is not open any more.'; end if;
        raise exception 'This is for officers' using errcode = 'insufficient_privilege';
    end if;
    if asked.account_id = me then return 'Nobody confirms a change of their own contact.'; end if;
    if asked.asked_by = me then return 'Another person confirms what you asked for.'; end if;
    update access.contact_change set confirmed_by = me, confirmed_at = now() where id = p_id;
    update access.account set contact = asked.contact where id = asked.account_id;
    update access.password_reset set ended_at = now()
        where account_id = asked.account_id and used_at is null and ended_at is null;
    update access.invitation set used_at = now() where account_id = asked.account_id and used_at is null;
    return null;
end $$;

create function access.end_contact_change(p_id uuid) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update access.contact_change c set ended_at = now(), ended_by = access.uid()
        where c.id = p_id and c.confirmed_at is null and c.ended_at is null
          and (c.account_id = access.uid() or access.may_change_contact(c.account_id));
    return case when found then null else 'This change is not open any more.' end;
end $$;

-- For those who may change it: open ones first, then the newest.
create function access.contact_changes(p_limit integer)
    returns table (id uuid, account_id uuid, name text, username text, old_contact text, contact text, reason text,
                   asked_by uuid, asked_name text, asked_at timestamptz, confirmed_name text, confirmed_at timestamptz,
                   ended_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.id, a.id, a.display_name, a.username, coalesce(a.contact, ''), c.contact, c.reason, c.asked_by,
           asker.display_name, c.asked_at, confirmer.display_name, c.confirmed_at, c.ended_at
    from access.contact_change c join access.account a on a.id = c.account_id
        join access.account asker on asker.id = c.asked_by
        left join access.account confirmer on confirmer.id = c.confirmed_by
    where access.may_change_contact(c.account_id)
    order by (c.confirmed_at is null and c.ended_at is null) desc, c.asked_at desc limit p_limit
$$;

-- The account of the patient of a case, for whoever may change its contact.
create function access.contact_of_patient(p_patient uuid) returns table (account_id uuid, contact text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, coalesce(a.contact, '') from access.account a
    where a.patient_id = p_patient and access.may_change_contact(a.id)
$$;

-- Whether whoever used this link is to prove besides who they are: after a reset by officers; where they
-- work here; and where others had changed the contact to which the link went.
create function access.wants_proof(r access.password_reset) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select r.used_at is not null
       and (r.asked_by is not null
            or exists (select from access.account a where a.id = r.account_id and a.kind = 'staff')
            or exists (select from access.contact_change c
                       where c.account_id = r.account_id and c.confirmed_at < r.asked_at))
$$;

create or replace function access.is_proven_account(p_account uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select not exists (select from access.password_reset r
                       where r.account_id = p_account and access.wants_proof(r)
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
               where r.account_id = p_account and access.wants_proof(r) and me in (r.asked_by, r.granted_by)
                 and not exists (select from access.identity_proof p where p.reset_id = r.id)) then
        return 'You took part in the reset. Another officer confirms.';
    end if;
    if exists (select from access.password_reset r
               where r.account_id = p_account and access.wants_proof(r)
                 and r.asked_at <= (select a.created_at from access.account a where a.id = me)
                 and not exists (select from access.identity_proof p where p.reset_id = r.id)) then
        return 'Your account is newer than the reset. Another officer confirms.';
    end if;
    insert into access.identity_proof (reset_id, how, confirmed_by, note)
        select r.id, 'IN_PERSON', me, p_note from access.password_reset r
        where r.account_id = p_account and access.wants_proof(r)
          and not exists (select from access.identity_proof p where p.reset_id = r.id);
    return case when found then null else 'Nothing waits to be confirmed here.' end;
end $$;

create or replace function access.prove_by_factor(p_account uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into access.identity_proof (reset_id, how, note)
        select r.id, 'SECOND_FACTOR', '' from access.password_reset r
        where r.account_id = p_account and access.wants_proof(r)
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
        where r.asked_by is not null or access.wants_proof(r)
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
         from access.password_reset r
         where r.account_id = p_account and access.wants_proof(r)
           and not exists (select from access.identity_proof p where p.reset_id = r.id)
         order by r.used_at desc limit 1));
    return query select a.kind, a.patient_id, a.display_name, a.title,
                        array(select r.role from access.account_role r where r.account_id = a.id)
                 from access.account a where a.id = p_account;
end $$;

revoke all on function access.wants_proof from public;

revoke all on function access.may_change_contact, access.ask_contact_change, access.confirm_contact_change,
    access.end_contact_change, access.contact_changes, access.contact_of_patient from public;
grant execute on function access.ask_contact_change, access.confirm_contact_change, access.end_contact_change,
    access.contact_changes, access.contact_of_patient to threefold_app;
