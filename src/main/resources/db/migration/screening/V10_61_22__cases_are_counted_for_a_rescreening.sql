-- How many cases there are is for whoever has all of them screened again.
create or replace function screening.case_count() returns integer language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if not (access.is_house() or access.has_role('MEDICAL_DIRECTOR')) then
        raise exception 'This is for the medical director' using errcode = 'insufficient_privilege';
    end if;
    return (select count(*)::integer from casefile.case_file);
end $$;
