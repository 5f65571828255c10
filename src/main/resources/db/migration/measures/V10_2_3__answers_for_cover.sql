-- Whoever covers a case acts on answers about mood and safety, and reads them while the cover is in
-- force. Answers about substances stay with the three seats and the patient.
drop policy answers_are_for_whom_they_are_kept on measures.answer;
create policy answers_are_for_whom_they_are_kept on measures.answer as restrictive for select to threefold_app
    using (kept_for = 'TEAM' or by_account = (select access.uid())
           or exists (select from access.relation r
                      where r.case_id = answer.case_id and r.account_id = (select access.uid())
                        and (r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY', 'PATIENT')
                             or r.kind = 'COVER' and answer.kept_for = 'SEATS')));
