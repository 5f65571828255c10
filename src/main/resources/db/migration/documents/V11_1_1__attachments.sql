-- Files that are attached to a case. What a list shows and the bytes are rows of two tables, so that a list
-- reads no bytes. All are appended; what was attached by mistake is retracted by a row of its own.
create schema documents;
grant usage on schema documents to threefold_app;

create table documents.attachment (
    id         uuid        not null,
    case_id    uuid        not null references casefile.case_file (id),
    kind       text        not null,
    title      text        not null,
    dated      date,
    media_type text        not null,
    size       integer     not null,
    sha256     text        not null,
    by_account uuid        not null references access.account (id),
    by_name    text        not null,
    at         timestamptz not null,
    constraint attachment_pk primary key (id),
    constraint an_attachment_belongs_to_a_case unique (id, case_id),
    constraint an_attachment_is_of_a_kind
        check (kind in ('OUTSIDE_LETTER', 'ECG', 'LABORATORY', 'CONSENT_PAPER', 'OTHER')),
    constraint an_attachment_has_a_title check (length(btrim(title)) between 1 and 120),
    constraint an_attachment_is_of_a_type check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    constraint an_attachment_is_at_most_20_mb check (size between 1 and 20971520),
    constraint an_attachment_has_its_digest check (sha256 ~ '^[0-9a-f]{64}$')
);
create index attachments_of_a_case on documents.attachment (case_id, at desc, id);
create index attachments_by_account on documents.attachment (by_account);

create table documents.attachment_content (
    attachment_id uuid  not null,
    case_id       uuid  not null,
    content       bytea not null,
    constraint attachment_content_pk primary key (attachment_id),
    constraint content_is_of_an_attachment foreign key (attachment_id, case_id)
        references documents.attachment (id, case_id),
    constraint content_is_at_most_20_mb check (length(content) between 1 and 20971520)
);
-- pictures and PDF are packed already
alter table documents.attachment_content alter column content set storage external;
create index contents_of_a_case on documents.attachment_content (case_id);

create table documents.retraction (
    id            uuid        not null,
    case_id       uuid        not null,
    attachment_id uuid        not null,
    reason        text        not null,
    by_account    uuid        not null references access.account (id),
    by_name       text        not null,
    at            timestamptz not null,
    constraint retraction_pk primary key (id),
    constraint an_attachment_is_retracted_once unique (attachment_id),
    constraint a_retraction_is_of_an_attachment foreign key (attachment_id, case_id)
        references documents.attachment (id, case_id),
    constraint a_retraction_has_a_reason check (length(btrim(reason)) between 1 and 500)
);
create index retractions_of_a_case on documents.retraction (case_id);

call access.keep_facts('documents.attachment', 'staff');
call access.keep_facts('documents.attachment_content', 'staff');
call access.keep_facts('documents.retraction', 'staff');
call access.emergency_writes_nothing_in('documents.attachment');
call access.emergency_writes_nothing_in('documents.attachment_content');
call access.emergency_writes_nothing_in('documents.retraction');

-- READ_ATTACHMENTS: clinicians of the team; the coordinator what they attached themselves.
create policy seen_by_clinicians_or_whoever_attached_it on documents.attachment as restrictive
    for select to threefold_app
    using ((select access.has_clinical_role()) or by_account = (select access.uid()));
create policy a_coordinator_sees_their_own on documents.attachment as restrictive
    for select to threefold_app
    using (by_account = (select access.uid())
        or exists (select from access.relation r
                   where r.case_id = attachment.case_id and r.account_id = (select access.uid())));
-- OPEN_ATTACHMENT: clinicians of the team. A coordinator adds a file and does not open it.
create policy opened_by_clinicians_of_the_team on documents.attachment_content as restrictive
    for select to threefold_app
    using ((select access.has_clinical_role())
        and exists (select from access.relation r
                    where r.case_id = attachment_content.case_id and r.account_id = (select access.uid())));
-- ADD_ATTACHMENT, RETRACT_ATTACHMENT: a clinician of the team, or the coordinator.
create policy attached_in_ones_own_name on documents.attachment as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and by_name = (select access.own_name())
        and ((select access.has_role('COORDINATOR')) or (select access.has_clinical_role())));
create policy content_comes_with_ones_own_attachment on documents.attachment_content as restrictive
    for insert to threefold_app
    with check (exists (select from documents.attachment a
                        where a.id = attachment_content.attachment_id and a.by_account = (select access.uid())));
create policy retracted_in_ones_own_name on documents.retraction as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and by_name = (select access.own_name())
        and exists (select from documents.attachment a
                    where a.id = retraction.attachment_id and a.case_id = retraction.case_id));
-- A retraction is seen with what it retracts.
create policy seen_with_its_attachment on documents.retraction as restrictive for select to threefold_app
    using (exists (select from documents.attachment a where a.id = retraction.attachment_id));
