-- Wording that the practice has a licence for: brought by the medical director, who says on which
-- licence. About no person. Kept as it came and read anew; the latest of an instrument is shown.
create table measures.text_pack (
    id          uuid        not null,
    instrument  text        not null,
    content     text        not null,
    licence_ref text        not null,
    attested_by uuid        not null references access.account (id),
    attested_at timestamptz not null,
    constraint text_pack_pk primary key (id),
    constraint a_text_is_not_endless check (length(content) between 1 and 1000000),
    constraint the_licence_is_named check (length(trim(licence_ref)) between 1 and 500)
);
create index text_pack_by_instrument on measures.text_pack (instrument, attested_at desc);
alter table measures.response
    add constraint a_response_shows_a_text_that_was_brought foreign key (pack_id) references measures.text_pack (id);
create index response_by_pack on measures.response (pack_id) where pack_id is not null;

alter table measures.text_pack enable row level security;
alter table measures.text_pack force row level security;
grant select, insert on measures.text_pack to threefold_app;
call access.append_only('measures.text_pack'::regclass);
create policy the_owner_keeps_it on measures.text_pack to threefold_owner using (true) with check (true);
create policy seen_by_whoever_is_signed_in on measures.text_pack for select to threefold_app
    using ((select access.uid()) is not null);
create policy brought_by_the_medical_director on measures.text_pack for insert to threefold_app
    with check (attested_by = (select access.uid()) and (select access.has_role('MEDICAL_DIRECTOR')));
