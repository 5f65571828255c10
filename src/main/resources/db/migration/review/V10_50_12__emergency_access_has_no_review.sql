-- Opinions and decisions are the team's. Nobody needs them in an emergency, to read or to write.
call access.emergency_has_nothing_of('review.round');
call access.emergency_has_nothing_of('review.opinion');
call access.emergency_has_nothing_of('review.opinion_content');
call access.emergency_has_nothing_of('review.draft');
call access.emergency_has_nothing_of('review.decision');
call access.emergency_has_nothing_of('review.decision_condition');
call access.emergency_has_nothing_of('review.weighed');
call access.emergency_has_nothing_of('review.decision_signature');
call access.emergency_has_nothing_of('review.agenda_item');
