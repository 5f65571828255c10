-- FRAME_QUESTION of the access matrix: the coordinator, or a seat.
drop policy a_patient_frames_no_question on casefile.case_question;
create policy framed_by_a_seat_or_the_coordinator on casefile.case_question as restrictive for insert to threefold_app
    with check (asked_by = (select access.uid())
        and ((select access.has_role('COORDINATOR'))
             or (select access.has_seat_role())
                and exists (select from access.relation r
                            where r.case_id = case_question.case_id and r.account_id = (select access.uid())
                              and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY'))));

-- RECORD_DEATH: the coordinator, or a clinician of the team.
create policy recorded_by_a_clinician_or_the_coordinator on casefile.death as restrictive for insert to threefold_app
    with check ((select access.has_role('COORDINATOR')) or (select access.has_clinical_role()));
