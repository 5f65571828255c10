-- Whoever has to do with a case replaces what stands on the lists for that case, and for no other: the
-- rows that are handed over name their case themselves.
create or replace function journey.put(p_case uuid, p_rows jsonb, p_tasks jsonb, p_changed boolean) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    gone uuid[];
    come uuid[];
    one  uuid;
begin
    if not journey.keeps(p_case) then
        raise exception 'This case is not one of yours' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from jsonb_populate_recordset(null::journey.task, p_tasks) w where w.case_id is distinct from p_case)
        or exists (select from jsonb_populate_recordset(null::journey.caseload, p_rows) w
                   where w.case_id is distinct from p_case) then
        raise exception 'Rows of another case' using errcode = 'insufficient_privilege';
    end if;
    with wanted as (select * from jsonb_populate_recordset(null::journey.task, p_tasks)),
         dropped as (delete from journey.task t where t.case_id = p_case
                     and not exists (select from wanted w where w is not distinct from t) returning t.audience)
    select coalesce(array_agg(audience), '{}') into gone from dropped;
    with came as (insert into journey.task (audience, case_id, kind, subject, seat, urgency, since, due_at, opens_at,
                                            urgent_at, closes_at, parameters, person, about)
                  select w.audience, w.case_id, w.kind, w.subject, w.seat, w.urgency, w.since, w.due_at, w.opens_at,
                         w.urgent_at, w.closes_at, w.parameters, w.person, w.about
                  from jsonb_populate_recordset(null::journey.task, p_tasks) w
                  on conflict do nothing returning audience)
    select coalesce(array_agg(audience), '{}') into come from came;
    delete from journey.caseload l where l.case_id = p_case
        and not exists (select from jsonb_populate_recordset(null::journey.caseload, p_rows) w
                        where w.audience = l.audience);
    insert into journey.caseload as l (audience, case_id, record, person, family_key, given_key, born, condition, stage,
                                       changed_at)
        select w.audience, w.case_id, w.record, w.person, w.family_key, w.given_key, w.born, w.condition, w.stage,
               w.changed_at
        from jsonb_populate_recordset(null::journey.caseload, p_rows) w
        on conflict (audience, case_id) do update
            set record = excluded.record, person = excluded.person, family_key = excluded.family_key,
                given_key = excluded.given_key, born = excluded.born, condition = excluded.condition,
                stage = excluded.stage,
                changed_at = case when p_changed then excluded.changed_at else l.changed_at end;
    for one in select distinct unnest(gone || come) loop
        perform pg_notify('threefold', one::text);
    end loop;
end $$;

-- The task of each of these cases that comes first at a moment, whoever has to do it. What staff has to
-- do is not answered to a patient.
create or replace function journey.first_tasks(p_cases uuid[], p_now timestamptz) returns setof journey.task
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct on (t.case_id) t.*
    from journey.task t
    where t.case_id = any (p_cases) and access.on_case(t.case_id)
      and not exists (select from access.relation r where r.case_id = t.case_id and r.account_id = access.uid()
                        and r.kind = 'PATIENT')
      and (t.opens_at is null or t.opens_at <= p_now) and (t.closes_at is null or t.closes_at > p_now)
    order by t.case_id, case when t.urgent_at <= p_now then least(t.urgency, 1) else t.urgency end,
             t.since, t.kind, t.subject
$$;
