-- After officers reset a password, what was typed into a process note stays closed with the notes
-- until the owner has proved who they are.
create policy drafts_of_notes_need_a_proven_owner on drafts.draft as restrictive to threefold_app
    using (form <> 'process-note' or (select access.is_proven()))
    with check (form <> 'process-note' or (select access.is_proven()));
