-- The question put to the three seats, and what each says to it: blind until all three have signed.
create schema review;
grant usage on schema review to threefold_app;

create table review.round (
    id                  uuid        not null,
    case_id             uuid        not null references casefile.case_file (id),
    number              integer     not null,
    question            text        not null,
    opened_by           uuid        not null references access.account (id),
    opened_at           timestamptz not null,
    asked_again_because text,
    constraint round_pk primary key (id),
    constraint a_round_belongs_to_one_case unique (id, case_id),
    constraint rounds_of_a_case_are_counted unique (case_id, number),
    constraint rounds_are_counted_from_one check (number >= 1),
    constraint a_round_asks_a_question check (btrim(question) <> ''),
    constraint asking_again_has_a_reason check ((number = 1) = (asked_again_because is null) and btrim(asked_again_because) <> '')
);
call access.keep_facts('review.round', 'staff');
create policy asked_in_ones_own_name on review.round as restrictive for insert to threefold_app
    with check (opened_by = (select access.uid()));

-- The outside of an opinion: that a seat has spoken, not what it said.
create table review.opinion (
    id           uuid        not null,
    case_id      uuid        not null,
    round_id     uuid        not null,
    discipline   text        not null,
    account_id   uuid        not null references access.account (id),
    printed_name text        not null,
    signed_at    timestamptz not null,
    supersedes   uuid        references review.opinion (id),
    constraint opinion_pk primary key (id),
    constraint an_opinion_answers_a_round_of_its_case foreign key (round_id, case_id) references review.round (id, case_id),
    constraint an_opinion_comes_from_a_seat check (discipline in ('PAIN', 'MENTAL_HEALTH', 'THERAPY')),
    constraint an_opinion_is_replaced_once unique (supersedes)
);
create unique index a_seat_has_one_opinion_a_round on review.opinion (round_id, discipline) where supersedes is null;
create index opinion_by_case on review.opinion (case_id, round_id);
call access.keep_facts('review.opinion', 'staff');

create table review.opinion_content (
    opinion_id           uuid not null references review.opinion (id),
    case_id              uuid not null,
    position             text not null,
    reasons              text not null,
    conditions           text not null,
    would_change_my_mind text not null,
    meaning              text not null,
    sha256               text not null,
    constraint opinion_content_pk primary key (opinion_id),
    constraint a_position_is_one_of_four check (position in ('PROCEED', 'PROCEED_WITH_CONDITIONS', 'DEFER', 'DECLINE')),
    constraint a_position_stands_on_reasons check (btrim(reasons) <> ''),
    constraint somebody_says_what_would_change_their_mind check (btrim(would_change_my_mind) <> ''),
    constraint conditions_go_with_a_conditional_position check (
        (position = 'PROCEED_WITH_CONDITIONS' and btrim(conditions) <> '')
        or (position = 'PROCEED' and conditions = '') or position in ('DEFER', 'DECLINE')),
    constraint a_signature_is_a_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
create index opinion_content_by_case on review.opinion_content (case_id);
call access.keep_facts('review.opinion_content', 'seats');

-- What is being typed: an opinion, or a decision by whoever chairs. Seen by its author alone.
create table review.draft (
    round_id   uuid        not null,
    case_id    uuid        not null,
    account_id uuid        not null references access.account (id),
    form       text        not null,
    content    text        not null,
    saved_at   timestamptz not null,
    constraint a_draft_is_ones_own primary key (round_id, account_id, form),
    constraint a_draft_belongs_to_a_round_of_its_case foreign key (round_id, case_id) references review.round (id, case_id),
    constraint a_draft_is_of_an_opinion_or_a_decision check (form in ('OPINION', 'DECISION'))
);
call access.keep_rows('review.draft', 'seats');
create policy a_draft_is_seen_by_its_author on review.draft as restrictive to threefold_app
    using (account_id = (select access.uid())) with check (account_id = (select access.uid()));
