-- After officers have reset an account nobody signs with it until its owner has proved who they are.
create policy signed_by_a_proven_owner on review.opinion as restrictive for insert to threefold_app
    with check ((select access.is_proven()));
create policy signed_by_a_proven_owner on review.decision_signature as restrictive for insert to threefold_app
    with check ((select access.is_proven()));
create policy recorded_by_a_proven_owner on review.decision as restrictive for insert to threefold_app
    with check ((select access.is_proven()));
