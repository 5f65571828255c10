-- A clearance prints the name of its account, and its seat is held with one of the three roles. Which seat owns
-- which rule is in the rule catalogue, and asked by the service.
drop policy one_clears_from_ones_own_seat on screening.clearance;
create policy cleared_from_ones_own_seat on screening.clearance as restrictive for insert to threefold_app
    with check (account_id = (select access.uid()) and name = (select access.own_name())
        and (select access.has_seat_role())
        and exists (select from access.relation r
                    where r.case_id = clearance.case_id and r.account_id = (select access.uid())
                      and r.kind = clearance.seat));

create policy kept_in_ones_own_name on screening.kept as restrictive for insert to threefold_app
    with check (name = (select access.own_name())
        and ((select access.has_seat_role()) or (select access.is_house())));
create policy kept_with_the_role_of_a_seat on screening.kept_finding as restrictive for insert to threefold_app
    with check ((select access.has_seat_role()) or (select access.is_house()));
create policy kept_with_the_role_of_a_seat on screening.kept_fact as restrictive for insert to threefold_app
    with check ((select access.has_seat_role()) or (select access.is_house()));
create policy counted_with_the_role_of_a_seat on screening.snapshot as restrictive for insert to threefold_app
    with check ((select access.has_seat_role()) or (select access.is_house()));
create policy marked_by_clinicians on screening.reading_mark as restrictive for insert to threefold_app
    with check ((select access.has_clinical_role()));
