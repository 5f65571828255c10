-- The text that patients read before they agree, in versions. The first comes with the portal; the medical
-- director writes another; two people adopt it.
create schema consent;
grant usage on schema consent to threefold_app;

create table consent.form (
    id             uuid        not null,
    key            text        not null,
    version        integer     not null,
    language       text        not null,
    title          text        not null,
    paragraphs     jsonb       not null,
    sha256         text        not null,
    based_on       integer     not null,
    effective_from date        not null,
    why            text        not null,
    by_account     uuid        not null references access.account (id),
    name           text        not null,
    at             timestamptz not null,
    constraint form_pk primary key (id),
    constraint a_version_is_written_once unique (key, version),
    constraint a_form_is_named check (key ~ '^[a-z]+(-[a-z]+)*$' and language ~ '^[a-z]{2}$'),
    constraint a_version_follows_another check (based_on >= 1 and version > based_on),
    constraint a_form_has_its_digest check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint a_version_says_why check (length(trim(why)) between 10 and 2000)
);

create table consent.form_ending (
    form_id    uuid        not null references consent.form (id),
    kind       text        not null,
    why        text        not null,
    by_account uuid        not null references access.account (id),
    name       text        not null,
    at         timestamptz not null,
    constraint a_draft_ends_once primary key (form_id),
    constraint it_was_withdrawn_or_sent_back check (kind in ('WITHDRAWN', 'SENT_BACK')),
    constraint an_end_says_why check (length(trim(why)) between 10 and 2000)
);

-- A version is named by its number and its digest: the first one is no row of a table.
create table consent.form_adoption (
    form_key   text        not null,
    version    integer     not null,
    sha256     text        not null,
    discipline text        not null,
    by_account uuid        not null references access.account (id),
    name       text        not null,
    at         timestamptz not null,
    constraint two_people_adopt primary key (form_key, version, by_account),
    constraint a_form_has_its_digest check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint a_discipline_is_one_we_know check (discipline in ('PAIN', 'MENTAL_HEALTH', 'THERAPY'))
);

-- Whoever acts has the role of this discipline.
create function consent.holds(p_discipline text) returns boolean language sql stable
    set search_path = pg_catalog, pg_temp as $$
    select access.has_role(case p_discipline
        when 'PAIN' then 'PAIN_SPECIALIST'
        when 'MENTAL_HEALTH' then 'MENTAL_HEALTH_PROFESSIONAL'
        when 'THERAPY' then 'THERAPIST' end)
$$;

-- Two people have adopted exactly this text.
create function consent.is_adopted(p_key text, p_version integer, p_sha256 text) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select access.uid() is not null
       and 2 <= (select count(distinct a.by_account) from consent.form_adoption a
                 where a.form_key = p_key and a.version = p_version and a.sha256 = p_sha256)
$$;

-- The text of a version that whoever acts did not write, and that nobody has taken back. The first version comes
-- with the portal.
create function consent.can_adopt(p_key text, p_version integer, p_sha256 text) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case p_version when 1 then true
        else exists (select from consent.form f
                     where f.key = p_key and f.version = p_version and f.sha256 = p_sha256
                       and f.by_account <> access.uid()
                       and not exists (select from consent.form_ending e where e.form_id = f.id)) end
$$;

revoke all on function consent.holds, consent.is_adopted, consent.can_adopt from public;
grant execute on function consent.holds, consent.is_adopted, consent.can_adopt to threefold_app;

-- About no person: whoever works here reads it, and a patient what was adopted.
alter table consent.form enable row level security;
alter table consent.form force row level security;
alter table consent.form_ending enable row level security;
alter table consent.form_ending force row level security;
alter table consent.form_adoption enable row level security;
alter table consent.form_adoption force row level security;
grant select, insert on consent.form, consent.form_ending, consent.form_adoption to threefold_app;
call access.append_only('consent.form'::regclass);
call access.append_only('consent.form_ending'::regclass);
call access.append_only('consent.form_adoption'::regclass);

create policy the_owner_keeps_it on consent.form to threefold_owner using (true) with check (true);
create policy the_owner_keeps_it on consent.form_ending to threefold_owner using (true) with check (true);
create policy the_owner_keeps_it on consent.form_adoption to threefold_owner using (true) with check (true);

create policy read_by_whoever_works_here on consent.form for select to threefold_app
    using ((select access.my_patient()) is null or consent.is_adopted(key, version, sha256));
create policy read_by_whoever_works_here on consent.form_ending for select to threefold_app
    using ((select access.my_patient()) is null);
create policy read_by_everybody on consent.form_adoption for select to threefold_app
    using ((select access.uid()) is not null);

create policy written_by_the_director on consent.form for insert to threefold_app
    with check (by_account = (select access.uid()) and name = (select access.own_name())
        and (select access.has_role('MEDICAL_DIRECTOR')));
create policy withdrawn_or_sent_back on consent.form_ending for insert to threefold_app
    with check (by_account = (select access.uid()) and name = (select access.own_name())
        and case kind when 'SENT_BACK' then (select access.has_seat_role())
            else (select access.has_role('MEDICAL_DIRECTOR')) end);
create policy adopted_by_another_clinician on consent.form_adoption for insert to threefold_app
    with check (by_account = (select access.uid()) and name = (select access.own_name())
        and consent.holds(discipline) and consent.can_adopt(form_key, version, sha256));
create policy adopted_by_a_proven_owner on consent.form_adoption as restrictive for insert to threefold_app
    with check ((select access.is_proven()));
