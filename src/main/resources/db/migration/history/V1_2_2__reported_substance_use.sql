-- What a referral reports of substance use (AUDIT-C 72109-2 and 75626-2, DAST-10 82667-7; LOINC)
-- is for the three seats, as the section of that name is.
create policy substance_use_is_for_the_seats on history.reported_fact as restrictive for select to threefold_app
    using (coalesce(code, '') not in ('72109-2', '75626-2', '82667-7')
           or exists (select from access.relation r
                      where r.case_id = reported_fact.case_id and r.account_id = (select access.uid())
                        and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY')));
