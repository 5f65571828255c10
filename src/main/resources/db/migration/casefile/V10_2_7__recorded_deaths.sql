-- That a person has died, as the practice recorded it, and that such a record was a mistake. The latest
-- row of the person counts. What is known of a death: the day, or nothing but that it happened.
create table casefile.death (
    id         uuid        not null,
    case_id    uuid        not null references casefile.case_file (id),
    person_id  uuid        not null references casefile.person (id),
    withdrawn  boolean     not null,
    died_on    date,
    note       text        not null,
    by_account uuid        not null references access.account (id),
    at         timestamptz not null,
    constraint death_pk primary key (id),
    constraint a_death_says_how_it_is_known check (length(trim(note)) between 1 and 2000),
    constraint what_is_withdrawn_has_no_day check (not withdrawn or died_on is null)
);
create index death_by_person on casefile.death (person_id, at desc);
call access.keep_facts('casefile.death', 'staff');
create policy recorded_in_ones_own_name on casefile.death as restrictive for insert to threefold_app
    with check (by_account = (select access.uid())
        and exists (select from casefile.case_file f where f.id = death.case_id and f.person_id = death.person_id));

-- The record that counts, of whichever case of the person; for whoever is on this case, the patient too.
create function casefile.death_of(p_case uuid)
    returns table (died_on date, note text, by_account uuid, at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select d.died_on, d.note, d.by_account, d.at
    from (select x.* from casefile.death x join casefile.case_file f on f.person_id = x.person_id
          where f.id = p_case and (access.on_case(p_case) or access.is_house())
          order by x.at desc, x.id desc limit 1) d
    where not d.withdrawn
$$;

-- Whether mail and reminders to an account have to stop: its person is recorded as dead. For what sends.
create function casefile.is_dead(p_account uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select coalesce((select not d.withdrawn from casefile.death d join access.account a on a.patient_id = d.person_id
                     where a.id = p_account order by d.at desc, d.id desc limit 1), false)
$$;
revoke all on function casefile.death_of, casefile.is_dead from public;
grant execute on function casefile.death_of, casefile.is_dead to threefold_app;
