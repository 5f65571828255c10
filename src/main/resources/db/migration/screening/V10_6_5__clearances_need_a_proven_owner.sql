-- After officers have reset an account nobody clears a finding with it until its owner has proved who
-- they are.
create policy cleared_by_a_proven_owner on screening.clearance as restrictive for insert to threefold_app
    with check ((select access.is_proven()));
