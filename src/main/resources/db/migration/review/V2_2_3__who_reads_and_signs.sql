-- The blind rule, and the lock, as the database keeps them.

-- Has whoever acts this seat on this case?
create function review.sits(p_case uuid, p_seat text) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.relation r
                   where r.case_id = p_case and r.kind = p_seat and r.account_id = access.uid())
$$;

-- A round is open to read when the present holders of all three seats have signed, or once a
-- decision rests on it.
create function review.opened(p_round uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from review.decision d where d.round_id = p_round)
        or 3 = (select count(distinct o.discipline)
                from review.opinion o
                join access.relation r on r.case_id = o.case_id and r.kind = o.discipline and r.account_id = o.account_id
                where o.round_id = p_round
                  and not exists (select from review.opinion later where later.supersedes = o.id))
$$;

create function review.locked(p_decision uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select 3 = (select count(*) from review.decision_signature s where s.decision_id = p_decision)
$$;

create function review.closed(p_round uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from review.decision d where d.round_id = p_round and review.locked(d.id))
$$;

revoke all on function review.sits, review.opened, review.locked, review.closed from public;
grant execute on function review.sits, review.opened, review.locked, review.closed to threefold_app;

create policy nobody_reads_another_before_all_have_signed on review.opinion_content as restrictive for select to threefold_app
    using (exists (select from review.opinion o where o.id = opinion_content.opinion_id
                   and (o.account_id = (select access.uid()) or review.opened(o.round_id))));
create policy content_goes_with_ones_own_opinion on review.opinion_content as restrictive for insert to threefold_app
    with check (exists (select from review.opinion o where o.id = opinion_content.opinion_id
                        and o.case_id = opinion_content.case_id and o.account_id = (select access.uid())));
create policy signed_from_ones_own_seat_while_the_round_is_open on review.opinion as restrictive for insert to threefold_app
    with check (account_id = (select access.uid()) and review.sits(case_id, discipline) and not review.closed(round_id));

create policy the_patient_reads_what_all_three_signed on review.decision as restrictive for select to threefold_app
    using (review.locked(id) or not exists (select from access.relation r where r.case_id = decision.case_id
                                            and r.account_id = (select access.uid()) and r.kind = 'PATIENT'));
create policy chaired_from_a_seat_while_the_round_is_open on review.decision as restrictive for insert to threefold_app
    with check (chair = (select access.uid()) and not review.closed(round_id)
        and (review.sits(case_id, 'PAIN') or review.sits(case_id, 'MENTAL_HEALTH') or review.sits(case_id, 'THERAPY')));

create policy read_with_its_decision on review.decision_condition as restrictive for select to threefold_app
    using (exists (select from review.decision d where d.id = decision_condition.decision_id));
create policy written_with_ones_own_decision on review.decision_condition as restrictive for insert to threefold_app
    with check (exists (select from review.decision d where d.id = decision_condition.decision_id
                        and d.case_id = decision_condition.case_id and d.chair = (select access.uid())));
create policy weighed_by_the_chair on review.weighed as restrictive for insert to threefold_app
    with check (exists (select from review.decision d where d.id = weighed.decision_id
                        and d.case_id = weighed.case_id and d.chair = (select access.uid())));
create policy signed_from_ones_own_seat on review.decision_signature as restrictive for insert to threefold_app
    with check (account_id = (select access.uid()) and review.sits(case_id, discipline)
        and exists (select from review.decision d where d.id = decision_signature.decision_id
                    and d.case_id = decision_signature.case_id));
