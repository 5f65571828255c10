-- Emergency access reads the chart and writes nothing in it.
call access.emergency_writes_nothing_in('history.reported_fact');
call access.emergency_writes_nothing_in('history.medication');
call access.emergency_writes_nothing_in('history.trial');
