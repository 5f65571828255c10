-- The house acts too: it screens a case again when a clearance has ended or the book of rules has a
-- new version. It has an account without a password and without a role. It signs in at the gate like
-- everybody; it is on a case only while the transaction runs that screens it.
alter table access.account drop constraint an_account_is_of_staff_or_of_a_patient;
alter table access.account add constraint an_account_is_of_staff_a_patient_or_the_house
    check (kind in ('staff', 'patient', 'system'));
alter table access.account add constraint the_house_has_no_password
    check (kind <> 'system' or password_hash is null);
create unique index there_is_one_house on access.account (kind) where kind = 'system';

alter table access.relation drop constraint a_place_is_a_seat_or_a_membership;
alter table access.relation add constraint a_place_is_a_seat_a_membership_or_the_house
    check (kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY', 'MEMBER', 'PATIENT', 'SYSTEM'));

-- Nobody ever sees the house on a case: it leaves before its transaction commits.
create function access.house_leaves() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    delete from access.relation r where r.case_id = new.case_id and r.account_id = new.account_id and r.kind = 'SYSTEM';
    return null;
end $$;
create constraint trigger the_house_leaves after insert on access.relation deferrable initially deferred
    for each row when (new.kind = 'SYSTEM') execute function access.house_leaves();

create function access.open_system_login(p_token text, p_hours integer) returns void language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    house uuid;
begin
    insert into access.account (id, kind, username, display_name, title)
        values ('00000000-0000-7000-8000-0000000005e1', 'system', 'threefold', 'Threefold', 'The house itself')
        on conflict do nothing;
    select a.id into strict house from access.account a where a.kind = 'system';
    insert into access.login (token_hash, account_id, expires_at, address)
        values (sha256(convert_to(p_token, 'UTF8')), house, now() + make_interval(hours => p_hours), 'here');
    perform audit.append(house, house, 'SIGN_IN', 'granted', null, '');
end $$;

create function access.is_house() returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.account a where a.id = access.uid() and a.kind = 'system')
$$;

create function access.enter_system(p_token text, p_case uuid)
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
    if not access.is_house() then
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

-- A seat, or the house while it screens.
create function access.sees_all(p_case uuid) returns boolean language sql stable
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.relation r
                   where r.case_id = p_case and r.account_id = (select access.uid())
                     and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY', 'SYSTEM'))
$$;

-- A list of accounts is a list of people.
create or replace function access.accounts(p_words text, p_limit integer, p_offset integer)
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
        where a.kind <> 'system'
          and (p_words = '' or position(lower(p_words) in lower(a.display_name || ' ' || a.username)) > 0)
        order by lower(a.display_name), a.id limit p_limit offset p_offset;
end $$;

revoke all on function access.house_leaves, access.open_system_login, access.is_house, access.enter_system,
    access.sees_all from public;
grant execute on function access.open_system_login to threefold_gate;
grant execute on function access.is_house, access.enter_system, access.sees_all to threefold_app;
