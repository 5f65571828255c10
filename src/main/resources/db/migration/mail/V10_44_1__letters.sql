-- Everything that the portal sends by mail: queued with what causes it, sent at least once. The text is
-- wiped as soon as nothing more is to be sent: it may hold a link that makes its holder a person.
create schema mail;
grant usage on schema mail to threefold_app;

create table mail.letter (
    id         uuid        not null,
    message_id text        not null,
    recipient  text        not null,
    subject    text        not null,
    body       text,
    account_id uuid,
    queued_by  uuid        not null references access.account (id),
    queued_at  timestamptz not null,
    state      text        not null,
    attempts   integer     not null,
    next_at    timestamptz not null,
    why        text        not null,
    expires_at timestamptz,
    ended_at   timestamptz,
    constraint letter_pk primary key (id),
    constraint a_message_id_names_one_letter unique (message_id),
    constraint a_header_is_one_line check (recipient !~ '[\x01-\x1f\x7f]' and subject !~ '[\x01-\x1f\x7f]'),
    constraint a_letter_waits_or_has_ended check (state in ('QUEUED', 'SENT', 'STOPPED', 'GIVEN_UP')),
    constraint a_text_is_kept_while_it_waits check ((state = 'QUEUED') = (body is not null)),
    constraint what_has_ended_has_a_moment check ((state = 'QUEUED') = (ended_at is null))
);
create index letter_to_send on mail.letter (next_at) where state = 'QUEUED';
create index letter_by_time on mail.letter (queued_at desc);
alter table mail.letter enable row level security;
alter table mail.letter force row level security;
create policy through_the_functions_of_the_queue on mail.letter to threefold_owner using (true) with check (true);

create function mail.queue(p_id uuid, p_message_id text, p_recipient text, p_subject text, p_body text, p_account uuid,
                           p_expires timestamptz, p_now timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not (access.is_house() or access.has_role('PRIVACY_OFFICER') or access.has_role('MEDICAL_DIRECTOR')
            or access.has_role('COORDINATOR')) then
        raise exception 'Letters are queued by officers, the coordinator and the system account'
            using errcode = 'insufficient_privilege';
    end if;
    insert into mail.letter (id, message_id, recipient, subject, body, account_id, queued_by, queued_at, state, attempts,
                             next_at, expires_at, why)
        values (p_id, p_message_id, p_recipient, p_subject, p_body, p_account, access.uid(), p_now, 'QUEUED', 0, p_now, p_expires, '');
end $$;

-- A letter whose link does not work any more is not sent, and its text wiped; also while no mail is set up.
create function mail.expire(p_now timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    gone integer;
begin
    if not access.is_house() then
        raise exception 'Letters are sent by the system account' using errcode = 'insufficient_privilege';
    end if;
    update mail.letter l
        set state = 'STOPPED', body = null, ended_at = p_now, why = 'The link in it had stopped working before it could be sent.'
        where l.state = 'QUEUED' and l.expires_at <= p_now;
    get diagnostics gone = row_count;
    return gone;
end $$;

-- For the system account: the next letters, which nobody else is given before the moment p_until.
create function mail.claim(p_now timestamptz, p_until timestamptz, p_limit integer)
    returns table (id uuid, message_id text, recipient text, subject text, body text, account_id uuid, attempts integer)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_house() then
        raise exception 'Letters are sent by the system account' using errcode = 'insufficient_privilege';
    end if;
    return query
        update mail.letter l set attempts = l.attempts + 1, next_at = p_until
        where l.id in (select w.id from mail.letter w where w.state = 'QUEUED' and w.next_at <= p_now
                       order by w.next_at, w.id limit p_limit for update skip locked)
        returning l.id, l.message_id, l.recipient, l.subject, l.body, l.account_id, l.attempts;
end $$;

-- False where another has claimed it since.
create function mail.finish(p_id uuid, p_attempts integer, p_state text, p_why text, p_next timestamptz,
                            p_now timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.is_house() then
        raise exception 'Letters are sent by the system account' using errcode = 'insufficient_privilege';
    end if;
    update mail.letter l
        set state = p_state, why = p_why, next_at = coalesce(p_next, l.next_at),
            body = case when p_state = 'QUEUED' then l.body end,
            ended_at = case when p_state <> 'QUEUED' then p_now end
        where l.id = p_id and l.state = 'QUEUED' and (l.attempts = p_attempts or p_state = 'SENT');
    return found;
end $$;

create function mail.letters(p_limit integer, p_offset integer)
    returns table (queued_at timestamptz, recipient text, subject text, state text, attempts integer, why text,
                   ended_at timestamptz)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not (access.has_role('PRIVACY_OFFICER') or access.has_role('COORDINATOR')) then
        raise exception 'This is for the privacy officer and the coordinator' using errcode = 'insufficient_privilege';
    end if;
    return query
        select l.queued_at, l.recipient, l.subject, l.state, l.attempts, l.why, l.ended_at
        from mail.letter l
        order by (l.state in ('GIVEN_UP', 'STOPPED')) desc, l.queued_at desc, l.id limit p_limit offset p_offset;
end $$;

revoke all on function mail.queue, mail.expire, mail.claim, mail.finish, mail.letters from public;
grant execute on function mail.queue, mail.expire, mail.claim, mail.finish, mail.letters to threefold_app;
