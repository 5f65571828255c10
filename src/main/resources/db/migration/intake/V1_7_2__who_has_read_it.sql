-- Who of the team said that they had read what the patient sent. Sent again, it is to be read again.
create table intake.reading (
    case_id    uuid        not null references casefile.case_file (id),
    sent_id    uuid        not null references intake.sent (id),
    account_id uuid        not null references access.account (id),
    at         timestamptz not null,
    constraint one_reads_what_was_sent_once primary key (sent_id, account_id)
);
call access.keep_facts('intake.reading', 'clinical');
create policy one_reads_for_oneself on intake.reading as restrictive for insert to threefold_app
    with check (account_id = (select access.uid()) and not intake.is_patient_of(case_id));
