-- Names of colleagues were answered to whoever asked with their ids, without a sign-in.
create or replace function access.names(p_accounts uuid[])
    returns table (account_id uuid, display_name text, title text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, a.display_name, a.title from access.account a
    where (select access.uid()) is not null and a.id = any (p_accounts)
      and (a.kind = 'staff' or a.id = access.uid() or access.has_role('PRIVACY_OFFICER'))
$$;
