-- Who has which case open just now. Not a fact: it is forgotten when they leave.
create schema live;
grant usage on schema live to threefold_app;

create table live.presence (
    visit_id   uuid        not null,
    case_id    uuid        not null,
    account_id uuid        not null references access.account (id),
    seen_at    timestamptz not null default now(),
    constraint a_visit_is_one_open_page primary key (visit_id)
);
create index presence_by_case on live.presence (case_id);
call access.keep_rows('live.presence', 'staff');
