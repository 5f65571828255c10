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

revoke all on function access.set_contact, access.contact_of, access.told_of, access.ask_own_reset from public;
grant execute on function access.set_contact, access.contact_of, access.told_of to threefold_app;
grant execute on function access.ask_own_reset to threefold_gate;
