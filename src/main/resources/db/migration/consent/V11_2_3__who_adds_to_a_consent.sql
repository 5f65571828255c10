-- The patient of the case reads, answers, signs and withdraws; the pain seat offers; the seats talk, judge
-- capacity, record paper and what the patient said. Nobody adds anything in the name of another.
create function consent.is_patient_of(p_case uuid) returns boolean language sql stable
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.relation r
                   where r.case_id = p_case and r.account_id = (select access.uid()) and r.kind = 'PATIENT')
$$;

-- The newest offer of its case, which the patient has not ended.
create function consent.is_open(p_offer uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select access.uid() is not null and exists (
        select from consent.offer o
        where o.id = p_offer
          and o.number = (select max(n.number) from consent.offer n where n.case_id = o.case_id)
          and not exists (select from consent.ending e where e.offer_id = o.id and e.part = 'ALL'))
$$;

-- What a signature waits for is there: a talk; a note of capacity, and the last one of each seat says yes four
-- times; the questions, or a talk that was found enough instead, here after the third round, and all pages read. On
-- paper the talk vouches for both.
create function consent.may_sign(p_offer uuid, p_manner text) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select consent.is_open(p_offer)
       and exists (select from consent.talk t where t.offer_id = p_offer)
       and exists (select from consent.capacity c where c.offer_id = p_offer)
       and not exists (
           select from (select distinct on (c.seat) c.* from consent.capacity c
                        join consent.offer o on o.case_id = c.case_id
                        where o.id = p_offer order by c.seat, c.at desc, c.id desc) last
           where 'YES' <> any (array[last.understand, last.appreciate, last.reason, last.choose]))
       and (exists (select from consent.round r where r.offer_id = p_offer and r.passed)
            or exists (select from consent.talk t
                       where t.offer_id = p_offer and t.found_enough
                         and (p_manner = 'PAPER'
                              or exists (select from consent.round r
                                         where r.offer_id = p_offer and r.round = 3 and r.at < t.at))))
       and (p_manner = 'PAPER'
            or 16 = (select count(*) from consent.paragraph_read p where p.offer_id = p_offer))
$$;

-- Who checks a paper is not who recorded it, and what it was signed for is open still. As the owner:
-- a policy does not ask the table that it guards.
create function consent.is_paper_of_another(p_signature uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from consent.signature s
                   where s.id = p_signature and s.manner = 'PAPER' and s.by_account <> access.uid()
                     and review.has_seat(s.case_id) and consent.may_sign(s.offer_id, 'PAPER'))
$$;

revoke all on function consent.is_patient_of, consent.is_open, consent.may_sign, consent.is_paper_of_another
    from public;
grant execute on function consent.is_patient_of, consent.is_open, consent.may_sign, consent.is_paper_of_another
    to threefold_app;

-- The clock of the practice is not that of the database, so a moment is bounded by the facts that come before it.
-- Clocks of two machines differ by five minutes at most.

create policy offered_from_the_pain_seat on consent.offer as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and name = (select access.own_name())
        and review.holds_seat(case_id, 'PAIN') and consent.is_adopted(form_key, form_version, form_sha256)
        and exists (select from review.decision d
                    where d.id = decision_id and d.case_id = offer.case_id
                      and offer.at >= d.recorded_at - interval '5 minutes'));

create policy the_patient_alone_reads on consent.paragraph_read as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and consent.is_patient_of(case_id));
create policy the_patient_alone_chooses on consent.choice as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and consent.is_patient_of(case_id));
create policy the_patient_alone_answers on consent.answer as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and consent.is_patient_of(case_id));
create policy the_patient_alone_answers on consent.round as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and consent.is_patient_of(case_id));

create policy talked_from_a_seat on consent.talk as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and name = (select access.own_name())
        and review.has_seat(case_id));
create policy judged_from_a_seat on consent.capacity as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and name = (select access.own_name())
        and review.holds_seat(case_id, seat));

create policy signed_by_the_patient_or_recorded_from_a_seat on consent.signature as restrictive
    for insert to threefold_app
    with check (by_account = (select access.uid()) and name = (select access.own_name())
        and (select access.is_proven()) and consent.is_adopted(form_key, form_version, form_sha256)
        and case manner when 'ELECTRONIC' then consent.is_patient_of(case_id) else review.has_seat(case_id) end
        and consent.may_sign(offer_id, manner)
        and exists (select from consent.offer o
                    where o.id = offer_id and o.case_id = signature.case_id
                      and o.form_sha256 = signature.form_sha256
                      and signature.at >= o.at - interval '5 minutes'));
create policy checked_by_another_seat on consent.paper_check as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and name = (select access.own_name())
        and (select access.is_proven()) and consent.is_paper_of_another(signature_id)
        and exists (select from consent.signature s
                    where s.id = signature_id and paper_check.at >= s.at - interval '5 minutes'));

create policy ended_by_the_patient_or_from_a_seat on consent.ending as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and name = (select access.own_name())
        and case channel when 'PORTAL' then consent.is_patient_of(case_id) else review.has_seat(case_id) end
        and exists (select from consent.offer o
                    where o.id = offer_id and o.case_id = ending.case_id
                      and ending.at >= o.at - interval '5 minutes'));
