-- What the patient has read is for the team.
call access.emergency_has_nothing_of('preparation.reading');
