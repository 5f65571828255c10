-- When the team meets, who chairs, and which cases are taken in which order.
create table review.conference (
    id         uuid        not null,
    starts_at  timestamptz not null,
    chair      uuid        not null references access.account (id),
    planned_by uuid        not null references access.account (id),
    planned_at timestamptz not null,
    constraint conference_pk primary key (id)
);
create index conference_by_day on review.conference (starts_at);

-- A conference is about no one person: whoever may plan or attend one sees it.
create function review.meets() returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select access.has_role('COORDINATOR') or access.has_role('PAIN_SPECIALIST') or access.has_role('THERAPIST')
        or access.has_role('MENTAL_HEALTH_PROFESSIONAL')
$$;
revoke all on function review.meets from public;
grant execute on function review.meets to threefold_app;

alter table review.conference enable row level security;
alter table review.conference force row level security;
grant select, insert on review.conference to threefold_app;
create policy the_owner_keeps_it on review.conference to threefold_owner using (true) with check (true);
create policy seen_by_those_who_meet on review.conference for select to threefold_app using ((select review.meets()));
create policy planned_by_those_who_meet on review.conference for insert to threefold_app
    with check ((select review.meets()) and planned_by = (select access.uid()));
call access.append_only('review.conference');

create table review.agenda_item (
    conference_id uuid        not null references review.conference (id),
    case_id       uuid        not null references casefile.case_file (id),
    place         integer     not null,
    added_by      uuid        not null references access.account (id),
    added_at      timestamptz not null,
    constraint a_case_stands_on_an_agenda_once primary key (conference_id, case_id)
);
create index agenda_by_case on review.agenda_item (case_id);
call access.keep_rows('review.agenda_item', 'staff');

-- Who could chair: anybody who may hold a seat.
create function review.chairs() returns table (account_id uuid, display_name text) language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select a.id, a.display_name from access.account a
    where review.meets() and a.disabled_at is null
      and exists (select from access.account_role r where r.account_id = a.id
                  and r.role in ('PAIN_SPECIALIST', 'MENTAL_HEALTH_PROFESSIONAL', 'THERAPIST'))
    order by a.display_name
$$;
revoke all on function review.chairs from public;
grant execute on function review.chairs to threefold_app;
