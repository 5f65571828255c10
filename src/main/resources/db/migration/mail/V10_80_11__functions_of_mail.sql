-- Functions whose bodies name what 10.80.1 to 10.80.7 renamed, in whole; nothing else about them changes.

create or replace function mail.claim(p_now timestamptz, p_until timestamptz, p_limit integer)
    returns table (id uuid, message_id text, recipient text, subject text, body text, account_id uuid, attempts integer)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_system_account() then
        raise exception 'Letters are sent by the system account' using errcode = 'insufficient_privilege';
    end if;
    return query
        update mail.letter l set attempts = l.attempts + 1, next_at = p_until
        where l.id in (select w.id from mail.letter w where w.state = 'QUEUED' and w.next_at <= p_now
                       order by w.next_at, w.id limit p_limit for update skip locked)
        returning l.id, l.message_id, l.recipient, l.subject, l.body, l.account_id, l.attempts;
end $$;

create or replace function mail.expire(p_now timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    gone integer;
begin
    if not access.is_system_account() then
        raise exception 'Letters are sent by the system account' using errcode = 'insufficient_privilege';
    end if;
    update mail.letter l
        set state = 'STOPPED', body = null, ended_at = p_now, why = 'The link in it had stopped working before it could be sent.'
        where l.state = 'QUEUED' and l.expires_at <= p_now;
    get diagnostics gone = row_count;
    return gone;
end $$;

create or replace function mail.finish(p_id uuid, p_attempts integer, p_state text, p_why text, p_next timestamptz,
                            p_now timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_system_account() then
        raise exception 'Letters are sent by the system account' using errcode = 'insufficient_privilege';
    end if;
    update mail.letter l
        set state = p_state, why = p_why, next_at = coalesce(p_next, l.next_at),
            body = case when p_state = 'QUEUED' then l.body end,
            ended_at = case when p_state <> 'QUEUED' then p_now end
        where l.id = p_id and l.state = 'QUEUED' and (l.attempts = p_attempts or p_state = 'SENT');
    return found;
end $$;

create or replace function mail.queue(p_id uuid, p_message_id text, p_recipient text, p_subject text, p_body text,
                                      p_account uuid, p_expires timestamptz, p_now timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not (access.is_system_account() or access.has_role('PRIVACY_OFFICER') or access.has_role('MEDICAL_DIRECTOR')
            or access.has_role('COORDINATOR')
            or exists (select from access.emergency_notice_contacts() t where trim(t.contact) = p_recipient)) then
        raise exception 'Letters are queued by officers, the coordinator and the system account'
            using errcode = 'insufficient_privilege';
    end if;
    insert into mail.letter (id, message_id, recipient, subject, body, account_id, queued_by, queued_at, state, attempts,
                             next_at, expires_at, why)
        values (p_id, p_message_id, p_recipient, p_subject, p_body, p_account, access.uid(), p_now, 'QUEUED', 0, p_now, p_expires, '');
end $$;
