-- Functions whose bodies name what 10.80.1 to 10.80.7 renamed, in whole; nothing else about them changes.

create or replace function casefile.death_of(p_case uuid)
    returns table (died_on date, note text, by_account uuid, at timestamptz, reported boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select d.died_on, d.note, d.by_account, d.at, d.reported
    from (select x.* from casefile.death x join casefile.case_file f on f.person_id = x.person_id
          where f.id = p_case and (access.on_case(p_case) or access.is_system_account())
          order by x.at desc, x.id desc limit 1) d
    where not d.withdrawn
$$;

create or replace function casefile.is_dead(p_account uuid) returns boolean language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_system_account()
        and not exists (select from access.account a join casefile.case_file f on f.person_id = a.patient_id
                        where a.id = p_account and access.on_case(f.id)) then
        raise exception 'This is for the care team and the system account' using errcode = 'insufficient_privilege';
    end if;
    return coalesce((select not d.withdrawn from casefile.death d join access.account a on a.patient_id = d.person_id
                     where a.id = p_account order by d.at desc, d.id desc limit 1), false);
end $$;
