-- Cases that the house screens at once, because somebody changed a fact who does not see all that the
-- rules read, or because their day has come. Written with the change, so that nothing is lost when the
-- portal stops. Each asking is a row of its own: nobody who changes a fact waits for the house, and
-- the house takes away only what it had seen before it screened.
create table screening.due (
    id         bigint      not null generated always as identity,
    case_id    uuid        not null references casefile.case_file (id),
    because    text        not null,
    at         timestamptz not null default now(),
    not_before timestamptz,
    constraint due_pk primary key (id),
    constraint who_asks_says_why check (because <> '')
);
create index due_by_case on screening.due (case_id);

-- The next day on which a rule may say something else of the same facts. Thrown away, it is made again
-- by the next screening.
create table screening.next_look (
    case_id uuid not null references casefile.case_file (id),
    on_day  date not null,
    constraint a_case_is_looked_at_next_on_one_day primary key (case_id)
);
create index next_look_by_day on screening.next_look (on_day);

do $$
declare
    kept text;
begin
    foreach kept in array array['screening.due', 'screening.next_look'] loop
        execute format('alter table %s enable row level security', kept);
        execute format('alter table %s force row level security', kept);
        execute format('create policy the_owner_keeps_it on %s to threefold_owner using (true) with check (true)', kept);
    end loop;
end $$;

-- By whoever changed the case, in the transaction of the change; the house hears of it after commit.
create function screening.ask_again(p_case uuid, p_because text, p_topic uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into screening.due (case_id, because)
        select c.id, p_because from casefile.case_file c where c.id = p_case and access.on_case(p_case);
    if found then
        perform pg_notify('threefold', p_topic::text);
    end if;
end $$;

-- What waits longest, for a clock that knows nobody: an id and why, and nothing of the case.
create function screening.due_first(p_now timestamptz)
    returns table (case_id uuid, because text, ids bigint[])
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select d.case_id, (array_agg(d.because order by d.id))[1], array_agg(d.id)
    from screening.due d
    where d.case_id = (select f.case_id from screening.due f
                       where f.not_before is null or f.not_before <= p_now
                       order by f.id limit 1)
    group by d.case_id
$$;

create function screening.due_done(p_ids bigint[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.house_only();
    delete from screening.due where id = any (p_ids);
end $$;

create function screening.due_later(p_ids bigint[], p_not_before timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.house_only();
    update screening.due set not_before = p_not_before where id = any (p_ids);
end $$;

-- By whoever sees all that the rules read. Writes nothing where the day is the same, and so locks
-- nothing.
create function screening.look_again(p_case uuid, p_on date) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.sees_all(p_case) then
        raise exception 'This case is not one of yours' using errcode = 'insufficient_privilege';
    end if;
    if not exists (select from screening.next_look where case_id = p_case and on_day = p_on) then
        insert into screening.next_look values (p_case, p_on)
            on conflict (case_id) do update set on_day = excluded.on_day;
    end if;
end $$;

-- Asks for the cases whose day has come. Answers how many.
create function screening.ask_in_time(p_today date, p_because text) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    asked integer;
begin
    perform screening.house_only();
    insert into screening.due (case_id, because)
        select n.case_id, p_because from screening.next_look n
        where n.on_day <= p_today and not exists (select from screening.due d where d.case_id = n.case_id);
    get diagnostics asked = row_count;
    return asked;
end $$;

revoke all on function screening.ask_again, screening.due_first, screening.due_done, screening.due_later,
    screening.look_again, screening.ask_in_time from public;
grant execute on function screening.ask_again, screening.due_first, screening.due_done, screening.due_later,
    screening.look_again, screening.ask_in_time to threefold_app;
