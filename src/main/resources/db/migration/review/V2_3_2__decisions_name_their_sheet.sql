-- A decision names the sheet of benefits and risks it rests on. Decisions from before have none.
-- Numbered after the room of the sheets, because it points to them.
alter table review.decision
    add column sheet_id      uuid,
    add column sheet_sha256  text,
    add column sheet_library text,
    add constraint a_sheet_is_of_the_same_case foreign key (sheet_id, case_id) references appraisal.sheet (id, case_id),
    add constraint a_sheet_comes_with_its_hash check ((sheet_id is null) = (sheet_sha256 is null)
        and (sheet_id is null) = (sheet_library is null));

-- The patient reads the sheet of a decision that all three have signed: other decisions are not
-- there for them.
create policy seen_by_the_patient_with_their_decision on appraisal.sheet for select to threefold_app
    using (exists (select from access.relation r where r.case_id = sheet.case_id
                   and r.account_id = (select access.uid()) and r.kind = 'PATIENT')
        and exists (select from review.decision d where d.sheet_id = sheet.id));
