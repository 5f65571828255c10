-- Whoever holds a link becomes the person it is for. So there are two kinds of link: an invitation,
-- for an account that never had a password, and a reset, which is asked for by the owner, or by the
-- privacy officer and the medical director together.
create table access.password_reset (
    id         uuid        not null,
    account_id uuid        not null references access.account (id),
    reason     text        not null,
    asked_by   uuid        references access.account (id),
    asked_at   timestamptz not null default now(),
    granted_by uuid        references access.account (id),
    granted_at timestamptz,
    token_hash bytea,
    expires_at timestamptz,
    used_at    timestamptz,
    ended_by   uuid        references access.account (id),
    ended_at   timestamptz,
    constraint password_reset_pk primary key (id),
    constraint a_reset_link_is_given_once unique (token_hash),
    constraint a_reset_has_a_reason check (btrim(reason) <> ''),
    constraint two_persons_reset_together check (asked_by <> granted_by),
    constraint nobody_resets_their_own_account check (account_id <> asked_by and account_id <> granted_by),
    constraint an_officer_grants_what_an_officer_asked check (granted_by is null or asked_by is not null),
    constraint a_link_comes_with_its_end check ((token_hash is null) = (expires_at is null)),
    constraint only_a_link_is_used check (used_at is null or token_hash is not null)
);
create index password_reset_by_account on access.password_reset (account_id, asked_at desc);
create unique index one_reset_is_open_at_a_time on access.password_reset (account_id)
    where used_at is null and ended_at is null and asked_by is not null;

-- How the owner of an account proved, after officers had reset it, that it is them.
create table access.identity_proof (
    reset_id     uuid        not null references access.password_reset (id),
    how          text        not null,
    confirmed_by uuid        references access.account (id),
    note         text        not null,
    at           timestamptz not null default now(),
    constraint a_reset_is_proved_once primary key (reset_id),
    constraint a_proof_is_in_person_or_by_a_factor check (how in ('IN_PERSON', 'SECOND_FACTOR')),
    constraint a_proof_in_person_has_a_witness check ((how = 'IN_PERSON') = (confirmed_by is not null))
);
alter table access.password_reset enable row level security;
alter table access.identity_proof enable row level security;

-- Events that concern an account and no case.
create function access.append_own(p_account uuid, p_act text, p_outcome text, p_detail text) returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    select audit.append(p_account, p_act, p_outcome, null, p_detail, '', '{}', '{}')
$$;

-- False from the moment that a link of the officers was used until the owner proved who they are.
create function access.is_proven_account(p_account uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select not exists (select from access.password_reset r
                       where r.account_id = p_account and r.asked_by is not null and r.used_at is not null
                         and not exists (select from access.identity_proof p where p.reset_id = r.id))
$$;

create function access.is_proven() returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$ select access.is_proven_account(access.uid()) $$;

create function access.require_proven() returns void language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_proven() then
        raise exception 'Prove first who you are' using errcode = 'insufficient_privilege';
    end if;
end $$;

create function access.holds(p_account uuid, p_role text) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.account_role r join access.account a on a.id = r.account_id
                   where r.account_id = p_account and r.role = p_role and a.disabled_at is null)
$$;

-- An invitation is for somebody who never had a password and never signed in.
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
    perform access.refuse_the_house(p_account);
    perform access.require_proven();
    if invited.password_hash is not null or invited.disabled_at is not null
        or exists (select from access.login l where l.account_id = p_account) then
        raise exception 'This account has been used, or is disabled: it is not invited' using errcode = 'insufficient_privilege';
    end if;
    update access.invitation set used_at = now() where account_id = p_account and used_at is null;
    insert into access.invitation (token_hash, account_id, expires_at)
        values (sha256(convert_to(p_token, 'UTF8')), p_account, now() + make_interval(hours => p_hours));
end $$;

create function access.can_be_invited(p_account uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select (access.has_role('PRIVACY_OFFICER') or access.has_role('COORDINATOR'))
       and exists (select from access.account a
                   where a.id = p_account and a.kind <> 'system' and a.password_hash is null and a.disabled_at is null
                     and not exists (select from access.login l where l.account_id = a.id))
$$;

-- A patient has one account for good: a disabled one is not replaced by another for the same record.
create or replace function access.create_account(p_id uuid, p_kind text, p_username text, p_name text, p_title text,
                                                 p_patient uuid, p_roles text[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if p_kind = 'staff' and not 'PATIENT' = any (p_roles) then
        perform access.require_role('PRIVACY_OFFICER');
    elsif p_kind = 'patient' and p_roles = array['PATIENT'] then
        perform access.require_role('COORDINATOR');
        perform pg_advisory_xact_lock(hashtextextended('patient ' || p_patient::text, 0));
        if exists (select from access.account a where a.patient_id = p_patient) then
            raise exception 'This patient has an account' using errcode = 'insufficient_privilege';
        end if;
    else
        raise exception 'There is no such account to make' using errcode = 'insufficient_privilege';
    end if;
    perform access.require_proven();
    insert into access.account (id, kind, username, display_name, title, patient_id)
        values (p_id, p_kind, lower(p_username), p_name, p_title, p_patient);
    insert into access.account_role (account_id, role) select p_id, unnest(p_roles);
end $$;

create or replace function access.account_of_patient(p_patient uuid)
    returns table (id uuid, username text, has_password boolean)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_role('COORDINATOR');
    return query select a.id, a.username, a.password_hash is not null
                 from access.account a where a.patient_id = p_patient;
end $$;

-- The officers' reset: one asks with a reason, another who holds the other office grants it.
create function access.ask_reset(p_id uuid, p_account uuid, p_reason text) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me uuid := access.uid();
    whose access.account;
begin
    if not (access.has_role('PRIVACY_OFFICER') or access.has_role('MEDICAL_DIRECTOR')) then
        raise exception 'This is for the privacy officer and the medical director' using errcode = 'insufficient_privilege';
    end if;
    perform access.require_proven();
    select a.* into whose from access.account a where a.id = p_account and a.kind <> 'system' for update;
    if whose.id is null then return 'There is no such account.'; end if;
    if whose.id = me then return 'Your own password is reset by others, or by a link to your contact.'; end if;
    if whose.disabled_at is not null then return 'This account is disabled.'; end if;
    if whose.password_hash is null then return 'This account has no password yet: it is invited again, not reset.'; end if;
    if exists (select from access.password_reset r where r.account_id = p_account and r.asked_by is not null
                 and r.used_at is null and r.ended_at is null and coalesce(r.expires_at, 'infinity') > now()) then
        return 'A reset of this account was asked for already.';
    end if;
    update access.password_reset set ended_at = now()
        where account_id = p_account and asked_by is not null and used_at is null and ended_at is null;
    insert into access.password_reset (id, account_id, reason, asked_by) values (p_id, p_account, btrim(p_reason), me);
    return null;
end $$;

create function access.grant_reset(p_id uuid, p_token text, p_hours integer) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me uuid := access.uid();
    asked access.password_reset;
begin
    perform access.require_proven();
    select r.* into asked from access.password_reset r where r.id = p_id and r.asked_by is not null for update;
    if asked.id is null or asked.ended_at is not null or asked.granted_at is not null then
        return 'This reset is not open any more.';
    end if;
    if asked.account_id = me then return 'Nobody grants a reset of their own account.'; end if;
    if asked.asked_by = me then return 'Another officer grants what you asked for.'; end if;
    if not ((access.holds(asked.asked_by, 'PRIVACY_OFFICER') and access.has_role('MEDICAL_DIRECTOR'))
         or (access.holds(asked.asked_by, 'MEDICAL_DIRECTOR') and access.has_role('PRIVACY_OFFICER'))) then
        return 'It takes the privacy officer and the medical director together.';
    end if;
    update access.password_reset
        set granted_by = me, granted_at = now(), token_hash = sha256(convert_to(p_token, 'UTF8')),
            expires_at = now() + make_interval(hours => p_hours)
        where id = p_id;
    return null;
end $$;

-- The owner, or any officer, ends a reset that was not used yet.
create function access.end_reset(p_id uuid) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me uuid := access.uid();
begin
    update access.password_reset set ended_at = now(), ended_by = me
        where id = p_id and used_at is null and ended_at is null
          and (account_id = me or access.has_role('PRIVACY_OFFICER') or access.has_role('MEDICAL_DIRECTOR'));
    if not found then return 'This reset is not open any more.'; end if;
    if exists (select from access.password_reset r where r.id = p_id and r.account_id = me) then
        perform access.append_own(me, 'STOP_RESET', 'done', p_id::text);
    end if;
    return null;
end $$;

-- In person, before an officer who did not take part in the reset and whose account is older than it.
create function access.confirm_identity(p_account uuid, p_note text) returns text
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
               where r.account_id = p_account and r.asked_by is not null and r.used_at is not null
                 and r.asked_at <= (select a.created_at from access.account a where a.id = me)
                 and not exists (select from access.identity_proof p where p.reset_id = r.id)) then
        return 'Your account is newer than the reset. Another officer confirms.';
    end if;
    insert into access.identity_proof (reset_id, how, confirmed_by, note)
        select r.id, 'IN_PERSON', me, p_note from access.password_reset r
        where r.account_id = p_account and r.asked_by is not null and r.used_at is not null
          and not exists (select from access.identity_proof p where p.reset_id = r.id);
    return case when found then null else 'Nothing waits to be confirmed here.' end;
end $$;

-- For a second factor that was set up before the reset and has just been checked. For the role of
-- the sign-in alone, so that SQL in somebody's name cannot say it of themselves.
create function access.prove_by_factor(p_account uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into access.identity_proof (reset_id, how, note)
        select r.id, 'SECOND_FACTOR', '' from access.password_reset r
        where r.account_id = p_account and r.asked_by is not null and r.used_at is not null
          and not exists (select from access.identity_proof p where p.reset_id = r.id);
    return found;
end $$;

-- Resets for the officers' page, newest first: open ones, and those that wait for a proof.
create function access.resets(p_limit integer)
    returns table (id uuid, account_id uuid, name text, username text, reason text, asked_by uuid, asked_name text,
                   asked_at timestamptz, granted_by uuid, granted_name text, expires_at timestamptz,
                   used_at timestamptz, ended_at timestamptz, proved_at timestamptz, proved_name text)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not (access.has_role('PRIVACY_OFFICER') or access.has_role('MEDICAL_DIRECTOR') or access.has_role('COORDINATOR')) then
        raise exception 'This is for officers and the coordinator' using errcode = 'insufficient_privilege';
    end if;
    return query
        select r.id, a.id, a.display_name, a.username, r.reason, r.asked_by, asker.display_name, r.asked_at, r.granted_by,
               granter.display_name, r.expires_at, r.used_at, r.ended_at, p.at, witness.display_name
        from access.password_reset r join access.account a on a.id = r.account_id
            join access.account asker on asker.id = r.asked_by
            left join access.account granter on granter.id = r.granted_by
            left join access.identity_proof p on p.reset_id = r.id
            left join access.account witness on witness.id = p.confirmed_by
        order by r.asked_at desc limit p_limit;
end $$;

-- What happened to one's own account: sign-ins, and resets with who asked for them.
create function access.own_account(p_limit integer, p_offset integer)
    returns table (at timestamptz, kind text, who text, detail text, reset_id uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with mine as (
        select l.opened_at as at, 'SIGN_IN' as kind, '' as who, l.address as detail, null::uuid as reset_id
        from access.login l where l.account_id = access.uid()
        union all
        select r.asked_at, case when r.asked_by is null then 'RESET_BY_OWNER' else 'RESET_ASKED' end,
               coalesce(a.display_name, ''), r.reason,
               case when r.asked_by is not null and r.used_at is null and r.ended_at is null
                     and coalesce(r.expires_at, 'infinity') > now() then r.id end
        from access.password_reset r left join access.account a on a.id = r.asked_by where r.account_id = access.uid()
        union all
        select r.granted_at, 'RESET_GRANTED', a.display_name, r.reason, null
        from access.password_reset r join access.account a on a.id = r.granted_by where r.account_id = access.uid()
        union all
        select r.used_at, 'RESET_USED', '', '', null
        from access.password_reset r where r.account_id = access.uid() and r.used_at is not null
        union all
        select p.at, 'PROVED', coalesce(a.display_name, ''), p.how, null
        from access.identity_proof p join access.password_reset r on r.id = p.reset_id
            left join access.account a on a.id = p.confirmed_by where r.account_id = access.uid()
    )
    select m.at, m.kind, m.who, m.detail, m.reset_id from mine m order by m.at desc limit p_limit offset p_offset
$$;

-- Whom a link is for, and whether it sets a first password or a new one.
create function access.link_of(p_token text)
    returns table (account_id uuid, username text, display_name text, reset boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, a.username, a.display_name, false
    from access.invitation i join access.account a on a.id = i.account_id
    where i.token_hash = sha256(convert_to(p_token, 'UTF8'))
      and i.used_at is null and i.expires_at > now() and a.disabled_at is null and a.password_hash is null
    union all
    select a.id, a.username, a.display_name, true
    from access.password_reset r join access.account a on a.id = r.account_id
    where r.token_hash = sha256(convert_to(p_token, 'UTF8'))
      and r.used_at is null and r.ended_at is null and r.expires_at > now() and a.disabled_at is null
$$;

-- A new password ends every sign-in, link and open reset of its account.
create or replace function access.accept(p_token text, p_password_hash text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    hash  constant bytea := sha256(convert_to(p_token, 'UTF8'));
    whose uuid;
    how   text := 'by invitation';
begin
    select l.account_id into whose from access.link_of(p_token) l;
    if whose is null then
        return false;
    end if;
    perform from access.account a where a.id = whose for update;
    update access.invitation i set used_at = now()
        where i.token_hash = hash and i.used_at is null and i.expires_at > now()
          and exists (select from access.account a where a.id = whose and a.password_hash is null);
    if not found then
        update access.password_reset r set used_at = now()
            where r.token_hash = hash and r.used_at is null and r.ended_at is null and r.expires_at > now()
            returning case when r.asked_by is null then 'by a link to the recorded contact'
                           else 'by a reset that ' || r.asked_by || ' asked for and ' || r.granted_by || ' granted' end
            into how;
        if not found then
            return false;
        end if;
    end if;
    update access.account set password_hash = p_password_hash where id = whose;
    update access.invitation set used_at = now() where account_id = whose and used_at is null;
    update access.password_reset set ended_at = now()
        where account_id = whose and used_at is null and ended_at is null;
    update access.login set ended_at = now() where account_id = whose and ended_at is null;
    perform access.append_own(whose, 'SET_PASSWORD', 'done', how);
    return true;
end $$;

-- The sign-in after a reset by officers says on the trail that nobody has proved who it is.
create or replace function access.open_login(p_account uuid, p_token text, p_hours integer, p_address text) returns
    table (kind text, patient_id uuid, display_name text, title text, roles text[])
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into access.login (token_hash, account_id, expires_at, address)
        values (sha256(convert_to(p_token, 'UTF8')), p_account, now() + make_interval(hours => p_hours), p_address);
    perform access.append_own(p_account, 'SIGN_IN', 'done',
        (select 'after a reset that ' || r.asked_by || ' asked for and ' || r.granted_by
                || ' granted; nobody has confirmed who this is'
         from access.password_reset r
         where r.account_id = p_account and r.asked_by is not null and r.used_at is not null
           and not exists (select from access.identity_proof p where p.reset_id = r.id)
         order by r.used_at desc limit 1));
    return query select a.kind, a.patient_id, a.display_name, a.title,
                        array(select r.role from access.account_role r where r.account_id = a.id)
                 from access.account a where a.id = p_account;
end $$;

-- The open pages of a sign-in learn that it ended, on every node. The topic is the first half of the
-- hash of its token; see `Live.endedSignIn`.
create function access.announce_ended_sign_in() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_notify('threefold', left(encode(new.token_hash, 'hex'), 32)::uuid::text);
    return null;
end $$;
create trigger an_ended_sign_in_is_announced after update of ended_at on access.login
    for each row when (old.ended_at is null and new.ended_at is not null)
    execute function access.announce_ended_sign_in();

revoke all on function access.append_own, access.is_proven_account, access.is_proven, access.require_proven, access.holds,
    access.can_be_invited, access.ask_reset, access.grant_reset, access.end_reset, access.confirm_identity,
    access.prove_by_factor, access.resets, access.own_account, access.link_of, access.announce_ended_sign_in from public;
grant execute on function access.is_proven, access.can_be_invited, access.ask_reset, access.grant_reset, access.end_reset,
    access.confirm_identity, access.resets, access.own_account to threefold_app;
grant execute on function access.link_of, access.prove_by_factor to threefold_gate;
