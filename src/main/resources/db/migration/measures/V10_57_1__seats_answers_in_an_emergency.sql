-- Emergency access to what is kept for the seats is for their three roles, as the act that reads an alarm
-- says; a session monitor with emergency access reads totals. Cover and emergency access count while they
-- are in force.
drop policy answers_are_for_whom_they_are_kept on measures.answer;
create policy answers_are_for_whom_they_are_kept on measures.answer as restrictive for select to threefold_app
    using (kept_for = 'TEAM' or by_account = (select access.uid())
           or exists (select from access.relation r
                      where r.case_id = answer.case_id and r.account_id = (select access.uid())
                        and (r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY', 'PATIENT')
                             or r.kind in ('COVER', 'BREAK_GLASS') and answer.kept_for = 'SEATS'
                                and access.in_force(r.begins_at, r.ends_at)
                                and (select access.has_role('PAIN_SPECIALIST')
                                         or access.has_role('MENTAL_HEALTH_PROFESSIONAL')
                                         or access.has_role('THERAPIST')))));
