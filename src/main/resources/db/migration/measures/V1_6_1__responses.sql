-- Questionnaires as they were filled in: the answers one by one, the numbers they came to, and the
-- answers that somebody has to act on. The instruments stand in the source tree.
create schema measures;
grant usage on schema measures to threefold_app;

create table measures.response (
    id         uuid        not null,
    case_id    uuid        not null references casefile.case_file (id),
    instrument text        not null,
    version    text        not null,
    pack_id    uuid,
    mode       text        not null,
    about      date        not null,
    by_account uuid        not null references access.account (id),
    at         timestamptz not null,
    supersedes uuid        references measures.response (id),
    constraint response_pk primary key (id),
    constraint an_answer_is_of_a_response_of_its_case unique (id, case_id),
    constraint a_response_is_corrected_once unique (supersedes),
    constraint a_response_does_not_run_ahead check (about <= (at at time zone 'UTC')::date + 1),
    constraint a_response_is_filled_in_one_way
        check (mode in ('BY_PATIENT', 'FOR_PATIENT', 'BY_CLINICIAN', 'FROM_PAPER'))
);
create index response_by_case on measures.response (case_id, at desc);

create table measures.answer (
    id          uuid        not null,
    case_id     uuid        not null,
    response_id uuid        not null,
    link_id     text        not null,
    kind        text        not null,
    amount      numeric,
    said        text,
    kept_for    text        not null,
    by_account  uuid        not null references access.account (id),
    at          timestamptz not null,
    constraint answer_pk primary key (id),
    constraint an_answer_belongs_to_a_response foreign key (response_id, case_id)
        references measures.response (id, case_id),
    constraint an_answer_is_of_one_kind
        check (kind in ('PICKED', 'AMOUNT', 'YES', 'NO', 'ON', 'WORDS', 'DECLINED')),
    constraint a_number_is_given_for_an_amount check ((kind = 'AMOUNT') = (amount is not null)),
    constraint words_are_given_for_what_is_said check ((kind in ('PICKED', 'ON', 'WORDS')) = (said is not null)),
    constraint what_is_said_is_not_endless check (length(said) <= 4000),
    constraint it_is_kept_for_somebody check (kept_for in ('TEAM', 'SEATS', 'PART2'))
);
create index answer_by_response on measures.answer (response_id, at);
create index answer_by_case on measures.answer (case_id);

create table measures.finish (
    response_id uuid        not null,
    case_id     uuid        not null,
    by_account  uuid        not null references access.account (id),
    at          timestamptz not null,
    constraint a_response_is_sent_once primary key (response_id),
    constraint a_finish_is_of_a_response foreign key (response_id, case_id)
        references measures.response (id, case_id)
);
create index finish_by_case on measures.finish (case_id);

-- The number is kept beside the answers: whoever may not see those may see this.
create table measures.score (
    response_id uuid        not null,
    case_id     uuid        not null,
    scale       text        not null,
    value       numeric,
    missing     text        not null,
    kept_for    text        not null,
    by_account  uuid        not null references access.account (id),
    at          timestamptz not null,
    constraint a_scale_is_reckoned_once primary key (response_id, scale),
    constraint a_score_is_of_a_response foreign key (response_id, case_id)
        references measures.response (id, case_id),
    constraint with_anything_missing_there_is_no_number check ((value is null) = (missing <> '')),
    constraint it_is_kept_for_somebody check (kept_for in ('TEAM', 'SEATS', 'PART2'))
);
create index score_by_case on measures.score (case_id);

create table measures.alarm (
    id          uuid        not null,
    case_id     uuid        not null,
    response_id uuid        not null,
    kind        text        not null,
    by_account  uuid        not null references access.account (id),
    at          timestamptz not null,
    constraint alarm_pk primary key (id),
    constraint an_alarm_is_settled_on_its_case unique (id, case_id),
    constraint an_alarm_of_a_kind_is_raised_once unique (response_id, kind),
    constraint an_alarm_is_of_a_response foreign key (response_id, case_id)
        references measures.response (id, case_id),
    constraint an_alarm_is_of_a_kind_we_know
        check (kind in ('THOUGHTS', 'ASQ_POSITIVE', 'ASQ_ACUTE', 'COLUMBIA'))
);
create index alarm_by_case on measures.alarm (case_id);

create table measures.alarm_settled (
    alarm_id   uuid        not null,
    case_id    uuid        not null,
    did        text        not null,
    by_account uuid        not null references access.account (id),
    at         timestamptz not null,
    constraint an_alarm_is_settled_once primary key (alarm_id),
    constraint what_is_settled_was_raised foreign key (alarm_id, case_id)
        references measures.alarm (id, case_id),
    constraint what_was_done_is_said check (length(trim(did)) between 1 and 4000)
);
create index alarm_settled_by_case on measures.alarm_settled (case_id);

call access.keep_facts('measures.response', 'everyone');
call access.keep_facts('measures.answer', 'record');
call access.keep_facts('measures.finish', 'everyone');
call access.keep_facts('measures.score', 'record');
call access.keep_facts('measures.alarm', 'record');
call access.keep_facts('measures.alarm_settled', 'seats');

create function measures.tie_to(p_case uuid) returns text language sql stable
    set search_path = pg_catalog, pg_temp as $$
    select r.kind from access.relation r
    where r.case_id = p_case and r.account_id = (select access.uid())
$$;

-- Everybody writes in their own name; the patient as the patient, the team as the team, and a
-- coordinator without a place on the team not at all.
create policy whoever_fills_in_says_so on measures.response as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and measures.tie_to(case_id) is not null
        and (mode = 'BY_PATIENT') = (measures.tie_to(case_id) = 'PATIENT'));
create policy written_in_ones_own_name_until_it_is_sent on measures.answer as restrictive for insert to threefold_app
    with check (by_account = (select access.uid())
        and not exists (select from measures.finish f where f.response_id = answer.response_id)
        and exists (select from measures.response r where r.id = answer.response_id
                    and (r.mode = 'BY_PATIENT') = (measures.tie_to(answer.case_id) = 'PATIENT')));
create policy sent_in_ones_own_name on measures.finish as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and measures.tie_to(case_id) is not null);
create policy reckoned_in_ones_own_name on measures.score as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()));
create policy raised_in_ones_own_name on measures.alarm as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()));
create policy settled_in_ones_own_name on measures.alarm_settled as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()));

-- The answers to what asks of mood, thoughts of death or substances are for the three seats and
-- the patient; a member of the team without a seat sees what they entered themselves, and totals.
create policy answers_are_for_whom_they_are_kept on measures.answer as restrictive for select to threefold_app
    using (kept_for = 'TEAM' or by_account = (select access.uid())
           or exists (select from access.relation r
                      where r.case_id = answer.case_id and r.account_id = (select access.uid())
                        and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY', 'PATIENT')));
create policy numbers_on_substances_and_item_nine_are_for_the_seats on measures.score as restrictive
    for select to threefold_app
    using (kept_for <> 'PART2' and scale <> 'phq-9/item9'
           or exists (select from access.relation r
                      where r.case_id = score.case_id and r.account_id = (select access.uid())
                        and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY', 'PATIENT')));
create policy alarms_are_for_the_seats on measures.alarm as restrictive for select to threefold_app
    using (by_account = (select access.uid())
           or exists (select from access.relation r
                      where r.case_id = alarm.case_id and r.account_id = (select access.uid())
                        and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY')));

revoke all on function measures.tie_to from public;
grant execute on function measures.tie_to to threefold_app;
