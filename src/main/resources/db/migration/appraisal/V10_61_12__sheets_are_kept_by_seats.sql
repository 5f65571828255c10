-- A sheet is kept with a decision, so by a seat (DECIDE of the access matrix), under the name of its account.
drop policy kept_by_whoever_decides on appraisal.sheet;
create policy kept_by_whoever_decides on appraisal.sheet as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and by_name = (select access.own_name())
        and (select access.has_seat_role())
        and exists (select from access.relation r
                    where r.case_id = sheet.case_id and r.account_id = (select access.uid())
                      and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY')));
