-- Screenings as they were: the version of the book, the policy, the facts and what every rule said,
-- in words, so that each can be shown again without asking a rule. A row is written where a rule or a
-- fact stands otherwise than before; a screening is the last row of each up to its number.
create table screening.kept (
    case_id     uuid        not null references casefile.case_file (id),
    number      integer     not null,
    at          timestamptz not null,
    day         date        not null,
    book        text        not null,
    policy      text        not null,
    account_id  uuid        not null references access.account (id),
    name        text        not null,
    fingerprint text        not null,
    rules       integer     not null,
    facts       integer     not null,
    constraint screenings_of_a_case_are_numbered primary key (case_id, number),
    constraint a_screening_names_its_book check (book <> '')
);
call access.keep_facts('screening.kept', 'clinical');

create table screening.kept_finding (
    case_id  uuid    not null,
    number   integer not null,
    part2    boolean not null,
    rule     text    not null,
    place    integer not null,
    sentence text    not null,
    owner    text    not null,
    gate     text    not null,
    stood    text    not null,
    observed text    not null,
    outcome  text    not null,
    last_day date,
    source   text    not null,
    constraint a_rule_stands_once_in_a_screening primary key (case_id, rule, number),
    constraint a_finding_is_of_a_screening foreign key (case_id, number) references screening.kept (case_id, number),
    constraint what_is_cleared_ends_on_a_day check ((stood = 'CLEARED') = (last_day is not null))
);
create index kept_finding_that_ends on screening.kept_finding (last_day) where last_day is not null;
call access.keep_facts('screening.kept_finding', 'clinical');

create table screening.kept_fact (
    case_id uuid    not null,
    number  integer not null,
    part2   boolean not null,
    fact    text    not null,
    name    text    not null,
    value   text    not null,
    constraint a_fact_stands_once_in_a_screening primary key (case_id, fact, number),
    constraint a_fact_is_of_a_screening foreign key (case_id, number) references screening.kept (case_id, number)
);
call access.keep_facts('screening.kept_fact', 'clinical');

-- How far somebody has read what changed.
create table screening.reading_mark (
    case_id    uuid        not null references casefile.case_file (id),
    account_id uuid        not null references access.account (id),
    number     integer     not null,
    at         timestamptz not null,
    constraint one_reads_a_screening_once primary key (case_id, account_id, number)
);
call access.keep_facts('screening.reading_mark', 'clinical');
create policy one_marks_for_oneself on screening.reading_mark as restrictive to threefold_app
    using (account_id = (select access.uid())) with check (account_id = (select access.uid()));

create policy substance_use_is_for_the_seats on screening.kept_finding as restrictive for select to threefold_app
    using (not part2 or access.sees_all(case_id));
create policy substance_use_is_for_the_seats on screening.kept_fact as restrictive for select to threefold_app
    using (not part2 or access.sees_all(case_id));
create policy kept_by_a_seat_or_the_house on screening.kept as restrictive for insert to threefold_app
    with check (account_id = (select access.uid()) and access.sees_all(case_id));
create policy kept_by_a_seat_or_the_house on screening.kept_finding as restrictive for insert to threefold_app
    with check (access.sees_all(case_id));
create policy kept_by_a_seat_or_the_house on screening.kept_fact as restrictive for insert to threefold_app
    with check (access.sees_all(case_id));

-- What the rules read, the house reads too.
alter policy counted_by_a_seat on screening.snapshot with check (access.sees_all(case_id));
alter policy substance_use_is_for_the_seats on screening.clearance using (not part2 or access.sees_all(case_id));
alter policy substance_use_is_for_the_seats on evaluation.entry
    using (section <> 'SUBSTANCE_USE' or access.sees_all(case_id));
alter policy substance_use_is_for_the_seats on history.reported_fact
    using (coalesce(code, '') not in ('72109-2', '75626-2', '82667-7') or access.sees_all(case_id));

-- Screening every case again, as a job that can be stopped and resumed. No person stands in it.
create table screening.rescreening (
    id         uuid        not null,
    book       text        not null,
    because    text        not null,
    asked_by   text        not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    total      integer     not null,
    done       integer     not null,
    failed     integer     not null,
    last_case  uuid,
    state      text        not null,
    constraint rescreening_pk primary key (id),
    constraint a_rescreening_runs_waits_or_is_over check (state in ('RUNNING', 'STOPPED', 'DONE')),
    constraint a_rescreening_is_over_when_it_ended check ((state = 'DONE') = (ended_at is not null))
);
create unique index one_rescreening_at_a_time on screening.rescreening ((true)) where state <> 'DONE';
alter table screening.rescreening enable row level security;
alter table screening.rescreening force row level security;
grant select, insert, update on screening.rescreening to threefold_app;
create policy the_owner_keeps_it on screening.rescreening to threefold_owner using (true) with check (true);
create policy begun_by_the_director_or_the_house on screening.rescreening to threefold_app
    using ((select access.has_role('MEDICAL_DIRECTOR')) or (select access.is_house()))
    with check ((select access.has_role('MEDICAL_DIRECTOR')) or (select access.is_house()));

create function screening.house_only() returns void language plpgsql stable
    set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_house() then
        raise exception 'Only the house screens by itself' using errcode = 'insufficient_privilege';
    end if;
end $$;

-- Whether there is anything to do, for a clock that knows nobody.
create function screening.rescreening_waits() returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from screening.rescreening where state = 'RUNNING')
$$;

create function screening.case_count() returns integer language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$ select count(*)::integer from casefile.case_file $$;

create function screening.cases_after(p_after uuid, p_limit integer) returns setof uuid
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.house_only();
    return query select c.id from casefile.case_file c
                 where p_after is null or c.id > p_after order by c.id limit p_limit;
end $$;

create function screening.another_book_than(p_book text) returns text
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.house_only();
    return (select s.book from casefile.case_file c
            cross join lateral (select book from screening.snapshot x where x.case_id = c.id
                                order by x.at desc, x.id desc limit 1) s
            where s.book <> p_book limit 1);
end $$;

-- Cases on which a rule was cleared when it was last looked at, and is no longer.
create function screening.ended_clearances(p_today date) returns setof uuid
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.house_only();
    return query select distinct f.case_id from screening.kept_finding f
                 where f.last_day < p_today
                   and not exists (select from screening.kept_finding later
                                   where later.case_id = f.case_id and later.rule = f.rule and later.number > f.number);
end $$;

revoke all on function screening.house_only, screening.rescreening_waits, screening.case_count,
    screening.cases_after, screening.another_book_than, screening.ended_clearances from public;
grant execute on function screening.house_only, screening.rescreening_waits, screening.case_count,
    screening.cases_after, screening.another_book_than, screening.ended_clearances to threefold_app;
