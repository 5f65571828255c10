-- An owner who lost phone and recovery codes comes to an officer in person after their password was reset.
-- Whoever confirms who they are may remove what was lost in the same act, and only then: three people, none
-- of them the owner, have then had a hand in it.
create function access.confirm_and_remove_factors(p_account uuid, p_note text) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    objection text := case when not access.has_factor(p_account) then 'This account has no second factor.' end;
begin
    objection := coalesce(objection, access.confirm_identity(p_account, p_note));
    if objection is not null then return objection; end if;
    delete from access.passkey k where k.account_id = p_account;
    delete from access.one_time_code c where c.account_id = p_account;
    delete from access.recovery_code r where r.account_id = p_account;
    insert into access.factor_event (id, account_id, kind, detail)
        select gen_random_uuid(), p_account, 'REMOVE_LOST', a.display_name
        from access.account a where a.id = access.uid();
    return null;
end $$;
revoke all on function access.confirm_and_remove_factors from public;
grant execute on function access.confirm_and_remove_factors to threefold_app;
