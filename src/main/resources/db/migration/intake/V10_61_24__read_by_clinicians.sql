-- MARK_INTAKE_READ of the access matrix: a clinician of the team.
create policy read_by_clinicians on intake.reading as restrictive for insert to threefold_app
    with check ((select access.has_clinical_role()));
