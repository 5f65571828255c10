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

-- Who checks a paper is not who recorded it, and what it was signed for is open still. As the owner: a policy does not ask the table that it guards.
create function consent.is_paper_of_another(p_signature uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from consent.signature s
                   where s.id = p_signature and s.manner = 'PAPER' and s.by_account <> access.uid()
                     and review.has_seat(s.case_id) and consent.is_open(s.offer_id))
$$;

revoke all on function consent.is_patient_of, consent.is_open, consent.is_paper_of_another from public;
grant execute on function consent.is_patient_of, consent.is_open, consent.is_paper_of_another to threefold_app;

create policy offered_from_the_pain_seat on consent.offer as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and name = (select access.own_name())
        and review.holds_seat(case_id, 'PAIN') and consent.is_adopted(form_key, form_version, form_sha256));

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
        and review.has_seat(case_id));

create policy signed_by_the_patient_or_recorded_from_a_seat on consent.signature as restrictive
    for insert to threefold_app
    with check (by_account = (select access.uid()) and name = (select access.own_name())
        and (select access.is_proven()) and consent.is_adopted(form_key, form_version, form_sha256)
        and case manner when 'ELECTRONIC' then consent.is_patient_of(case_id) else review.has_seat(case_id) end);
create policy checked_by_another_seat on consent.paper_check as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and name = (select access.own_name())
        and (select access.is_proven()) and consent.is_paper_of_another(signature_id));

create policy ended_by_the_patient_or_from_a_seat on consent.ending as restrictive for insert to threefold_app
    with check (by_account = (select access.uid()) and name = (select access.own_name())
        and case channel when 'PORTAL' then consent.is_patient_of(case_id) else review.has_seat(case_id) end);
