-- After officers have reset an account no process note opens until its owner has proved who they are.
create policy opened_by_a_proven_owner on notes.process_note as restrictive to threefold_app
    using ((select access.is_proven())) with check ((select access.is_proven()));
