-- One normal form of a user name, here and in `UserName`: compatibility characters are composed
-- (NFKC, so that full width and ligatures are plain letters), capitals are small, and every i, with a
-- dot or without, is the same i. A test compares both over every character.
create function access.username_form(p_name text) returns text language sql immutable parallel safe
    set search_path = pg_catalog, pg_temp as $$
    select btrim(replace(translate(normalize(p_name, nfkc),
                                   'ABCDEFGHIJKLMNOPQRSTUVWXYZ' || chr(304) || chr(305),
                                   'abcdefghijklmnopqrstuvwxyzii'),
                         'i' || chr(775), 'i'), ' ')
$$;
alter table access.account add constraint a_username_is_in_its_normal_form check (username = access.username_form(username));

create or replace function access.password_of(p_username text)
    returns table (account_id uuid, password_hash text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, a.password_hash from access.account a
    where a.username = access.username_form(p_username) and a.disabled_at is null
$$;

create or replace function access.is_taken(p_username text) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.account a where a.username = access.username_form(p_username))
        and (access.has_role('PRIVACY_OFFICER') or access.has_role('COORDINATOR'))
$$;

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
        values (p_id, p_kind, access.username_form(p_username), p_name, p_title, p_patient);
    insert into access.account_role (account_id, role) select p_id, unnest(p_roles);
end $$;

-- An attempt is counted before the password is checked, and under a lock of what it is counted by: of
-- fifty at once no more are checked than the limit allows. A success is not counted in the end.
create table access.sign_in_attempt (
    id  uuid        not null,
    key text        not null,
    at  timestamptz not null default clock_timestamp(),
    constraint an_attempt_counts_once_by_each_key primary key (id, key)
);
create index sign_in_attempt_by_key on access.sign_in_attempt (key, at);

-- A browser that signed in to an account before. It has attempts of its own, so that a stranger's
-- guesses do not keep the owner out. A new password forgets it.
create table access.known_browser (
    token_hash bytea       not null,
    account_id uuid        not null references access.account (id),
    used_at    timestamptz not null default now(),
    constraint a_browser_is_known_once_to_an_account primary key (token_hash, account_id)
);
create index known_browser_by_account on access.known_browser (account_id);
alter table access.sign_in_attempt enable row level security;
alter table access.known_browser enable row level security;

create function access.begin_attempt(p_id uuid, p_keys text[], p_limits integer[]) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    one text;
    since constant interval := interval '15 minutes';
begin
    for one in select unnest(p_keys) order by 1 loop
        perform pg_advisory_xact_lock(hashtextextended('attempt ' || one, 0));
    end loop;
    delete from access.sign_in_attempt a where a.key = any (p_keys) and a.at < clock_timestamp() - interval '1 day';
    if exists (select from unnest(p_keys, p_limits) as k (key, most)
               where (select count(*) from access.sign_in_attempt a
                      where a.key = k.key and a.at > clock_timestamp() - since) >= k.most) then
        return false;
    end if;
    insert into access.sign_in_attempt (id, key) select p_id, unnest(p_keys);
    return true;
end $$;

create function access.begin_sign_in(p_id uuid, p_username text, p_address text, p_browser text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    name  constant text  := access.username_form(p_username);
    hash  constant bytea := sha256(convert_to(p_browser, 'UTF8'));
begin
    if exists (select from access.known_browser b join access.account a on a.id = b.account_id
               where a.username = name and b.token_hash = hash and b.used_at > now() - interval '180 days') then
        return access.begin_attempt(p_id, array['browser ' || encode(hash, 'hex') || ' ' || name], array[8]);
    end if;
    return access.begin_attempt(p_id, array['account ' || name, 'address ' || p_address], array[8, 60]);
end $$;

create function access.begin_confirmation(p_id uuid, p_account uuid) returns boolean
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    select access.begin_attempt(p_id, array['confirm ' || p_account], array[8])
$$;

-- A refusal is an event for a name that nobody has as well: it takes as long.
create function access.end_attempt(p_id uuid, p_account uuid, p_right boolean, p_signing_in boolean) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if p_right then
        delete from access.sign_in_attempt where id = p_id;
    elsif p_signing_in then
        perform access.append_own(p_account, 'SIGN_IN', 'refused', '');
    end if;
end $$;

create function access.know_browser(p_account uuid, p_browser text) returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into access.known_browser (token_hash, account_id) values (sha256(convert_to(p_browser, 'UTF8')), p_account)
        on conflict (token_hash, account_id) do update set used_at = now()
$$;

create function access.forget_browsers() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    delete from access.known_browser b where b.account_id = new.id;
    return null;
end $$;
create trigger a_new_password_forgets_browsers after update of password_hash on access.account
    for each row when (old.password_hash is distinct from new.password_hash) execute function access.forget_browsers();

drop function access.failures(text);
drop function access.failed(text, uuid);
drop table access.failed_sign_in;
revoke all on function access.username_form, access.begin_attempt, access.begin_sign_in, access.begin_confirmation,
    access.end_attempt, access.know_browser, access.forget_browsers from public;
grant execute on function access.begin_sign_in, access.begin_confirmation, access.end_attempt, access.know_browser
    to threefold_gate;
grant execute on function access.username_form to threefold_app, threefold_gate;
