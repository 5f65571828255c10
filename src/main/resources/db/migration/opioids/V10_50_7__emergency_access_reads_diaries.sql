-- Emergency access reads the chart and writes nothing in it.
call access.emergency_writes_nothing_in('opioids.diary_day');
call access.emergency_writes_nothing_in('opioids.diary_take');
