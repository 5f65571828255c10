-- A coordinator makes accounts for patients, and for nobody else: what was not staff went through,
-- so that SQL in their name could make an account with any role, or the house itself. And nobody
-- gives the house a role, a link to sign in by, or an end.
create or replace function access.create_account(p_id uuid, p_kind text, p_username text, p_name text, p_title text,
                                                 p_patient uuid, p_roles text[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if p_kind = 'staff' and not 'PATIENT' = any (p_roles) then
        perform access.require_role('PRIVACY_OFFICER');
    elsif p_kind = 'patient' and p_roles = array['PATIENT'] then
        perform access.require_role('COORDINATOR');
    else
        raise exception 'There is no such account to make' using errcode = 'insufficient_privilege';
    end if;
    insert into access.account (id, kind, username, display_name, title, patient_id)
        values (p_id, p_kind, lower(p_username), p_name, p_title, p_patient);
    insert into access.account_role (account_id, role) select p_id, unnest(p_roles);
end $$;

create function access.refuse_the_house(p_account uuid) returns void language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from access.account a where a.id = p_account and a.kind = 'system') then
        raise exception 'The house is nobody''s account' using errcode = 'insufficient_privilege';
    end if;
end $$;
revoke all on function access.refuse_the_house from public;

create function access.the_house_stays_as_it_is() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    perform access.refuse_the_house(case tg_table_name when 'account' then (to_jsonb(new) ->> 'id')::uuid
                                                       else (to_jsonb(new) ->> 'account_id')::uuid end);
    return new;
end $$;
revoke all on function access.the_house_stays_as_it_is from public;
create trigger the_house_holds_no_role before insert on access.account_role
    for each row execute function access.the_house_stays_as_it_is();
create trigger the_house_is_not_invited before insert on access.invitation
    for each row execute function access.the_house_stays_as_it_is();
create trigger the_house_does_not_end before update on access.account
    for each row execute function access.the_house_stays_as_it_is();
