-- BEGIN_MEASURE, TAKE_MEASURES and ANSWER_MEASURES of the access matrix: a clinician of the team, or the patient
-- of the case. What was sent is corrected from a seat.
create policy filled_in_by_clinicians_or_the_patient on measures.response as restrictive for insert to threefold_app
    with check ((mode = 'BY_PATIENT' or (select access.has_clinical_role()))
        and (supersedes is null
             or (select access.has_seat_role())
                and exists (select from access.relation r
                            where r.case_id = response.case_id and r.account_id = (select access.uid())
                              and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY'))));
create policy answered_by_clinicians_or_the_patient on measures.answer as restrictive for insert to threefold_app
    with check ((select access.has_clinical_role()) or (select access.my_patient()) is not null);

-- Sent by whoever may fill it in: the patient their own, the team that of the team.
create policy sent_by_clinicians_or_the_patient on measures.finish as restrictive for insert to threefold_app
    with check (((select access.has_clinical_role()) or (select access.my_patient()) is not null)
        and exists (select from measures.response r
                    where r.id = finish.response_id
                      and (r.mode = 'BY_PATIENT') = (measures.tie_to(finish.case_id) = 'PATIENT')));

-- Scores come with the sending, by whoever sends. Anybody on the case could add one to any questionnaire.
drop policy reckoned_in_ones_own_name on measures.score;
create policy scored_by_whoever_sent_it on measures.score as restrictive for insert to threefold_app
    with check (by_account = (select access.uid())
        and exists (select from measures.finish f
                    where f.response_id = score.response_id and f.by_account = (select access.uid())));
