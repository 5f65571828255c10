-- Background jobs: when each runs next, and which node runs it now. The columns are those of
-- db-scheduler. A job has no data and one instance; whatever else is written here is refused, so that
-- a row never becomes an object of the portal.
create schema jobs;
grant usage on schema jobs to threefold_app;

create table jobs.scheduled_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    constraint scheduled_task_pk primary key (task_name, task_instance),
    constraint a_job_has_no_data check (task_data is null),
    constraint a_job_has_one_instance check (task_instance = 'recurring')
);
create index scheduled_task_by_execution_time on jobs.scheduled_task (execution_time);
create index scheduled_task_by_heartbeat on jobs.scheduled_task (last_heartbeat);

alter table jobs.scheduled_task enable row level security;
alter table jobs.scheduled_task force row level security;
grant select, insert, update, delete on jobs.scheduled_task to threefold_app;
create policy the_owner_keeps_it on jobs.scheduled_task to threefold_owner using (true) with check (true);
create policy the_portal_schedules on jobs.scheduled_task to threefold_app using (true) with check (true);
