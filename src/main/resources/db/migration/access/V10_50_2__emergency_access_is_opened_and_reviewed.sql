-- Clinicians with an active account; never whoever is privacy officer or coordinator.
create function access.may_break_glass() returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select (access.has_role('PAIN_SPECIALIST') or access.has_role('MENTAL_HEALTH_PROFESSIONAL')
            or access.has_role('THERAPIST') or access.has_role('SESSION_MONITOR'))
       and not access.has_role('PRIVACY_OFFICER') and not access.has_role('COORDINATOR')
$$;

-- The topics on which officers hear of emergency access, see live.
create function access.emergency_topic() returns uuid language sql immutable
    set search_path = pg_catalog, pg_temp as $$ select '00000000-0000-7000-8000-00000e3e6000'::uuid $$;

create function access.officer() returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select access.has_role('PRIVACY_OFFICER') or access.has_role('MEDICAL_DIRECTOR')
$$;

-- Who is told: the privacy officers and whoever holds a seat; the coordinators where nobody does.
create function access.to_tell_of_emergency(p_case uuid) returns uuid[] language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    with seats as (
        select a.id from access.relation r join access.account a on a.id = r.account_id
        where r.case_id = p_case and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY') and a.disabled_at is null),
    told as (
        select s.id from seats s
        union
        select a.id from access.account a join access.account_role h on h.account_id = a.id
        where a.disabled_at is null and a.kind = 'staff'
          and (h.role = 'PRIVACY_OFFICER' or h.role = 'COORDINATOR' and not exists (select from seats)))
    select coalesce(array_agg(t.id order by t.id), '{}') from told t where t.id <> access.uid()
$$;

-- Opens a case for sixty minutes from now. A sentence where it is refused. Of two at once, the second
-- finds it open.
create function access.break_glass(p_id uuid, p_case uuid, p_reason text, p_words text, p_at timestamptz) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me     constant uuid := access.uid();
    begun  constant timestamptz := least(p_at, now());
    others uuid[];
    one    uuid;
begin
    perform access.require_proven();
    if not access.may_break_glass() then
        return 'Emergency access is for clinicians. A privacy officer or coordinator opens none.';
    end if;
    perform pg_advisory_xact_lock(hashtextextended(p_case::text, 0));
    if exists (select from access.relation r where r.case_id = p_case and r.account_id = me and r.kind <> 'BREAK_GLASS'
                 and access.in_force(r.begins_at, r.ends_at)) then
        return 'You are on this case already.';
    end if;
    if exists (select from access.relation r where r.case_id = p_case and r.account_id = me and r.kind = 'BREAK_GLASS'
                 and access.in_force(r.begins_at, r.ends_at)) then
        return 'Your emergency access to this case is open already.';
    end if;
    others := access.to_tell_of_emergency(p_case);
    insert into access.emergency_access (id, case_id, account_id, reason, words, begins_at, ends_at, told)
        values (p_id, p_case, me, p_reason, p_words, begun, begun + interval '60 minutes', others);
    insert into access.relation (case_id, account_id, kind, given_by, begins_at, ends_at)
        values (p_case, me, 'BREAK_GLASS', me, begun, begun + interval '60 minutes')
        on conflict (case_id, account_id, kind) do update
            set begins_at = excluded.begins_at, ends_at = excluded.ends_at, since = now();
    foreach one in array others || access.emergency_topic() loop
        perform pg_notify('threefold', one::text);
    end loop;
    return null;
end $$;

-- Ends one's own before its time.
create function access.end_emergency(p_case uuid, p_at timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me constant uuid := access.uid();
begin
    perform pg_advisory_xact_lock(hashtextextended(p_case::text, 0));
    delete from access.relation r where r.case_id = p_case and r.account_id = me and r.kind = 'BREAK_GLASS'
        and access.in_force(r.begins_at, r.ends_at);
    if not found then
        return false;
    end if;
    insert into access.emergency_ending (emergency_id, at)
        select e.id, greatest(e.begins_at, least(p_at, now())) from access.emergency_access e
        where e.case_id = p_case and e.account_id = me order by e.begins_at desc limit 1
        on conflict do nothing;
    perform pg_notify('threefold', access.emergency_topic()::text);
    perform pg_notify('threefold', p_case::text);
    return true;
end $$;

-- One's own that are open now, each with the names of those who were told.
create function access.own_emergencies() returns table (id uuid, case_id uuid, ends_at timestamptz, told text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct on (r.case_id) e.id, r.case_id, r.ends_at,
           coalesce((select string_agg(a.display_name, ', ' order by a.display_name)
                     from access.account a where a.id = any (e.told)), '')
    from access.relation r
    join access.emergency_access e on e.case_id = r.case_id and e.account_id = r.account_id
    where r.account_id = access.uid() and r.kind = 'BREAK_GLASS' and access.in_force(r.begins_at, r.ends_at)
    order by r.case_id, e.begins_at desc
$$;

-- To whom it is written, while the transaction runs that opened it, and for whoever opened it.
create function access.told_of_emergency() returns table (contact text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct a.contact
    from access.emergency_access e join access.account a on a.id = any (e.told)
    where e.account_id = access.uid() and e.opened_in = pg_current_xact_id_if_assigned()
      and a.contact is not null and a.disabled_at is null
$$;

-- For officers: newest first, those that wait for a review before the others.
create function access.emergencies(p_limit integer, p_offset integer)
    returns table (id uuid, case_id uuid, account_id uuid, name text, title text, reason text, words text,
                   begins_at timestamptz, ends_at timestamptz, told text, reviewer text, reviewed_at timestamptz,
                   finding text, review_words text)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.officer() then
        raise exception 'This is for officers' using errcode = 'insufficient_privilege';
    end if;
    return query
        select e.id, e.case_id, e.account_id, a.display_name, a.title, e.reason, e.words, e.begins_at,
               least(e.ends_at, d.at),
               coalesce((select string_agg(t.display_name, ', ' order by t.display_name)
                         from access.account t where t.id = any (e.told)), ''),
               b.display_name, v.at, v.finding, v.words
        from access.emergency_access e
        join access.account a on a.id = e.account_id
        left join access.emergency_ending d on d.emergency_id = e.id
        left join access.emergency_review v on v.emergency_id = e.id
        left join access.account b on b.id = v.reviewed_by
        order by v.emergency_id is not null, e.begins_at desc, e.id desc limit p_limit offset p_offset;
end $$;

create function access.emergencies_to_review() returns bigint language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select count(*) from access.emergency_access e
    where access.officer() and e.account_id <> access.uid()
      and not exists (select from access.emergency_review v where v.emergency_id = e.id)
$$;

-- By an officer who did not have the access. A sentence where it is refused.
create function access.review_emergency(p_id uuid, p_finding text, p_words text, p_at timestamptz) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    whose uuid;
begin
    if not access.officer() then
        raise exception 'This is for officers' using errcode = 'insufficient_privilege';
    end if;
    perform access.require_proven();
    select e.account_id into whose from access.emergency_access e where e.id = p_id;
    if whose is null then
        return 'There is no such emergency access.';
    end if;
    if whose = access.uid() then
        return 'Nobody reviews their own emergency access. Ask another officer.';
    end if;
    insert into access.emergency_review (emergency_id, account_id, reviewed_by, at, finding, words)
        values (p_id, whose, access.uid(), p_at, p_finding, p_words)
        on conflict on constraint emergency_access_is_reviewed_once do nothing;
    if not found then
        return 'This emergency access was reviewed already.';
    end if;
    perform pg_notify('threefold', access.emergency_topic()::text);
    return null;
end $$;

revoke all on function access.may_break_glass, access.emergency_topic, access.officer, access.to_tell_of_emergency,
    access.break_glass, access.end_emergency, access.own_emergencies, access.told_of_emergency, access.emergencies,
    access.emergencies_to_review, access.review_emergency from public;
grant execute on function access.may_break_glass, access.break_glass, access.end_emergency, access.own_emergencies,
    access.told_of_emergency, access.emergencies, access.emergencies_to_review, access.review_emergency to threefold_app;
