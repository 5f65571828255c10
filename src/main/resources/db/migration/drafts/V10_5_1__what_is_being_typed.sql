-- What somebody is typing and has not submitted: one row for each field of a form. Read and written
-- by its account alone, and about a case only while that account may open the case.
create schema drafts;
grant usage on schema drafts to threefold_app;

create table drafts.draft (
    account_id uuid        not null references access.account (id),
    case_id    uuid,
    form       text        not null,
    field      text        not null,
    content    text        not null,
    saved_at   timestamptz not null,
    constraint one_draft_of_a_field unique nulls not distinct (account_id, case_id, form, field),
    constraint a_form_has_a_key check (length(form) between 1 and 120),
    constraint a_field_has_a_key check (length(field) between 1 and 200),
    constraint a_draft_is_bounded check (length(content) between 1 and 200000)
);
alter table drafts.draft enable row level security;
alter table drafts.draft force row level security;
grant select, insert, update, delete on drafts.draft to threefold_app;
create policy the_owner_keeps_it on drafts.draft to threefold_owner using (true) with check (true);
create policy a_draft_is_its_accounts_own on drafts.draft to threefold_app
    using (account_id = (select access.uid()))
    with check (account_id = (select access.uid()) and (case_id is null or access.on_case(case_id)));
