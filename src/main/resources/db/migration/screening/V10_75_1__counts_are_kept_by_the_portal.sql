-- What a screening counted stands on lists of work of the whole team, so it is added as a screening is: by a
-- function alone, which asks for a token of the system account. See V10_70_3 and decision 0047.
create function screening.keep_counts(p_token text, p_snapshot jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    s constant screening.snapshot := jsonb_populate_record(null::screening.snapshot, p_snapshot);
begin
    perform access.require_system_token(p_token);
    if not access.sees_all(s.case_id) or not (access.has_seat_role() or access.is_house()) then
        raise exception 'A screening is counted by whoever sees all of it' using errcode = 'insufficient_privilege';
    end if;
    insert into screening.snapshot (id, case_id, at, book, pain_absolute, pain_to_clear, pain_unknown, pain_cautions,
            mental_absolute, mental_to_clear, mental_unknown, mental_cautions,
            therapy_absolute, therapy_to_clear, therapy_unknown, therapy_cautions)
        values (s.id, s.case_id, s.at, s.book, s.pain_absolute, s.pain_to_clear, s.pain_unknown, s.pain_cautions,
                s.mental_absolute, s.mental_to_clear, s.mental_unknown, s.mental_cautions,
                s.therapy_absolute, s.therapy_to_clear, s.therapy_unknown, s.therapy_cautions);
end $$;
revoke insert on screening.snapshot from threefold_app;
revoke all on function screening.keep_counts from public;
grant execute on function screening.keep_counts to threefold_app;
