-- Functions whose bodies name what 10.80.1 to 10.80.7 renamed, in whole; nothing else about them changes.

create or replace function drafts.delete_old(p_before timestamptz) returns bigint
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_deleted bigint;
begin
    if not access.is_system_account() then
        raise exception 'Only the system account deletes old drafts' using errcode = 'insufficient_privilege';
    end if;
    delete from drafts.browser_key k where k.used_at < p_before;
    delete from drafts.draft d where d.saved_at < p_before;
    get diagnostics v_deleted = row_count;
    return v_deleted;
end $$;
