-- What a review writes comes from a seat that is held with one of the three roles, under the name of its
-- account: DECIDE, GIVE_OPINION, SIGN_DECISION, REOPEN_REVIEW, DRAFT_... and SET_AGENDA of the access matrix.

-- The transaction in which an opinion was signed. It counts for opening the others from the next one on:
-- whoever signs, reads and rolls back would have read without having signed.
alter table review.opinion add column signed_in xid8 not null default pg_current_xact_id();

-- Have the present holders of all three seats signed?
create function review.all_signed(p_round uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select 3 = (select count(distinct o.discipline)
                from review.opinion o
                join access.relation r on r.case_id = o.case_id and r.kind = o.discipline and r.account_id = o.account_id
                where o.round_id = p_round and o.signed_in is distinct from pg_current_xact_id_if_assigned()
                  and not exists (select from review.opinion later where later.supersedes = o.id))
$$;

create or replace function review.opened(p_round uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from review.decision d where d.round_id = p_round) or review.all_signed(p_round)
$$;

-- Whoever acts has this seat, and one of the three roles.
create or replace function review.sits(p_case uuid, p_seat text) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select access.has_seat_role()
       and exists (select from access.relation r
                   where r.case_id = p_case and r.kind = p_seat and r.account_id = access.uid() and r.since < now())
$$;

create function review.has_seat(p_case uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select review.sits(p_case, 'PAIN') or review.sits(p_case, 'MENTAL_HEALTH') or review.sits(p_case, 'THERAPY')
$$;

-- What an opinion or a decision replaces is of its own round, an opinion also of its own seat. As the owner: a
-- policy does not ask the table that it guards.
create function review.replaces_opinion(p_before uuid, p_round uuid, p_seat text) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p_before is null
        or exists (select from review.opinion o where o.id = p_before and o.round_id = p_round and o.discipline = p_seat)
$$;
create function review.replaces_decision(p_before uuid, p_round uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p_before is null
        or exists (select from review.decision d where d.id = p_before and d.round_id = p_round)
$$;
-- The first round is opened with the question of the case; another after the one before is decided and signed.
create function review.may_open(p_case uuid, p_number integer) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case p_number when 1 then access.has_role('COORDINATOR') or review.has_seat(p_case)
        else review.has_seat(p_case)
            and exists (select from review.round r where r.case_id = p_case and r.number = p_number - 1
                          and review.closed(r.id)) end
$$;
-- Nobody has signed this decision yet, and none has replaced it.
create function review.unsigned(p_decision uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select not exists (select from review.decision_signature s where s.decision_id = p_decision)
$$;
create function review.stands(p_decision uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select not exists (select from review.decision later where later.supersedes = p_decision)
$$;
revoke all on function review.all_signed, review.has_seat, review.replaces_opinion, review.replaces_decision,
    review.may_open, review.unsigned, review.stands from public;
grant execute on function review.all_signed, review.has_seat, review.replaces_opinion, review.replaces_decision,
    review.may_open, review.unsigned, review.stands to threefold_app;

create policy opened_by_whoever_may_ask on review.round as restrictive for insert to threefold_app
    with check (review.may_open(case_id, number));

create policy an_opinion_is_signed_by_its_account on review.opinion as restrictive for insert to threefold_app
    with check (printed_name = (select access.own_name()) and signed_in = pg_current_xact_id()
        and review.replaces_opinion(supersedes, round_id, discipline));

-- A decision opens the round for good, so it rests on all three opinions: whoever recorded one alone read the
-- others.
create policy decided_when_all_three_have_signed on review.decision as restrictive for insert to threefold_app
    with check (chair_name = (select access.own_name()) and review.all_signed(round_id)
        and review.replaces_decision(supersedes, round_id));

-- Nothing is added to a decision that somebody has signed.
create policy written_before_anybody_signs on review.decision_condition as restrictive for insert to threefold_app
    with check (review.unsigned(decision_id));
create policy written_before_anybody_signs on review.weighed as restrictive for insert to threefold_app
    with check (review.unsigned(decision_id));

create policy a_decision_is_signed_by_its_account on review.decision_signature as restrictive for insert to threefold_app
    with check (printed_name = (select access.own_name()) and review.stands(decision_id));

create policy drafted_with_the_role_of_a_seat on review.draft as restrictive for insert to threefold_app
    with check ((select access.has_seat_role()));

create policy arranged_by_seats_and_the_coordinator on review.agenda_item as restrictive for insert to threefold_app
    with check (added_by = (select access.uid())
        and ((select access.has_role('COORDINATOR')) or (select access.has_seat_role())));
create policy taken_off_by_seats_and_the_coordinator on review.agenda_item as restrictive for delete to threefold_app
    using ((select access.has_role('COORDINATOR')) or (select access.has_seat_role()));
create policy moved_by_seats_and_the_coordinator on review.agenda_item as restrictive for update to threefold_app
    using ((select access.has_role('COORDINATOR')) or (select access.has_seat_role()));
