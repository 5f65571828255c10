-- After officers have reset an account nobody signs with it until its owner has proved who they are.
create policy signed_by_a_proven_owner on evaluation.signature as restrictive for insert to threefold_app
    with check ((select access.is_proven()));
