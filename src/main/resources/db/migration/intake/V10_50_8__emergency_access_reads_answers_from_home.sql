-- Emergency access reads the chart and writes nothing in it.
call access.emergency_writes_nothing_in('intake.reading');
call access.emergency_writes_nothing_in('intake.answer');
call access.emergency_writes_nothing_in('intake.sent');
