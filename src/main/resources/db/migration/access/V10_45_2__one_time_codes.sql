-- One-time codes as a second factor. Secrets and recovery codes are read by functions that only the
-- role of the sign-in may call: SQL in the portal's name learns neither. Times are the practice's
-- clock's and come from outside, except where a row is compared with a reset, which has the
-- database's.
create table access.one_time_code (
    account_id   uuid        not null references access.account (id),
    secret       bytea       not null,
    begun_at     timestamptz not null default now(),
    enrolled_at  timestamptz,
    last_step    bigint,
    last_used_at timestamptz,
    constraint an_account_has_one_secret primary key (account_id),
    constraint a_secret_is_long_enough check (octet_length(secret) >= 20)
);

create table access.recovery_code (
    account_id uuid        not null references access.account (id),
    code_hash  bytea       not null,
    used_at    timestamptz,
    constraint a_recovery_code_is_given_once primary key (account_id, code_hash)
);

-- The password was right; a code is still asked for. Whoever holds this is signed in to nothing.
create table access.sign_in_step (
    token_hash bytea       not null,
    account_id uuid        not null references access.account (id),
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint a_step_has_one_token primary key (token_hash)
);
create index sign_in_step_by_account on access.sign_in_step (account_id);

-- What happened to the factors of an account, for its owner.
create table access.factor_event (
    id         uuid        not null,
    account_id uuid        not null references access.account (id),
    at         timestamptz not null default now(),
    kind       text        not null,
    detail     text        not null,
    constraint factor_event_pk primary key (id)
);
create index factor_event_by_account on access.factor_event (account_id, at desc);
alter table access.one_time_code enable row level security;
alter table access.recovery_code enable row level security;
alter table access.sign_in_step enable row level security;
alter table access.factor_event enable row level security;

-- When a code was last given in this sign-in.
alter table access.login add column code_at timestamptz;

create function access.tell_factor(p_account uuid, p_kind text, p_outcome text, p_detail text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.append_own(p_account, p_kind, p_outcome, p_detail);
    insert into access.factor_event (id, account_id, kind, detail)
        select gen_random_uuid(), p_account, p_kind, p_detail where p_outcome = 'done';
end $$;

create function access.has_factor(p_account uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.one_time_code c where c.account_id = p_account and c.enrolled_at is not null)
$$;

create function access.code_of(p_account uuid) returns table (secret bytea, enrolled boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.secret, c.enrolled_at is not null from access.one_time_code c where c.account_id = p_account
$$;

-- A secret that counts only once a right code has confirmed it. Not for an owner who has to prove
-- who they are: whoever reset the password must not add a factor of their own.
create function access.begin_codes(p_account uuid, p_secret bytea) returns boolean language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    perform from access.account a where a.id = p_account for update;
    if not access.is_proven_account(p_account) then return false; end if;
    insert into access.one_time_code (account_id, secret) values (p_account, p_secret)
        on conflict (account_id) do update set secret = excluded.secret, begun_at = now(), last_step = null
        where one_time_code.enrolled_at is null;
    return found;
end $$;

-- Each code is accepted once: the step only goes up, and of two at once one finds it taken.
create function access.use_step(p_account uuid, p_step bigint, p_at timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update access.one_time_code c set last_step = p_step, last_used_at = p_at
        where c.account_id = p_account and (c.last_step is null or c.last_step < p_step);
    return found;
end $$;

create function access.use_recovery_code(p_account uuid, p_hash bytea, p_at timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update access.recovery_code r set used_at = p_at
        where r.account_id = p_account and r.code_hash = p_hash and r.used_at is null;
    if not found then return false; end if;
    perform access.tell_factor(p_account, 'USE_RECOVERY_CODE', 'done', '');
    return true;
end $$;

create function access.keep_recovery_codes(p_account uuid, p_hashes bytea[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from access.recovery_code r where r.account_id = p_account;
    insert into access.recovery_code (account_id, code_hash) select p_account, unnest(p_hashes);
end $$;

create function access.enrol_codes(p_account uuid, p_hashes bytea[]) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform from access.account a where a.id = p_account for update;
    if not access.is_proven_account(p_account) then return false; end if;
    update access.one_time_code c set enrolled_at = now() where c.account_id = p_account and c.enrolled_at is null;
    if not found then return false; end if;
    perform access.keep_recovery_codes(p_account, p_hashes);
    perform access.tell_factor(p_account, 'ENROL_CODES', 'done', '');
    return true;
end $$;

create function access.renew_recovery_codes(p_account uuid, p_hashes bytea[]) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_proven_account(p_account) or not access.has_factor(p_account) then return false; end if;
    perform access.keep_recovery_codes(p_account, p_hashes);
    perform access.tell_factor(p_account, 'RENEW_RECOVERY_CODES', 'done', '');
    return true;
end $$;

create function access.remove_codes(p_account uuid) returns boolean language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_proven_account(p_account) then return false; end if;
    delete from access.one_time_code c where c.account_id = p_account;
    if not found then return false; end if;
    delete from access.recovery_code r where r.account_id = p_account;
    perform access.tell_factor(p_account, 'REMOVE_CODES', 'done', '');
    return true;
end $$;

create function access.begin_code(p_id uuid, p_account uuid) returns boolean language sql security definer
    set search_path = pg_catalog, pg_temp as $$
    select access.begin_attempt(p_id, array['code ' || p_account], array[8])
$$;

create function access.open_step(p_account uuid, p_token text, p_at timestamptz, p_expires timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from access.sign_in_step s where s.account_id = p_account and s.expires_at < p_at;
    insert into access.sign_in_step (token_hash, account_id, expires_at)
        values (sha256(convert_to(p_token, 'UTF8')), p_account, p_expires);
end $$;

create function access.step_of(p_token text, p_at timestamptz) returns uuid language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select s.account_id from access.sign_in_step s join access.account a on a.id = s.account_id
    where s.token_hash = sha256(convert_to(p_token, 'UTF8')) and s.used_at is null and s.expires_at > p_at
      and a.disabled_at is null
$$;

create function access.end_step(p_token text, p_at timestamptz) returns boolean language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    update access.sign_in_step s set used_at = p_at
        where s.token_hash = sha256(convert_to(p_token, 'UTF8')) and s.used_at is null and s.expires_at > p_at;
    return found;
end $$;

create function access.code_given(p_token text, p_at timestamptz) returns void language sql security definer
    set search_path = pg_catalog, pg_temp as $$
    update access.login l set code_at = p_at where l.token_hash = sha256(convert_to(p_token, 'UTF8'))
$$;

create function access.last_code(p_token text) returns timestamptz language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select l.code_at from access.login l where l.token_hash = sha256(convert_to(p_token, 'UTF8'))
$$;

-- Steps that a former password began end with it.
create function access.forget_steps() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    delete from access.sign_in_step s where s.account_id = new.id;
    return null;
end $$;
create trigger a_new_password_forgets_steps after update of password_hash on access.account
    for each row when (old.password_hash is distinct from new.password_hash) execute function access.forget_steps();

-- Only a factor that was there before anybody asked for the reset proves who somebody is.
create or replace function access.prove_by_factor(p_account uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into access.identity_proof (reset_id, how, note)
        select r.id, 'SECOND_FACTOR', '' from access.password_reset r
        where r.account_id = p_account and access.wants_proof(r)
          and not exists (select from access.identity_proof p where p.reset_id = r.id)
          and exists (select from access.one_time_code c
                      where c.account_id = p_account and c.enrolled_at < r.asked_at);
    return found;
end $$;

-- Of oneself, for the portal.
create function access.own_factors()
    returns table (begun boolean, enrolled_at timestamptz, last_used_at timestamptz, recovery_codes bigint)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.account_id is not null, c.enrolled_at, c.last_used_at,
           (select count(*) from access.recovery_code r where r.account_id = me.id and r.used_at is null)
    from (select access.uid() as id) me left join access.one_time_code c on c.account_id = me.id
$$;

create function access.own_username() returns text language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$ select a.username from access.account a where a.id = access.uid() $$;

create function access.own_factor_events(p_limit integer)
    returns table (at timestamptz, kind text, detail text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.at, e.kind, e.detail from access.factor_event e where e.account_id = access.uid()
    order by e.at desc limit p_limit
$$;

-- Who asks also says whether they have a second factor.
drop function access.enter(text, uuid);
create function access.enter(p_token text, p_case uuid)
    returns table (account_id uuid, patient_id uuid, display_name text, roles text[], tie text, factor boolean)
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
                  and access.in_force(r.begins_at, r.ends_at)),
               access.has_factor(me)
        from access.account a where a.id = me;
end $$;

revoke all on function access.enter, access.tell_factor, access.has_factor, access.code_of, access.begin_codes,
    access.use_step, access.use_recovery_code, access.keep_recovery_codes, access.enrol_codes,
    access.renew_recovery_codes, access.remove_codes, access.begin_code, access.open_step, access.step_of,
    access.end_step, access.code_given, access.last_code, access.forget_steps, access.own_factors,
    access.own_username, access.own_factor_events from public;
grant execute on function access.enter, access.own_factors, access.own_username, access.own_factor_events to threefold_app;
grant execute on function access.tell_factor, access.has_factor, access.code_of, access.begin_codes, access.use_step,
    access.use_recovery_code, access.enrol_codes, access.renew_recovery_codes, access.remove_codes, access.begin_code,
    access.open_step, access.step_of, access.end_step, access.code_given, access.last_code to threefold_gate;
