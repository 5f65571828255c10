-- What patients did with their pages: opened, finished, answered. The pages themselves are in the
-- source tree; a slug and a version name one.
create schema preparation;
grant usage on schema preparation to threefold_app;

create table preparation.reading (
    id         uuid        not null,
    case_id    uuid        not null,
    slug       text        not null,
    version    integer     not null,
    kind       text        not null,
    question   integer,
    option     integer,
    by_account uuid        not null,
    at         timestamptz not null,
    constraint a_step_has_one_name primary key (id),
    constraint a_page_is_named check (slug ~ '^[a-z]+(-[a-z]+)*$' and version > 0),
    constraint a_step_is_one_of_three check (kind in ('OPENED', 'FINISHED', 'ANSWERED')),
    constraint only_an_answer_chooses check ((kind = 'ANSWERED') = (question is not null)),
    constraint an_answer_names_its_option check ((question is null) = (option is null)),
    constraint there_are_three_questions check (question between 0 and 2),
    constraint there_are_three_options check (option between 0 and 2)
);

create index readings_of_a_case on preparation.reading (case_id, at, id);

call access.keep_facts('preparation.reading', 'everyone');

-- Everyone on the case may see how far the patient is; nobody else may answer for them.
create policy the_patient_alone_reads_and_answers on preparation.reading as restrictive
    for insert to threefold_app
    with check (by_account = (select access.uid()) and (select access.my_patient()) is not null);
