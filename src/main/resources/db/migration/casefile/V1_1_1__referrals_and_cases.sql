-- Who was sent to the practice, what was asked, and the case that came of it.
create schema casefile;
grant usage on schema casefile to threefold_app;

-- A person as first written down. Names are compared without capitals: the two key columns are
-- plain text, so that an index serves a search under row-level security.
create table casefile.person (
    id          uuid        not null,
    family      text        not null,
    given       text        not null,
    birth_date  date        not null,
    sex         text        not null,
    phone       text        not null,
    email       text        not null,
    address     text        not null,
    language    text        not null,
    recorded_by uuid        not null references access.account (id),
    recorded_at timestamptz not null,
    family_key  text        not null generated always as (lower(family)) stored,
    given_key   text        not null generated always as (lower(given)) stored,
    constraint person_pk primary key (id),
    constraint a_person_has_a_family_name check (btrim(family) <> ''),
    constraint a_person_has_a_given_name check (btrim(given) <> ''),
    constraint a_person_was_born_within_living_memory check (birth_date >= date '1880-01-01'),
    constraint a_sex_is_one_that_fhir_knows check (sex in ('MALE', 'FEMALE', 'OTHER', 'UNKNOWN'))
);
create index person_by_name_and_birth on casefile.person (family_key, given_key, birth_date);

create table casefile.person_identifier (
    id        uuid not null,
    person_id uuid not null references casefile.person (id),
    system    text not null,
    value     text not null,
    constraint person_identifier_pk primary key (id),
    constraint an_identifier_has_a_value check (btrim(value) <> ''),
    constraint an_identifier_stands_once_on_a_person unique (person_id, system, value)
);
create index identifier_by_value on casefile.person_identifier (value, system);

create table casefile.referral (
    id              uuid        not null,
    command         uuid        not null,
    person_id       uuid        not null references casefile.person (id),
    condition_code  text        not null,
    condition_title text        not null,
    condition_key   text        not null,
    question        text        not null,
    urgency         text        not null,
    referrer_name   text        not null,
    organisation    text        not null,
    contact         text        not null,
    origin          text        not null,
    note            text        not null,
    entered_by      uuid        not null references access.account (id),
    received_at     timestamptz not null,
    constraint referral_pk primary key (id),
    constraint a_command_makes_one_referral unique (command),
    constraint a_referral_asks_something check (btrim(question) <> ''),
    constraint an_urgency_is_one_we_know check (urgency in ('ROUTINE', 'SOON', 'URGENT')),
    constraint a_referral_comes_by_form_or_bundle check (origin in ('BY_FORM', 'BY_BUNDLE'))
);
create index referral_by_arrival on casefile.referral (received_at, id);
create index referral_by_sender on casefile.referral (entered_by, received_at);
create index referral_by_person on casefile.referral (person_id);

create table casefile.case_file (
    id              uuid        not null,
    person_id       uuid        not null references casefile.person (id),
    referral_id     uuid        not null references casefile.referral (id),
    record_year     integer     not null,
    record_serial   integer     not null,
    condition_code  text        not null,
    condition_title text        not null,
    condition_key   text        not null,
    opened_by       uuid        not null references access.account (id),
    opened_at       timestamptz not null,
    constraint case_file_pk primary key (id),
    constraint a_record_number_is_given_once unique (record_year, record_serial),
    constraint a_referral_opens_one_case unique (referral_id)
);
create index case_by_person on casefile.case_file (person_id);
create index case_by_opening on casefile.case_file (opened_at, id);

create table casefile.case_question (
    id         uuid        not null,
    case_id    uuid        not null references casefile.case_file (id),
    question   text        not null,
    asked_by   uuid        not null references access.account (id),
    asked_at   timestamptz not null,
    supersedes uuid        references casefile.case_question (id),
    constraint case_question_pk primary key (id),
    constraint a_framed_question_has_words check (btrim(question) <> ''),
    constraint a_wording_is_replaced_once unique (supersedes)
);
create index question_by_case on casefile.case_question (case_id, asked_at, id);
create unique index a_case_opens_with_one_question on casefile.case_question (case_id) where supersedes is null;

create table casefile.referral_outcome (
    id          uuid        not null,
    referral_id uuid        not null references casefile.referral (id),
    kind        text        not null,
    words       text        not null,
    case_id     uuid        references casefile.case_file (id),
    said_by     uuid        not null references access.account (id),
    said_at     timestamptz not null,
    constraint referral_outcome_pk primary key (id),
    constraint an_outcome_is_one_we_know check (kind in ('ACCEPTED', 'MORE_ASKED', 'ANSWERED', 'DECLINED')),
    constraint an_outcome_says_something check (btrim(words) <> ''),
    constraint only_accepting_names_a_case check ((kind = 'ACCEPTED') = (case_id is not null))
);
create index outcome_by_referral on casefile.referral_outcome (referral_id, said_at, id);
create unique index a_referral_is_closed_once on casefile.referral_outcome (referral_id)
    where kind in ('ACCEPTED', 'DECLINED');

-- The record numbers of a year, without gaps and without two alike.
create table casefile.record_year (
    year        integer not null,
    last_serial integer not null,
    constraint record_year_pk primary key (year)
);

create function casefile.next_serial(p_year integer) returns integer language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    given integer;
begin
    if not access.has_role('COORDINATOR') then
        raise exception 'Only a coordinator opens a case' using errcode = 'insufficient_privilege';
    end if;
    insert into casefile.record_year as y (year, last_serial) values (p_year, 1)
        on conflict (year) do update set last_serial = y.last_serial + 1
        returning y.last_serial into given;
    return given;
end $$;
revoke all on function casefile.next_serial from public;
grant execute on function casefile.next_serial to threefold_app;

-- What somebody has typed and not sent yet. Not a fact: it goes when the referral is recorded.
create table casefile.unsent (
    account_id uuid        not null references access.account (id),
    command    uuid        not null,
    words      jsonb       not null,
    saved_at   timestamptz not null,
    constraint one_unsent_referral_a_person primary key (account_id)
);
