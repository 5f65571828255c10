-- Functions whose bodies name what 10.80.1 to 10.80.7 renamed, in whole; nothing else about them changes.

create or replace function review.chairs()
    returns table (account_id uuid, display_name text) language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select a.id, a.display_name from access.account a
    where review.takes_part_in_conferences() and a.disabled_at is null
      and exists (select from access.account_role r where r.account_id = a.id
                  and r.role in ('PAIN_SPECIALIST', 'MENTAL_HEALTH_PROFESSIONAL', 'THERAPIST'))
    order by a.display_name
$$;

create or replace function review.has_seat(p_case uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select review.holds_seat(p_case, 'PAIN') or review.holds_seat(p_case, 'MENTAL_HEALTH')
        or review.holds_seat(p_case, 'THERAPY')
$$;
