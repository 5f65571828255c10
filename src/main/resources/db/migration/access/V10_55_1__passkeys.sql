-- Passkeys (WebAuthn) as a second factor and as a way to sign in and to sign. Public keys only. What is
-- read here is read by functions that only the role of the sign-in may call; times come from outside,
-- except where a row is compared with a reset, which has the database's.
create table access.passkey (
    credential_id    bytea       not null,
    account_id       uuid        not null references access.account (id),
    public_key       bytea       not null,
    sign_count       bigint      not null,
    user_verified    boolean     not null,
    backup_eligible  boolean     not null,
    backed_up        boolean     not null,
    transports       text        not null,
    attestation      bytea       not null,
    client_data      bytea       not null,
    label            text        not null,
    created_at       timestamptz not null default now(),
    last_used_at     timestamptz,
    constraint a_credential_belongs_to_one_account primary key (credential_id),
    constraint a_passkey_has_a_short_name check (length(label) between 1 and 60)
);
create index passkey_by_account on access.passkey (account_id);

-- What a browser has to sign: once, and for some minutes. Without an account it is for whoever signs in.
create table access.passkey_challenge (
    challenge  bytea       not null,
    purpose    text        not null,
    account_id uuid        references access.account (id),
    expires_at timestamptz not null,
    constraint a_challenge_is_made_once primary key (challenge),
    constraint a_challenge_has_a_purpose check (purpose in ('ENROL', 'SIGN_IN', 'CONFIRM')),
    constraint only_a_sign_in_is_for_anybody check (account_id is not null or purpose = 'SIGN_IN')
);
create index passkey_challenge_by_end on access.passkey_challenge (expires_at);
alter table access.passkey enable row level security;
alter table access.passkey_challenge enable row level security;

create or replace function access.has_factor(p_account uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.one_time_code c where c.account_id = p_account and c.enrolled_at is not null)
        or exists (select from access.passkey k where k.account_id = p_account)
$$;

create function access.has_passkey(p_account uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.passkey k where k.account_id = p_account)
$$;

create function access.open_challenge(p_challenge bytea, p_purpose text, p_account uuid, p_at timestamptz,
    p_expires timestamptz) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from access.passkey_challenge c where c.expires_at < p_at;
    insert into access.passkey_challenge (challenge, purpose, account_id, expires_at)
        values (p_challenge, p_purpose, p_account, p_expires);
end $$;

-- Each challenge is taken once: of two at once, one finds it gone.
create function access.take_challenge(p_challenge bytea, p_purpose text, p_at timestamptz)
    returns table (account_id uuid) language sql security definer set search_path = pg_catalog, pg_temp as $$
    delete from access.passkey_challenge c
    where c.challenge = p_challenge and c.purpose = p_purpose and c.expires_at > p_at
    returning c.account_id
$$;

create function access.passkeys_of(p_account uuid) returns setof access.passkey
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select k.* from access.passkey k where k.account_id = p_account order by k.created_at
$$;

create function access.passkey_by_id(p_credential bytea) returns setof access.passkey
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select k.* from access.passkey k join access.account a on a.id = k.account_id
    where k.credential_id = p_credential and a.disabled_at is null
$$;

-- Not for an owner who has to prove who they are. Recovery codes are kept where this is the first factor.
create function access.add_passkey(p_account uuid, p_credential bytea, p_key bytea, p_count bigint, p_verified boolean,
    p_eligible boolean, p_backed_up boolean, p_transports text, p_attestation bytea, p_client_data bytea, p_label text,
    p_recovery bytea[]) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
    perform access.tell_factor(p_account, 'ADD_PASSKEY', 'done', p_label);
    return case when is_first then 'FIRST' else 'ADDED' end;
end $$;

-- A device that counts goes up with each use: one that does not was copied (WebAuthn Level 3, 7.2, step 22).
create function access.passkey_used(p_credential bytea, p_count bigint, p_backed_up boolean, p_at timestamptz)
    returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update access.passkey k set sign_count = p_count, backed_up = p_backed_up, last_used_at = p_at
    where k.credential_id = p_credential and (p_count > k.sign_count or p_count = 0 and k.sign_count = 0);
    return found;
end $$;

create function access.remove_passkey(p_account uuid, p_credential bytea) returns boolean
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
    perform access.tell_factor(p_account, 'REMOVE_PASSKEY', 'done', gone);
    return true;
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
    perform access.tell_factor(p_account, 'REMOVE_CODES', 'done', '');
    return true;
end $$;

-- Only a factor that was there before anybody asked for the reset proves who somebody is, and only
-- the one that was used: a passkey by its identifier, else the codes.
create function access.prove_by_passkey(p_account uuid, p_credential bytea) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into access.identity_proof (reset_id, how, note)
        select r.id, 'SECOND_FACTOR', '' from access.password_reset r
        where r.account_id = p_account and access.wants_proof(r)
          and not exists (select from access.identity_proof p where p.reset_id = r.id)
          and exists (select from access.passkey k where k.account_id = p_account
                        and k.credential_id = p_credential and k.created_at < r.asked_at);
    return found;
end $$;

-- Of oneself, for the portal.
create function access.own_passkeys()
    returns table (credential_id bytea, label text, created_at timestamptz, last_used_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select k.credential_id, k.label, k.created_at, k.last_used_at from access.passkey k
    where k.account_id = access.uid() order by k.created_at
$$;

-- Steps of sign-ins that were never finished go with old sign-ins; challenges once they are over.
create or replace function access.delete_old(p_logins timestamptz, p_invitations timestamptz, p_failures timestamptz)
    returns table (logins bigint, invitations bigint, failures bigint)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_house() then
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

revoke all on function access.has_passkey, access.open_challenge, access.take_challenge, access.passkeys_of,
    access.passkey_by_id, access.add_passkey, access.passkey_used, access.remove_passkey, access.prove_by_passkey,
    access.own_passkeys from public;
grant execute on function access.own_passkeys to threefold_app;
grant execute on function access.has_passkey, access.open_challenge, access.take_challenge, access.passkeys_of,
    access.passkey_by_id, access.add_passkey, access.passkey_used, access.remove_passkey, access.prove_by_passkey
    to threefold_gate;

-- Who asks also says whether they have a passkey.
drop function access.enter(text, uuid);
create function access.enter(p_token text, p_case uuid)
    returns table (account_id uuid, patient_id uuid, display_name text, roles text[], tie text, factor boolean,
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
revoke all on function access.enter from public;
grant execute on function access.enter to threefold_app;
