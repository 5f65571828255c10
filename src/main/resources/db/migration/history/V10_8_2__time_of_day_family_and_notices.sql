-- The time of day of an observation, where the sender gave one: of two on one day the later counts.
alter table history.reported_fact add column starts_at timestamptz;

-- What is said of relatives, and what the record says of itself (the person died, another record
-- took its place), are kept with the case.
alter table history.reported_fact drop constraint a_fact_is_of_a_kind_we_know;
alter table history.reported_fact add constraint a_fact_is_of_a_kind_we_know
    check (kind in ('NOTICE', 'CONDITION', 'FAMILY', 'ALLERGY', 'MEDICATION', 'OBSERVATION', 'PROCEDURE', 'QUESTIONNAIRE'));
