-- How far the newest round of each of these cases is, counted as the page of the review counts it
-- (Reveal): while nothing is decided, the opinions of those who hold the seats now; afterwards one a
-- discipline, whoever holds the seat since. Signatures are those of the decision that stands in this
-- round, not of an earlier one. Only cases of whoever asks are answered.
create function review.progress(p_cases uuid[])
    returns table (case_id uuid, opinions integer, signatures integer)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with newest as (
        select distinct on (r.case_id) r.case_id, r.id
        from review.round r
        where r.case_id = any (p_cases) and access.on_case(r.case_id)
        order by r.case_id, r.number desc
    ), standing as (
        select n.case_id, d.id
        from newest n join review.decision d on d.round_id = n.id
        where not exists (select from review.decision later where later.supersedes = d.id)
    )
    select n.case_id,
           (select count(distinct o.discipline)::integer
            from review.opinion o
            where o.round_id = n.id
              and not exists (select from review.opinion later where later.supersedes = o.id)
              and (s.id is not null
                   or exists (select from access.relation h
                              where h.case_id = o.case_id and h.kind = o.discipline
                                and h.account_id = o.account_id))),
           (select count(*)::integer from review.decision_signature g where g.decision_id = s.id)
    from newest n left join standing s on s.case_id = n.case_id
$$;
revoke all on function review.progress from public;
grant execute on function review.progress to threefold_app;
