-- What patients say of themselves, question by question. Appended by the patient alone; the team reads
-- it; the coordinator learns how much of it there is, and nothing of what it says.
create schema intake;
grant usage on schema intake to threefold_app;

create table intake.answer (
    id         uuid        not null,
    case_id    uuid        not null references casefile.case_file (id),
    question   text        not null,
    part2      boolean     not null,
    kind       text        not null,
    words      text        not null,
    account_id uuid        not null references access.account (id),
    at         timestamptz not null,
    supersedes uuid        references intake.answer (id),
    constraint answer_pk primary key (id),
    constraint an_answer_is_replaced_once unique (supersedes),
    constraint an_answer_is_one_of_these check (kind in ('YES', 'NO', 'IN_WORDS', 'NOT_KNOWN', 'DECLINED')),
    constraint an_answer_in_words_has_words check ((kind = 'IN_WORDS') = (length(trim(words)) > 0)),
    constraint an_answer_is_not_a_book check (length(words) <= 2000),
    constraint substance_use_is_labelled check (part2 = (question like 'substance.%'))
);
create index answer_by_case on intake.answer (case_id, question, at desc, id desc);
call access.keep_facts('intake.answer', 'record');

create table intake.sent (
    id         uuid        not null,
    case_id    uuid        not null references casefile.case_file (id),
    account_id uuid        not null references access.account (id),
    at         timestamptz not null,
    constraint sent_pk primary key (id)
);
create index sent_by_case on intake.sent (case_id, at desc);
call access.keep_facts('intake.sent', 'everyone');

create function intake.is_patient_of(p_case uuid) returns boolean language sql stable
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.relation r
                   where r.case_id = p_case and r.account_id = (select access.uid()) and r.kind = 'PATIENT')
$$;

create policy the_patient_alone_answers on intake.answer as restrictive for insert to threefold_app
    with check (account_id = (select access.uid()) and intake.is_patient_of(case_id));
create policy the_patient_alone_sends on intake.sent as restrictive for insert to threefold_app
    with check (account_id = (select access.uid()) and intake.is_patient_of(case_id));
create policy substance_use_is_for_the_seats on intake.answer as restrictive for select to threefold_app
    using (not part2 or access.sees_all(case_id) or intake.is_patient_of(case_id));

-- A number alone, for whoever may see the case.
create function intake.answered(p_case uuid, p_questions text[]) returns integer
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.on_case(p_case) then
        raise exception 'This case is not one of yours' using errcode = 'insufficient_privilege';
    end if;
    return (select count(distinct question)::integer from intake.answer
            where case_id = p_case and question = any (p_questions));
end $$;

revoke all on function intake.is_patient_of, intake.answered from public;
grant execute on function intake.is_patient_of, intake.answered to threefold_app;
