-- What was decided, on which opinions, with the answer to each dissent, and who signed.
create table review.decision (
    id          uuid        not null,
    case_id     uuid        not null,
    round_id    uuid        not null,
    question    text        not null,
    position    text        not null,
    sessions    integer,
    days_apart  integer,
    mg_per_kg   numeric(6, 3),
    re_review   date,
    revisit_on  date,
    reasons     text        not null,
    lines       text        not null,
    plain_words text        not null,
    chair       uuid        not null references access.account (id),
    chair_name  text        not null,
    recorded_at timestamptz not null,
    supersedes  uuid        references review.decision (id),
    constraint decision_pk primary key (id),
    constraint a_decision_has_one_position unique (id, position),
    constraint a_decision_answers_a_round_of_its_case foreign key (round_id, case_id) references review.round (id, case_id),
    constraint a_decision_is_one_of_four check (position in ('PROCEED', 'PROCEED_WITH_CONDITIONS', 'DEFER', 'DECLINE')),
    constraint going_on_has_its_bounds check ((position in ('PROCEED', 'PROCEED_WITH_CONDITIONS'))
        = (sessions is not null and days_apart is not null and mg_per_kg is not null and re_review is not null)),
    constraint six_sessions_at_most check (sessions between 1 and 6),
    constraint a_fortnight_apart_at_least check (days_apart >= 14),
    constraint the_ceiling_is_four_at_most check (mg_per_kg > 0 and mg_per_kg <= 4),
    constraint a_deferral_has_a_day check ((position = 'DEFER') = (revisit_on is not null)),
    constraint a_deferral_says_what_is_missing check (position <> 'DEFER' or btrim(lines) <> ''),
    constraint a_decline_states_its_reasons check (position <> 'DECLINE' or btrim(reasons) <> ''),
    constraint a_decline_offers_something check (position <> 'DECLINE' or btrim(lines) <> ''),
    constraint a_decision_is_replaced_once unique (supersedes)
);
create unique index a_round_has_one_decision on review.decision (round_id) where supersedes is null;
create index decision_by_case on review.decision (case_id);

create table review.decision_condition (
    id          uuid    not null,
    decision_id uuid    not null references review.decision (id),
    case_id     uuid    not null,
    place       integer not null,
    text        text    not null,
    owner       text    not null,
    due_by      date,
    constraint decision_condition_pk primary key (id),
    constraint conditions_stand_in_order unique (decision_id, place),
    constraint a_condition_says_what_must_be_so check (btrim(text) <> ''),
    constraint a_condition_has_an_owner check (owner in ('PAIN', 'MENTAL_HEALTH', 'THERAPY'))
);
create index condition_by_case on review.decision_condition (case_id);

-- Each opinion as it lay before the chair. Where it dissents, it is answered, or nothing is stored.
create table review.weighed (
    opinion_id  uuid not null references review.opinion (id),
    decision_id uuid not null,
    case_id     uuid not null,
    discipline  text not null,
    position    text not null,
    decided     text not null,
    sha256      text not null,
    answer      text,
    constraint each_discipline_is_weighed_once primary key (decision_id, discipline),
    constraint weighed_for_what_was_decided foreign key (decision_id, decided) references review.decision (id, position),
    constraint a_dissent_is_answered check (position = decided or coalesce(btrim(answer), '') <> '')
);
create index weighed_by_case on review.weighed (case_id);

create table review.decision_signature (
    decision_id  uuid        not null references review.decision (id),
    case_id      uuid        not null,
    discipline   text        not null,
    account_id   uuid        not null references access.account (id),
    printed_name text        not null,
    meaning      text        not null,
    signed_at    timestamptz not null,
    sha256       text        not null,
    constraint a_seat_signs_once primary key (decision_id, discipline),
    constraint nobody_signs_for_two_seats unique (decision_id, account_id),
    constraint a_signature_comes_from_a_seat check (discipline in ('PAIN', 'MENTAL_HEALTH', 'THERAPY')),
    constraint a_signature_is_a_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
create index signature_by_case on review.decision_signature (case_id);

call access.keep_facts('review.decision', 'everyone');
call access.keep_facts('review.decision_condition', 'everyone');
call access.keep_facts('review.weighed', 'clinical');
call access.keep_facts('review.decision_signature', 'staff');
