-- WRITE_PROCESS_NOTE of the access matrix: the therapy seat, by a therapist. It was any of the three seats.
create policy written_from_the_therapy_seat on notes.process_note as restrictive for insert to threefold_app
    with check ((select access.has_role('THERAPIST'))
        and exists (select from access.relation r
                    where r.case_id = process_note.case_id and r.account_id = (select access.uid())
                      and r.kind = 'THERAPY'));
create policy made_from_the_therapy_seat on notes.data_key as restrictive for insert to threefold_app
    with check (exists (select from access.relation r
                        where r.case_id = data_key.case_id and r.account_id = (select access.uid())
                          and r.kind = 'THERAPY'));
