-- What each rule found, as a value, so that a page reads back what a save has found. `observed` and
-- `outcome` beside it are sentences for people. Rows written before have no kind: their case is screened
-- anew where it is opened, and then has one.
alter table screening.kept_finding
    add column kind        text,
    add column severity    text,
    add column to_confirm  text[],
    add column contradicts boolean,
    add column missing     text,
    add column questions   text[],
    add column reported    text,
    add constraint a_finding_is_clear_unknown_or_a_concern check (
        kind is null
        or kind = 'CLEAR'
        or kind = 'UNKNOWN' and missing is not null and questions is not null and reported is not null
        or kind = 'CONCERN' and severity is not null and to_confirm is not null and contradicts is not null);

-- The day for which the last screening of a case was computed.
alter table screening.next_look add column screened_on date;

-- By whoever sees all that the rules read, after a screening that found nothing new. Writes once a day.
create function screening.screened_today(p_case uuid, p_today date) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.sees_all(p_case) then
        raise exception 'This case is not one of yours' using errcode = 'insufficient_privilege';
    end if;
    update screening.next_look set screened_on = p_today
        where case_id = p_case and screened_on is distinct from p_today;
end $$;

-- Whether what was found last is what would be found now, as far as facts and time go: it was screened
-- today, no rule says something else by now, and no change waits for the system account. The version of
-- the rules and of the practice policy are compared by the portal.
create function screening.is_current(p_case uuid, p_today date) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select access.sees_all(p_case)
        and exists (select from screening.next_look n
                    where n.case_id = p_case and n.screened_on = p_today and n.on_day > p_today)
        and not exists (select from screening.due d where d.case_id = p_case)
$$;

revoke all on function screening.screened_today, screening.is_current from public;
grant execute on function screening.screened_today, screening.is_current to threefold_app;
