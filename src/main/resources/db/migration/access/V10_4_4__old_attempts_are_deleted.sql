-- Attempts to sign in have a table of their own since; old ones are deleted from it.
create or replace function access.delete_old(p_logins timestamptz, p_invitations timestamptz, p_failures timestamptz)
    returns table (logins bigint, invitations bigint, failures bigint)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_house() then
        raise exception 'Only the system account deletes old sign-ins' using errcode = 'insufficient_privilege';
    end if;
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
