-- Whoever opens a case in an emergency queues letters too: in that transaction, and to those alone who are
-- told of it. The notice commits with the access, or neither does.
create or replace function mail.queue(p_id uuid, p_message_id text, p_recipient text, p_subject text, p_body text,
                                      p_account uuid, p_expires timestamptz, p_now timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not (access.is_house() or access.has_role('PRIVACY_OFFICER') or access.has_role('MEDICAL_DIRECTOR')
            or access.has_role('COORDINATOR')
            or exists (select from access.told_of_emergency() t where trim(t.contact) = p_recipient)) then
        raise exception 'Letters are queued by officers, the coordinator and the system account'
            using errcode = 'insufficient_privilege';
    end if;
    insert into mail.letter (id, message_id, recipient, subject, body, account_id, queued_by, queued_at, state, attempts,
                             next_at, expires_at, why)
        values (p_id, p_message_id, p_recipient, p_subject, p_body, p_account, access.uid(), p_now, 'QUEUED', 0, p_now, p_expires, '');
end $$;
