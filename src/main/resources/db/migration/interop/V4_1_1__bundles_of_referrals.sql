-- What was understood of the bundle that a referral came by, until its case is opened and after.
create schema interop;
grant usage on schema interop to threefold_app;

create table interop.bundle (
    id          uuid        not null,
    referral_id uuid        not null references casefile.referral (id),
    file_name   text        not null,
    understood  jsonb       not null,
    imported_by uuid        not null references access.account (id),
    imported_at timestamptz not null,
    constraint bundle_pk primary key (id),
    constraint a_referral_comes_by_one_bundle unique (referral_id)
);

-- It belongs to no case: the coordinator sees all, the sender what they sent.
alter table interop.bundle enable row level security;
alter table interop.bundle force row level security;
grant select, insert on interop.bundle to threefold_app;
call access.append_only('interop.bundle'::regclass);
create policy the_owner_keeps_it on interop.bundle to threefold_owner using (true) with check (true);
create policy seen_by_coordinator_or_sender on interop.bundle for select to threefold_app
    using ((select access.has_role('COORDINATOR')) or imported_by = (select access.uid()));
create policy brought_by_whoever_sent_the_referral on interop.bundle for insert to threefold_app
    with check (imported_by = (select access.uid())
        and exists (select from casefile.referral r
                    where r.id = bundle.referral_id and r.entered_by = (select access.uid())));
