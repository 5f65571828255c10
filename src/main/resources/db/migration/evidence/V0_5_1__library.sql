-- What a practice adds to the library that is built in: sources, what they say, whether they still
-- hold, and when somebody looked. About no person: whoever is signed in may read it, the medical
-- director writes it. A source is named by its key, for most of them are no rows.
create schema evidence;
grant usage on schema evidence to threefold_app;

create table evidence.source (
    id         uuid        not null,
    key        text        not null,
    short_name text        not null,
    kind       text        not null,
    citation   text        not null,
    locator    text        not null,
    published  text        not null,
    doi        text        not null,
    pmid       text        not null,
    review_due date        not null,
    by_account uuid        not null references access.account (id),
    by_name    text        not null,
    at         timestamptz not null,
    constraint source_pk primary key (id),
    constraint a_source_is_added_once unique (key),
    constraint a_source_has_a_name check (length(btrim(short_name)) between 1 and 80),
    constraint a_source_says_what_it_is check (length(btrim(citation)) between 1 and 2000),
    constraint a_date_is_a_year_or_a_month check (published ~ '^([0-9]{4}(-[0-9]{2})?)?$')
);
create unique index a_doi_is_one_source on evidence.source (lower(doi)) where doi <> '';
create unique index a_pubmed_number_is_one_source on evidence.source (pmid) where pmid <> '';

create table evidence.statement (
    id          uuid        not null,
    source      text        not null,
    kind        text        not null,
    topics      text        not null,
    traits      text        not null,
    horizon     text        not null,
    effect      text        not null,
    certainty   text        not null,
    population  text        not null,
    mark        text        not null,
    detail      text        not null,
    sentence    text        not null,
    plain       text        not null,
    disputed_by text        not null,
    by_account  uuid        not null references access.account (id),
    by_name     text        not null,
    at          timestamptz not null,
    constraint statement_pk primary key (id),
    constraint a_statement_is_about_some_pain check (topics <> ''),
    constraint a_statement_speaks_to_clinicians check (btrim(sentence) <> ''),
    constraint a_statement_speaks_to_patients check (btrim(plain) <> '')
);

create table evidence.standing (
    id         uuid        not null,
    source     text        not null,
    kind       text        not null,
    since      date        not null,
    by_source  text        not null,
    why        text        not null,
    by_account uuid        not null references access.account (id),
    by_name    text        not null,
    at         timestamptz not null,
    constraint standing_pk primary key (id),
    constraint a_standing_is_one_of_three check (kind in ('CURRENT', 'RETRACTED', 'SUPERSEDED')),
    constraint what_is_superseded_says_by_what check ((kind = 'SUPERSEDED') = (by_source <> '')),
    constraint nothing_supersedes_itself check (by_source <> source),
    constraint a_standing_says_why check (btrim(why) <> '')
);

create table evidence.review (
    id         uuid        not null,
    source     text        not null,
    next_due   date        not null,
    note       text        not null,
    by_account uuid        not null references access.account (id),
    by_name    text        not null,
    at         timestamptz not null,
    constraint review_pk primary key (id)
);

create procedure evidence.keep(p_table text) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', p_table);
    execute format('alter table %s force row level security', p_table);
    execute format('grant select, insert on %s to threefold_app', p_table);
    execute format('create policy the_owner_keeps_it on %s to threefold_owner using (true) with check (true)', p_table);
    execute format('create policy seen_by_whoever_is_signed_in on %s for select to threefold_app
                    using ((select access.uid()) is not null)', p_table);
    execute format('create policy written_by_the_medical_director on %s for insert to threefold_app
                    with check (by_account = (select access.uid()) and (select access.has_role(''MEDICAL_DIRECTOR'')))', p_table);
    call access.append_only(p_table::regclass);
end $$;
call evidence.keep('evidence.source');
call evidence.keep('evidence.statement');
call evidence.keep('evidence.standing');
call evidence.keep('evidence.review');
drop procedure evidence.keep;
