-- Emergency access reads the chart and writes nothing in it. It reads the answer behind an alarm, as cover
-- does; answers about substances stay with the three seats and the patient.
call access.emergency_writes_nothing_in('measures.response');
call access.emergency_writes_nothing_in('measures.answer');
call access.emergency_writes_nothing_in('measures.finish');
call access.emergency_writes_nothing_in('measures.score');
drop policy answers_are_for_whom_they_are_kept on measures.answer;
create policy answers_are_for_whom_they_are_kept on measures.answer as restrictive for select to threefold_app
    using (kept_for = 'TEAM' or by_account = (select access.uid())
           or exists (select from access.relation r
                      where r.case_id = answer.case_id and r.account_id = (select access.uid())
                        and (r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY', 'PATIENT')
                             or r.kind in ('COVER', 'BREAK_GLASS') and answer.kept_for = 'SEATS')));
