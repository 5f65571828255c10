-- The holder of the pain seat writes with the role that the seat needs, and whoever brings in a referral brings
-- in what is reported, also where they have a place on the team.
create or replace function history.has_pain_seat(p_case uuid) returns boolean language sql stable
    set search_path = pg_catalog, pg_temp as $$
    select (select access.has_role('PAIN_SPECIALIST'))
       and exists (select from access.relation r
                   where r.case_id = p_case and r.account_id = (select access.uid()) and r.kind = 'PAIN')
$$;

drop policy pain_writes_or_coordinator_brings_in on history.medication;
create policy pain_writes_or_coordinator_brings_in on history.medication as restrictive for insert to threefold_app
    with check (recorded_by = (select access.uid())
        and ((select access.has_role('COORDINATOR')) and confirmation = 'REPORTED' and supersedes is null
             or history.has_pain_seat(case_id)));
drop policy pain_writes_or_coordinator_brings_in on history.trial;
create policy pain_writes_or_coordinator_brings_in on history.trial as restrictive for insert to threefold_app
    with check (recorded_by = (select access.uid())
        and ((select access.has_role('COORDINATOR')) and confirmation = 'REPORTED' and supersedes is null
             or history.has_pain_seat(case_id)));
