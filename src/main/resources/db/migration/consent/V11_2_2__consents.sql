-- The consent of one person, as facts that are appended: what was offered, what was read and answered, what was
-- talked about, what was signed, and how it ended. Where it stands is read off them.
create table consent.offer (
    id           uuid          not null,
    case_id      uuid          not null references casefile.case_file (id),
    decision_id  uuid          not null references review.decision (id),
    form_key     text          not null,
    form_version integer       not null,
    form_sha256  text          not null,
    profile      text          not null,
    route        text          not null,
    mg_per_kg    numeric(6, 3) not null,
    sessions     integer       not null,
    months       integer       not null,
    by_account   uuid          not null references access.account (id),
    name         text          not null,
    at           timestamptz   not null,
    number       integer       not null,
    constraint offer_pk primary key (id),
    constraint an_offer_is_of_its_case unique (id, case_id),
    constraint offers_of_a_case_are_counted unique (case_id, number),
    constraint the_first_offer_is_one check (number >= 1),
    constraint a_profile_is_one_we_know check (profile in
        ('PAIN_INFUSION', 'KAP_PSYCHEDELIC', 'KAP_PSYCHOLYTIC', 'ESKETAMINE_REMS', 'MOOD_IV')),
    constraint a_route_is_one_we_know check (route in
        ('INTRANASAL', 'INTRAVENOUS', 'INTRAMUSCULAR', 'SUBCUTANEOUS', 'SUBLINGUAL', 'ORAL')),
    constraint a_profile_has_its_routes check (route = any (case profile
        when 'KAP_PSYCHEDELIC' then array['INTRAMUSCULAR', 'INTRAVENOUS']
        when 'KAP_PSYCHOLYTIC' then array['SUBLINGUAL']
        when 'ESKETAMINE_REMS' then array['INTRANASAL']
        else array['INTRAVENOUS'] end)),
    constraint a_scope_has_bounds check (mg_per_kg > 0 and sessions between 1 and 12),
    constraint a_consent_holds_for_a_year_at_most check (months between 1 and 12)
);

create table consent.paragraph_read (
    case_id    uuid        not null,
    offer_id   uuid        not null,
    item       text        not null,
    by_account uuid        not null references access.account (id),
    at         timestamptz not null,
    constraint a_paragraph_is_read_once primary key (offer_id, item),
    constraint read_for_an_offer foreign key (offer_id, case_id) references consent.offer (id, case_id),
    constraint an_item_is_one_of_sixteen check (item ~ '^C([1-9]|1[0-6])$')
);
create index paragraph_read_by_case on consent.paragraph_read (case_id);

create table consent.choice (
    id         uuid        not null,
    case_id    uuid        not null,
    offer_id   uuid        not null,
    touch      text        not null,
    recording  boolean     not null,
    sharing    text[]      not null,
    by_account uuid        not null references access.account (id),
    at         timestamptz not null,
    constraint choice_pk primary key (id),
    constraint chosen_for_an_offer foreign key (offer_id, case_id) references consent.offer (id, case_id),
    constraint a_touch_is_one_we_know check (touch in ('NONE', 'HAND', 'SHOULDER')),
    constraint shared_with_whom_we_know check (sharing <@ array['REFERRER', 'FAMILY', 'TEACHING'])
);
create index choice_by_case on consent.choice (case_id, at);

create table consent.answer (
    case_id    uuid        not null,
    offer_id   uuid        not null,
    round      integer     not null,
    question   text        not null,
    code       text        not null,
    correct    boolean     not null,
    by_account uuid        not null references access.account (id),
    at         timestamptz not null,
    constraint a_question_is_answered_once_in_a_round primary key (offer_id, round, question),
    constraint answered_for_an_offer foreign key (offer_id, case_id) references consent.offer (id, case_id),
    constraint there_are_three_rounds check (round between 1 and 3),
    constraint a_question_is_one_of_ten check (question ~ '^T([1-9]|10)$'),
    constraint an_answer_is_one_of_three check (code in ('a', 'b', 'c'))
);
create index answer_by_case on consent.answer (case_id);

create table consent.round (
    case_id        uuid        not null,
    offer_id       uuid        not null,
    round          integer     not null,
    form_sha256    text        not null,
    questions      text        not null,
    answers        jsonb       not null,
    correct        integer     not null,
    critical       integer     not null,
    passed         boolean     not null,
    by_account     uuid        not null references access.account (id),
    at             timestamptz not null,
    constraint a_round_is_over_once primary key (offer_id, round),
    constraint asked_for_an_offer foreign key (offer_id, case_id) references consent.offer (id, case_id),
    constraint there_are_three_rounds check (round between 1 and 3),
    constraint there_are_ten_questions check (correct between 0 and 10 and critical between 0 and 4),
    constraint eight_and_all_critical check (passed = (correct >= 8 and critical = 4))
);
create index round_by_case on consent.round (case_id);

create table consent.talk (
    id            uuid        not null,
    case_id       uuid        not null,
    offer_id      uuid        not null,
    tells_family  text        not null,
    would_call    text        not null,
    found_enough  boolean     not null,
    reason        text        not null,
    by_account    uuid        not null references access.account (id),
    name          text        not null,
    at            timestamptz not null,
    constraint talk_pk primary key (id),
    constraint talked_for_an_offer foreign key (offer_id, case_id) references consent.offer (id, case_id),
    constraint both_answers_are_written check (length(trim(tells_family)) between 10 and 4000
        and length(trim(would_call)) between 10 and 4000),
    constraint enough_has_a_reason check (not found_enough or length(trim(reason)) between 20 and 4000)
);
create index talk_by_case on consent.talk (case_id, at);

create table consent.capacity (
    id               uuid        not null,
    case_id          uuid        not null,
    offer_id         uuid        not null,
    seat             text        not null,
    understand       text        not null,
    understand_words text        not null,
    appreciate       text        not null,
    appreciate_words text        not null,
    reason           text        not null,
    reason_words     text        not null,
    choose           text        not null,
    choose_words     text        not null,
    by_account       uuid        not null references access.account (id),
    name             text        not null,
    at               timestamptz not null,
    constraint capacity_pk primary key (id),
    constraint noted_for_an_offer foreign key (offer_id, case_id) references consent.offer (id, case_id),
    constraint judged_from_a_seat_we_know check (seat in ('PAIN', 'MENTAL_HEALTH', 'THERAPY')),
    constraint four_abilities_are_judged check (understand in ('YES', 'NO', 'NOT_SURE')
        and appreciate in ('YES', 'NO', 'NOT_SURE') and reason in ('YES', 'NO', 'NOT_SURE')
        and choose in ('YES', 'NO', 'NOT_SURE')),
    constraint each_with_words check (length(trim(understand_words)) between 5 and 2000
        and length(trim(appreciate_words)) between 5 and 2000 and length(trim(reason_words)) between 5 and 2000
        and length(trim(choose_words)) between 5 and 2000)
);
create index capacity_by_case on consent.capacity (case_id, at);

-- Signed by the patient here, or on paper: then recorded by a clinician and looked at by two others.
create table consent.signature (
    id           uuid        not null,
    case_id      uuid        not null,
    offer_id     uuid        not null,
    manner       text        not null,
    form_key     text        not null,
    form_version integer     not null,
    form_sha256  text        not null,
    shown_sha256 text        not null,
    meaning      text        not null,
    typed_name   text        not null,
    touch        text        not null,
    recording    boolean     not null,
    sharing      text[]      not null,
    signed_on    date        not null,
    by_account   uuid        not null references access.account (id),
    name         text        not null,
    at           timestamptz not null,
    name_reason  text        not null default '',
    constraint signature_pk primary key (id),
    constraint it_was_signed_by_the_day_of_its_record check (signed_on <= (at at time zone 'UTC')::date + 1
        and (manner = 'PAPER' or signed_on >= (at at time zone 'UTC')::date - 1)),
    constraint another_name_has_a_reason check (name_reason = ''
        or manner = 'PAPER' and length(trim(name_reason)) between 10 and 500),
    constraint a_signature_is_of_its_case unique (id, case_id),
    constraint signed_for_an_offer foreign key (offer_id, case_id) references consent.offer (id, case_id),
    constraint signed_here_or_on_paper check (manner in ('ELECTRONIC', 'PAPER')),
    constraint digests_are_whole check (form_sha256 ~ '^[0-9a-f]{64}$' and shown_sha256 ~ '^[0-9a-f]{64}$'),
    constraint a_signature_has_a_name_and_a_meaning check (length(trim(typed_name)) between 2 and 200
        and length(trim(meaning)) > 0),
    constraint a_touch_is_one_we_know check (touch in ('NONE', 'HAND', 'SHOULDER')),
    constraint shared_with_whom_we_know check (sharing <@ array['REFERRER', 'FAMILY', 'TEACHING'])
);
create index signature_by_case on consent.signature (case_id, at);

create table consent.paper_check (
    case_id      uuid        not null,
    signature_id uuid        not null,
    by_account   uuid        not null references access.account (id),
    name         text        not null,
    at           timestamptz not null,
    constraint a_clinician_checks_once primary key (signature_id, by_account),
    constraint checked_for_a_signature foreign key (signature_id, case_id) references consent.signature (id, case_id)
);
create index paper_check_by_case on consent.paper_check (case_id);

-- An ending names the offer that it ends; with it every one before is ended. Numbers of offers are compared, and
-- no clocks: a signature of an ended offer never counts.
create table consent.ending (
    id         uuid        not null,
    case_id    uuid        not null,
    offer_id   uuid        not null,
    kind       text        not null,
    part       text        not null,
    channel    text        not null,
    words      text        not null,
    by_account uuid        not null references access.account (id),
    name       text        not null,
    at         timestamptz not null,
    constraint ending_pk primary key (id),
    constraint ended_is_an_offer foreign key (offer_id, case_id) references consent.offer (id, case_id),
    constraint it_was_withdrawn_or_refused check (kind in ('WITHDRAWN', 'REFUSED')),
    constraint a_part_is_one_we_know check (part in ('ALL', 'TOUCH', 'RECORDING', 'SHARING')),
    constraint all_is_refused check (kind = 'WITHDRAWN' or part = 'ALL'),
    constraint a_channel_is_one_we_know check (channel in ('PORTAL', 'IN_PERSON', 'BY_PHONE', 'IN_WRITING')),
    constraint words_are_few check (length(words) <= 2000)
);
create index ending_by_case on consent.ending (case_id, at);

call access.keep_facts('consent.offer', 'record');
call access.keep_facts('consent.paragraph_read', 'record');
call access.keep_facts('consent.choice', 'record');
call access.keep_facts('consent.answer', 'record');
call access.keep_facts('consent.round', 'record');
call access.keep_facts('consent.talk', 'record');
call access.keep_facts('consent.capacity', 'record');
call access.keep_facts('consent.signature', 'record');
call access.keep_facts('consent.paper_check', 'record');
call access.keep_facts('consent.ending', 'record');

call access.emergency_has_nothing_of('consent.offer');
call access.emergency_has_nothing_of('consent.paragraph_read');
call access.emergency_has_nothing_of('consent.choice');
call access.emergency_has_nothing_of('consent.answer');
call access.emergency_has_nothing_of('consent.round');
call access.emergency_has_nothing_of('consent.talk');
call access.emergency_has_nothing_of('consent.capacity');
call access.emergency_has_nothing_of('consent.signature');
call access.emergency_has_nothing_of('consent.paper_check');
call access.emergency_has_nothing_of('consent.ending');
