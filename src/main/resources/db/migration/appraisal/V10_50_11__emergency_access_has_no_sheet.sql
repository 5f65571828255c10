-- The sheet is for the team's own weighing; an emergency does not need it.
call access.emergency_has_nothing_of('appraisal.sheet');
