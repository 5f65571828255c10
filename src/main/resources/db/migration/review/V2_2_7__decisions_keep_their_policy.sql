-- A decision keeps the version of the practice policy that it was made under. How many sessions, how
-- far apart and how much is that policy's; here stand the bounds that no policy may pass.
alter table review.decision add column policy integer;
alter table review.decision add constraint a_policy_has_a_number check (policy > 0);
alter table review.decision drop constraint six_sessions_at_most;
alter table review.decision drop constraint a_fortnight_apart_at_least;
alter table review.decision drop constraint the_ceiling_is_four_at_most;
alter table review.decision add constraint twelve_sessions_under_any_policy check (sessions between 1 and 12);
alter table review.decision add constraint two_days_apart_under_any_policy check (days_apart >= 2);
alter table review.decision add constraint eight_mg_per_kg_under_any_policy check (mg_per_kg > 0 and mg_per_kg <= 8);
