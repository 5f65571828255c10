-- Emergency access reads the chart and writes nothing in it.
call access.emergency_writes_nothing_in('evaluation.entry');
call access.emergency_writes_nothing_in('evaluation.signature');
