-- Accounts by name, either way, with how many there are in all, counted up to what a list counts.
create index account_by_name on access.account (lower(display_name), id);

create function access.account_page(p_words text, p_order text, p_descending boolean, p_most integer,
                                    p_limit integer, p_offset integer)
    returns table (id uuid, username text, display_name text, title text, roles text[], invited boolean,
                   disabled boolean, total bigint)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    way constant text := case when p_descending then ' desc' else ' asc' end;
    ordered constant text := case p_order when 'BY_USERNAME' then 'a.username' || way
                             else 'lower(a.display_name)' || way || ', a.id' || way end;
    found constant text := 'from access.account a where a.kind <> ''system'' and ($1 = '''' '
        || 'or position(lower($1) in lower(a.display_name || '' '' || a.username)) > 0)';
begin
    perform access.require_role('PRIVACY_OFFICER');
    return query execute
        'select a.id, a.username, a.display_name, a.title, '
        || 'array(select r.role from access.account_role r where r.account_id = a.id order by r.role), '
        || 'a.password_hash is null, a.disabled_at is not null, '
        || '(select count(*) from (select ' || found || ' limit $2) counted) '
        || found || ' order by ' || ordered || ' limit $3 offset $4'
        using p_words, p_most, p_limit, p_offset;
end $$;
revoke all on function access.account_page from public;
grant execute on function access.account_page to threefold_app;
