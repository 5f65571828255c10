-- A death that a referral reports and nobody has confirmed. It is a row of the same table: the latest row
-- of the person counts, so nothing is sent from then on, as for a death that the practice recorded, until
-- a row of the team says that the person has died or that the report was wrong.
alter table casefile.death add column reported boolean not null default false;
alter table casefile.death add constraint a_report_is_not_a_withdrawal check (not (reported and withdrawn));
create policy reports_come_with_referrals on casefile.death as restrictive for insert to threefold_app
    with check (not reported or (select access.has_role('COORDINATOR')));

drop function casefile.death_of(uuid);
create function casefile.death_of(p_case uuid)
    returns table (died_on date, note text, by_account uuid, at timestamptz, reported boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select d.died_on, d.note, d.by_account, d.at, d.reported
    from (select x.* from casefile.death x join casefile.case_file f on f.person_id = x.person_id
          where f.id = p_case and (access.on_case(p_case) or access.is_house())
          order by x.at desc, x.id desc limit 1) d
    where not d.withdrawn
$$;

-- Every case of the person of a case, as far as whoever asks is on them: what is said of a death holds
-- for each.
create function casefile.cases_of_the_person_of(p_case uuid) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select o.id from casefile.case_file c join casefile.case_file o on o.person_id = c.person_id
    where c.id = p_case and access.on_case(c.id) and access.on_case(o.id)
    order by o.id
$$;
revoke all on function casefile.death_of, casefile.cases_of_the_person_of from public;
grant execute on function casefile.death_of, casefile.cases_of_the_person_of to threefold_app;

-- Cases opened before this day whose record said so: it was a notice, and nobody was asked. Where the
-- practice has said something of a death of that person, that stands.
insert into casefile.death (id, case_id, person_id, withdrawn, reported, died_on, note, by_account, at)
    select distinct on (f.person_id) gen_random_uuid(), f.id, f.person_id, false, true, null,
           left(r.display, 2000), r.recorded_by, r.recorded_at
    from history.reported_fact r join casefile.case_file f on f.id = r.case_id
    where r.kind = 'NOTICE' and r.display like 'The record says that this person has died%'
      and not exists (select from casefile.death d where d.person_id = f.person_id)
    order by f.person_id, r.recorded_at, r.id;
