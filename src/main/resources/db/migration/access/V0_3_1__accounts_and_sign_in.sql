-- Who may sign in. The portal's role reads no row here: it asks functions, which resolve the
-- token of the transaction.
create schema access;
grant usage on schema access to threefold_app, threefold_gate;

create table access.account (
    id            uuid        not null,
    kind          text        not null,
    username      text        not null,
    display_name  text        not null,
    title         text        not null default '',
    patient_id    uuid,
    password_hash text,
    created_at    timestamptz not null default now(),
    disabled_at   timestamptz,
    constraint account_pk primary key (id),
    constraint an_account_is_of_staff_or_of_a_patient check (kind in ('staff', 'patient')),
    constraint a_patient_account_says_whose_it_is check ((kind = 'patient') = (patient_id is not null)),
    constraint a_username_is_lower_case check (username = lower(username) and length(username) between 3 and 254)
);
create unique index a_username_is_taken_once on access.account (username);

create table access.account_role (
    account_id uuid not null references access.account (id),
    role       text not null,
    constraint a_role_is_held_once primary key (account_id, role),
    constraint a_role_is_one_we_know check (role in ('PAIN_SPECIALIST', 'MENTAL_HEALTH_PROFESSIONAL', 'THERAPIST',
        'SESSION_MONITOR', 'COORDINATOR', 'MEDICAL_DIRECTOR', 'PRIVACY_OFFICER', 'PATIENT', 'REFERRER'))
);

create table access.login (
    token_hash bytea       not null,
    account_id uuid        not null references access.account (id),
    opened_at  timestamptz not null default now(),
    expires_at timestamptz not null,
    ended_at   timestamptz,
    address    text        not null,
    constraint a_token_is_used_once primary key (token_hash)
);
create index login_by_account on access.login (account_id) where ended_at is null;

create table access.invitation (
    token_hash bytea       not null,
    account_id uuid        not null references access.account (id),
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint an_invitation_has_one_token primary key (token_hash)
);

create table access.failed_sign_in (
    key text        not null,
    at  timestamptz not null default now()
);
create index failed_sign_in_by_key on access.failed_sign_in (key, at);

-- Who has to do with which case: the three seats, other members of the team, the patient.
-- One row for one person on one case: nobody fills two seats.
create table access.relation (
    case_id    uuid        not null,
    account_id uuid        not null references access.account (id),
    kind       text        not null,
    since      timestamptz not null default now(),
    given_by   uuid        not null references access.account (id),
    constraint one_person_has_one_place_on_a_case primary key (case_id, account_id),
    constraint a_place_is_a_seat_or_a_membership check (kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY', 'MEMBER', 'PATIENT'))
);
create unique index a_seat_is_filled_once on access.relation (case_id, kind) where kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY');
create index relation_by_account on access.relation (account_id, case_id);

-- The account behind this transaction. Raises when there is none, so that a query outside a
-- door fails loudly instead of answering "no patients".
create function access.uid() returns uuid language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    token text := current_setting('threefold.token', true);
    found uuid;
begin
    if token is null or token = '' then
        raise exception 'No sign-in is bound to this transaction' using errcode = 'insufficient_privilege';
    end if;
    select a.id into found
    from access.login l join access.account a on a.id = l.account_id
    where l.token_hash = sha256(convert_to(token, 'UTF8'))
      and l.ended_at is null and l.expires_at > now() and a.disabled_at is null;
    if found is null then
        raise exception 'This sign-in has ended' using errcode = 'insufficient_privilege';
    end if;
    return found;
end $$;

create function access.my_patient() returns uuid language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select a.patient_id from access.account a where a.id = access.uid()
$$;

create function access.has_role(p_role text) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.account_role r where r.account_id = access.uid() and r.role = p_role)
$$;

revoke all on function access.uid, access.my_patient, access.has_role from public;
grant execute on function access.uid, access.my_patient, access.has_role to threefold_app;

alter table access.account enable row level security;
alter table access.account_role enable row level security;
alter table access.login enable row level security;
alter table access.invitation enable row level security;
alter table access.failed_sign_in enable row level security;
alter table access.relation enable row level security;
grant select on access.relation to threefold_app;
create policy one_sees_ones_own_places on access.relation for select to threefold_app
    using (account_id = (select access.uid()));

-- May whoever acts see this case at all?
create function access.on_case(p_case uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.relation r where r.case_id = p_case and r.account_id = access.uid())
        or access.has_role('COORDINATOR')
$$;
revoke all on function access.on_case from public;
grant execute on function access.on_case to threefold_app;
