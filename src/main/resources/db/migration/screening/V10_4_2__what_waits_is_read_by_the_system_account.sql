-- Which case waits, and whether a rescreening runs, was answered to whoever asked, without a sign-in.
-- Now the system account's token is needed, like for everything else that the jobs read.
create or replace function screening.due_first(p_now timestamptz)
    returns table (case_id uuid, because text, ids bigint[])
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.house_only();
    return query
        select d.case_id, (array_agg(d.because order by d.id))[1], array_agg(d.id)
        from screening.due d
        where d.case_id = (select f.case_id from screening.due f
                           where f.not_before is null or f.not_before <= p_now
                           order by f.id limit 1)
        group by d.case_id;
end $$;

create or replace function screening.rescreening_waits() returns boolean
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform screening.house_only();
    return exists (select from screening.rescreening where state = 'RUNNING');
end $$;
