-- After officers have reset an account nobody adopts a practice policy with it until its owner has
-- proved who they are.
create policy ended_by_a_proven_owner on policy.ending as restrictive for insert to threefold_app
    with check ((select access.is_proven()));
