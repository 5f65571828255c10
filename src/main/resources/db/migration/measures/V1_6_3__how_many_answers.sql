-- How many answers there are, those included that whoever asks may not read: a number alone, so that
-- nobody sends a questionnaire of which they see a part.
create function measures.answer_count(p_response uuid) returns bigint
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select count(*) from measures.answer a where a.response_id = p_response and access.on_case(a.case_id)
$$;
revoke all on function measures.answer_count from public;
grant execute on function measures.answer_count to threefold_app;
