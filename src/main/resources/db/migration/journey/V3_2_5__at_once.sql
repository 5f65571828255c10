-- A patient who needs a call comes before everything that is urgent.
alter table journey.task drop constraint urgency_runs_from_one_to_three;
alter table journey.task add constraint urgency_runs_from_zero_to_three check (urgency between 0 and 3);
