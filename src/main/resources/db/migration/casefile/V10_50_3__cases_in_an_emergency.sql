-- Emergency access is to a case that exists. What somebody knows who has the patient before them: the
-- record number and the date of birth; both, or nothing is found.
create function casefile.check_emergency() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from casefile.case_file f where f.id = new.case_id) then
        raise exception 'There is no such case' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger emergency_access_is_to_a_case before insert on access.emergency_access
    for each row execute function casefile.check_emergency();

create function casefile.exists_for_emergency(p_case uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select access.may_break_glass() and exists (select from casefile.case_file f where f.id = p_case)
$$;

create function casefile.find_for_emergency(p_year integer, p_serial integer, p_born date) returns uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select f.id from casefile.case_file f join casefile.person p on p.id = f.person_id
    where access.may_break_glass() and f.record_year = p_year and f.record_serial = p_serial and p.birth_date = p_born
$$;

-- Record numbers, without a name, of cases that somebody opened in an emergency: for officers.
create function casefile.numbers_of_emergencies(p_cases uuid[])
    returns table (case_id uuid, record_year integer, record_serial integer)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select f.id, f.record_year, f.record_serial from casefile.case_file f
    where f.id = any (p_cases) and (access.has_role('PRIVACY_OFFICER') or access.has_role('MEDICAL_DIRECTOR'))
      and exists (select from access.emergency_access e where e.case_id = f.id)
$$;

call access.emergency_writes_nothing_in('casefile.death');
call access.emergency_writes_nothing_in('casefile.case_question');

revoke all on function casefile.check_emergency, casefile.exists_for_emergency, casefile.find_for_emergency,
    casefile.numbers_of_emergencies from public;
grant execute on function casefile.exists_for_emergency, casefile.find_for_emergency,
    casefile.numbers_of_emergencies to threefold_app;
