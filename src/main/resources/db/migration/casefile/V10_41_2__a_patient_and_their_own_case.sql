-- A patient's account is related to the cases of its own person, and to no other case.
create function casefile.check_patient_relation() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from casefile.case_file f join access.account a on a.patient_id = f.person_id
                   where f.id = new.case_id and a.id = new.account_id) then
        raise exception 'This account is not of the patient of this case' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger a_patient_is_related_to_their_own_case before insert or update on access.relation
    for each row when (new.kind = 'PATIENT') execute function casefile.check_patient_relation();
revoke all on function casefile.check_patient_relation from public;

-- Whether an account's person is recorded as dead, for what sends and for whoever is on a case of the
-- person. It was answered to every account that was signed in.
create or replace function casefile.is_dead(p_account uuid) returns boolean language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_house()
        and not exists (select from access.account a join casefile.case_file f on f.person_id = a.patient_id
                        where a.id = p_account and access.on_case(f.id)) then
        raise exception 'This is for the care team and the system account' using errcode = 'insufficient_privilege';
    end if;
    return coalesce((select not d.withdrawn from casefile.death d join access.account a on a.patient_id = d.person_id
                     where a.id = p_account order by d.at desc, d.id desc limit 1), false);
end $$;
