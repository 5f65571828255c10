-- A referral belongs to no case yet: the coordinator sees all, the sender what they sent. A case
-- and its question are for everyone related to it. A person is seen through a case or a referral
-- that one may see.
create procedure casefile.guard(p_table text, p_rights text) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', p_table);
    execute format('alter table %s force row level security', p_table);
    execute format('create policy the_owner_keeps_it on %s to threefold_owner using (true) with check (true)', p_table);
    if p_rights <> '' then
        execute format('grant %s on %s to threefold_app', p_rights, p_table);
        call access.append_only(p_table::regclass);
    end if;
end $$;
call casefile.guard('casefile.person', 'select, insert');
call casefile.guard('casefile.person_identifier', 'select, insert');
call casefile.guard('casefile.referral', 'select, insert');
call casefile.guard('casefile.referral_outcome', 'select, insert');
call casefile.guard('casefile.case_file', 'select, insert');
call casefile.guard('casefile.record_year', '');
call casefile.guard('casefile.unsent', '');
drop procedure casefile.guard;

grant select, insert, update, delete on casefile.unsent to threefold_app;
create policy seen_by_whoever_types_it on casefile.unsent to threefold_app
    using (account_id = (select access.uid())) with check (account_id = (select access.uid()));

create policy seen_by_coordinator_or_sender on casefile.referral for select to threefold_app
    using ((select access.has_role('COORDINATOR')) or entered_by = (select access.uid()));
create policy sent_by_whoever_may_send on casefile.referral for insert to threefold_app
    with check (entered_by = (select access.uid())
        and ((select access.has_role('COORDINATOR')) or (select access.has_role('REFERRER'))));

create policy seen_with_its_referral on casefile.referral_outcome for select to threefold_app
    using ((select access.has_role('COORDINATOR'))
        or exists (select from casefile.referral r where r.id = referral_outcome.referral_id));
create policy said_by_coordinator_or_answered_by_sender on casefile.referral_outcome for insert to threefold_app
    with check (said_by = (select access.uid())
        and ((select access.has_role('COORDINATOR'))
            or (kind = 'ANSWERED' and exists (select from casefile.referral r where r.id = referral_outcome.referral_id))));

create policy seen_by_everyone_related on casefile.case_file for select to threefold_app
    using ((select access.has_role('COORDINATOR'))
        or exists (select from access.relation r where r.case_id = case_file.id and r.account_id = (select access.uid())));
create policy opened_by_coordinator on casefile.case_file for insert to threefold_app
    with check (opened_by = (select access.uid()) and (select access.has_role('COORDINATOR')));

create policy seen_through_a_case_or_referral on casefile.person for select to threefold_app
    using ((select access.has_role('COORDINATOR'))
        or exists (select from casefile.case_file f where f.person_id = person.id)
        or exists (select from casefile.referral r where r.person_id = person.id));
create policy written_by_whoever_may_send on casefile.person for insert to threefold_app
    with check (recorded_by = (select access.uid())
        and ((select access.has_role('COORDINATOR')) or (select access.has_role('REFERRER'))));

create policy seen_with_its_person on casefile.person_identifier for select to threefold_app
    using ((select access.has_role('COORDINATOR'))
        or exists (select from casefile.person p where p.id = person_identifier.person_id));
create policy written_by_whoever_may_send on casefile.person_identifier for insert to threefold_app
    with check ((select access.has_role('COORDINATOR')) or (select access.has_role('REFERRER')));

call access.keep_facts('casefile.case_question', 'everyone');
create policy a_patient_frames_no_question on casefile.case_question as restrictive for insert to threefold_app
    with check (asked_by = (select access.uid()) and (select access.my_patient()) is null);
