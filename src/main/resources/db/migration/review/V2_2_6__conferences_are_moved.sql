-- A conference is moved or called off by a fact that is added; what was planned stays legible.
alter table review.conference rename to conference_plan;

create table review.conference_change (
    id            uuid        not null,
    conference_id uuid        not null references review.conference_plan (id),
    starts_at     timestamptz,
    chair         uuid        references access.account (id),
    because       text        not null,
    changed_by    uuid        not null references access.account (id),
    changed_at    timestamptz not null,
    constraint conference_change_pk primary key (id),
    constraint a_conference_moves_to_a_day_and_a_chair check ((starts_at is null) = (chair is null)),
    constraint a_change_says_why check (length(trim(because)) between 3 and 500)
);
create index conference_change_by_conference on review.conference_change (conference_id, changed_at desc, id desc);

alter table review.conference_change enable row level security;
alter table review.conference_change force row level security;
grant select, insert on review.conference_change to threefold_app;
create policy the_owner_keeps_it on review.conference_change to threefold_owner using (true) with check (true);
create policy seen_by_those_who_meet on review.conference_change for select to threefold_app
    using ((select review.meets()));
create policy made_by_the_coordinator on review.conference_change for insert to threefold_app
    with check ((select access.has_role('COORDINATOR')) and changed_by = (select access.uid()));
call access.append_only('review.conference_change');

-- The conferences that stand, as they stand: none that was called off.
create view review.conference with (security_invoker = true) as
select p.id, coalesce(c.starts_at, p.starts_at) as starts_at, coalesce(c.chair, p.chair) as chair,
       p.starts_at as planned_for, c.because
from review.conference_plan p
left join lateral (select n.id, n.starts_at, n.chair, n.because from review.conference_change n
                   where n.conference_id = p.id order by n.changed_at desc, n.id desc limit 1) c on true
where c.id is null or c.starts_at is not null;
grant select on review.conference to threefold_app;
