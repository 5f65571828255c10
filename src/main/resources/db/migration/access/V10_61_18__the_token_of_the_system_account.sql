-- Whether this is a token of the system account. The portal holds one and hands it over where it computes
-- something in the transaction of a person, who never has it; for functions of their owner alone.
create function access.is_system_token(p_token text) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.login l join access.account a on a.id = l.account_id
                   where l.token_hash = sha256(convert_to(p_token, 'UTF8'))
                     and l.ended_at is null and l.expires_at > now() and a.kind = 'system')
$$;

create function access.require_system_token(p_token text) returns void language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if p_token is null or not access.is_system_token(p_token) then
        raise exception 'This is for the system account' using errcode = 'insufficient_privilege';
    end if;
end $$;
revoke all on function access.is_system_token, access.require_system_token from public;
