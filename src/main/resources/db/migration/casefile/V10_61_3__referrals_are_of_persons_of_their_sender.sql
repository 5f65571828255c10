-- A referral opens the person it names to whoever sent it, so it names a person that its sender recorded. As
-- the owner: a person who was just recorded is seen by nobody before their referral is.
create function casefile.recorded_by_me(p_person uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from casefile.person p where p.id = p_person and p.recorded_by = access.uid())
$$;
revoke all on function casefile.recorded_by_me from public;
grant execute on function casefile.recorded_by_me to threefold_app;

create policy names_a_person_of_its_sender on casefile.referral as restrictive for insert to threefold_app
    with check (casefile.recorded_by_me(person_id));
create policy stands_on_a_person_of_its_sender on casefile.person_identifier as restrictive for insert to threefold_app
    with check (casefile.recorded_by_me(person_id));
