-- Emergency access reads findings and clearances, and writes neither.
call access.emergency_writes_nothing_in('screening.clearance');
call access.emergency_writes_nothing_in('screening.snapshot');
call access.emergency_writes_nothing_in('screening.kept');
call access.emergency_writes_nothing_in('screening.kept_finding');
call access.emergency_writes_nothing_in('screening.kept_fact');
call access.emergency_writes_nothing_in('screening.reading_mark');
