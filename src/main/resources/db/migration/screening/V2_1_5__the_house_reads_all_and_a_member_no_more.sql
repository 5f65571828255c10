-- The house screens by the same numbers as a seat: without those on substances and on thoughts of
-- death it kept screenings in which a finding was gone that nobody had cleared.
alter policy numbers_on_substances_and_item_nine_are_for_the_seats on measures.score
    using (kept_for <> 'PART2' and scale <> 'phq-9/item9'
           or access.sees_all(case_id) or measures.tie_to(case_id) = 'PATIENT');

-- What a patient answered about thoughts of death (PHQ-9 item 9, LOINC 44260-8) is for the seats,
-- wherever it is written down: in what a referral reports, in a screening that was kept, and in the
-- finding that somebody cleared. The rule that reads it is PSY-09.
alter policy substance_use_is_for_the_seats on history.reported_fact
    using (coalesce(code, '') not in ('72109-2', '75626-2', '82667-7', '44260-8') or access.sees_all(case_id));
alter policy substance_use_is_for_the_seats on screening.kept_finding
    using (not part2 and rule <> 'PSY-09' or access.sees_all(case_id));
alter policy substance_use_is_for_the_seats on screening.kept_fact
    using (not part2 and fact <> 'reported: PHQ-9 item 9, 0 to 3' or access.sees_all(case_id));
alter policy substance_use_is_for_the_seats on screening.clearance
    using (not part2 and rule <> 'PSY-09' or access.sees_all(case_id));
