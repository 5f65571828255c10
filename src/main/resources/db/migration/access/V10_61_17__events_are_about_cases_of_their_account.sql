-- An event says that something was done on a case only where its account has to do with the case: by a relation
-- in force, as coordinator or as the system account. Emergency access is opened, and ends, where there is no
-- relation before or after. With a token of one's own, an event could be appended about any record, for its
-- patient to read. What was denied, or failed, is said of any case.
create function access.may_have_done(p_account uuid, p_act text, p_case uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.relation r
                   where r.case_id = p_case and r.account_id = p_account and access.in_force(r.begins_at, r.ends_at))
        or exists (select from access.account_role r
                   where r.account_id = p_account
                     and (r.role = 'COORDINATOR'
                          or p_act in ('BREAK_THE_GLASS', 'END_EMERGENCY')
                             and r.role in ('PAIN_SPECIALIST', 'MENTAL_HEALTH_PROFESSIONAL', 'THERAPIST',
                                            'SESSION_MONITOR')))
        or exists (select from access.account a where a.id = p_account and a.kind = 'system')
$$;
revoke all on function access.may_have_done from public;

-- The portal appends within the transaction that did it, where the relation still counts; after a rollback the
-- gate appends, for what it says is over.
create or replace function access.append_events(p_events jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    event jsonb;
    whose uuid;
    about uuid;
begin
    for event in select one from jsonb_array_elements(p_events) with ordinality as all_of (one, place) order by place loop
        select l.account_id into strict whose from access.login l
            where l.token_hash = sha256(convert_to(event ->> 'token', 'UTF8'));
        about := nullif(event ->> 'case', '')::uuid;
        if session_user <> 'threefold_gate' and about is not null and event ->> 'outcome' in ('done', 'refused')
            and not access.may_have_done(whose, event ->> 'act', about) then
            raise exception 'This account has nothing to do with the case of the event'
                using errcode = 'insufficient_privilege';
        end if;
        perform audit.append(whose, event ->> 'act', event ->> 'outcome', about,
                             event ->> 'detail', event ->> 'reason',
                             array(select jsonb_array_elements_text(event -> 'sections')),
                             array(select jsonb_array_elements_text(event -> 'records'))::uuid[]);
    end loop;
end $$;
