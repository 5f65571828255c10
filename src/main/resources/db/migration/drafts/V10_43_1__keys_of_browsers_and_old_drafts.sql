-- What a browser keeps while the server cannot be reached is encrypted with a key that is here: one
-- for each account and browser, read by that account alone, deleted when it signs out. The browser
-- is known by the digest of its token.
create table drafts.browser_key (
    id         uuid        not null primary key,
    account_id uuid        not null references access.account (id),
    browser    text        not null,
    secret     bytea       not null,
    used_at    timestamptz not null,
    constraint one_key_of_an_account_in_a_browser unique (account_id, browser),
    constraint a_key_has_256_bits check (length(secret) = 32),
    constraint a_browser_is_a_digest check (length(browser) = 64)
);
alter table drafts.browser_key enable row level security;
alter table drafts.browser_key force row level security;
grant select, insert, delete on drafts.browser_key to threefold_app;
grant update (used_at) on drafts.browser_key to threefold_app;
create policy the_owner_keeps_it on drafts.browser_key to threefold_owner using (true) with check (true);
create policy a_key_is_its_accounts_own on drafts.browser_key to threefold_app
    using (account_id = (select access.uid()))
    with check (account_id = (select access.uid()));

-- What nobody changed for a while is deleted, by the system account; how long is its setting.
create function drafts.delete_old(p_before timestamptz) returns bigint
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_deleted bigint;
begin
    if not access.is_house() then
        raise exception 'Only the system account deletes old drafts' using errcode = 'insufficient_privilege';
    end if;
    delete from drafts.browser_key k where k.used_at < p_before;
    delete from drafts.draft d where d.saved_at < p_before;
    get diagnostics v_deleted = row_count;
    return v_deleted;
end $$;
revoke all on function drafts.delete_old from public;
grant execute on function drafts.delete_old to threefold_app;
