-- An answer and a signature come from the seat that owns the section, held with its role: WRITE_..._SECTION and
-- SIGN_..._SECTION of the access matrix. It was whoever had a place on the team.
create function evaluation.section_of(p_question text) returns text language sql immutable
    set search_path = pg_catalog, pg_temp as $$
    select case split_part(p_question, '.', 1)
        when 'medical' then 'MEDICAL_HISTORY'
        when 'medications' then 'MEDICATIONS'
        when 'trials' then 'TREATMENT_TRIALS'
        when 'psychiatric' then 'PSYCHIATRIC_CONDITIONS'
        when 'substance' then 'SUBSTANCE_USE'
        when 'expectations' then 'TREATMENT_EXPECTATIONS'
        when 'goals' then 'GOALS_AND_SUPPORTS' end
$$;

create function evaluation.seat_of(p_section text) returns text language sql immutable
    set search_path = pg_catalog, pg_temp as $$
    select case
        when p_section in ('MEDICAL_HISTORY', 'MEDICATIONS', 'TREATMENT_TRIALS') then 'PAIN'
        when p_section in ('PSYCHIATRIC_CONDITIONS', 'SUBSTANCE_USE') then 'MENTAL_HEALTH'
        when p_section in ('TREATMENT_EXPECTATIONS', 'GOALS_AND_SUPPORTS') then 'THERAPY' end
$$;
revoke all on function evaluation.section_of, evaluation.seat_of from public;
grant execute on function evaluation.section_of, evaluation.seat_of to threefold_app;

-- Readers go by the question, so the section of a row is that of its question. An answer is given before the
-- section is signed; what corrects or adds, after.
drop policy one_writes_in_ones_own_name on evaluation.entry;
create policy written_from_the_seat_of_its_section on evaluation.entry as restrictive for insert to threefold_app
    with check (account_id = (select access.uid())
        and section = evaluation.section_of(question)
        and exists (select from access.relation r
                    where r.case_id = entry.case_id and r.account_id = (select access.uid())
                      and r.kind = evaluation.seat_of(entry.section)
                      and r.kind = any (array(select access.own_seat_roles())))
        and (nature = 'ASKED_AGAIN'
             or (nature <> 'ANSWER') = exists (select from evaluation.signature s
                                               where s.case_id = entry.case_id and s.section = entry.section)));

drop policy one_signs_in_ones_own_name on evaluation.signature;
create policy signed_from_the_seat_of_its_section on evaluation.signature as restrictive for insert to threefold_app
    with check (account_id = (select access.uid()) and name = (select access.own_name())
        and exists (select from access.relation r
                    where r.case_id = signature.case_id and r.account_id = (select access.uid())
                      and r.kind = evaluation.seat_of(signature.section)
                      and r.kind = any (array(select access.own_seat_roles()))));
