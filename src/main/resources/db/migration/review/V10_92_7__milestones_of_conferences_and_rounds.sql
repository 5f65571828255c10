-- When the conferences begin that have the case on their agenda; for the module conference.
create function review.conference_milestones(p_token text, p_case uuid) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.may_collect(p_token, p_case) then return null; end if;
    return (select jsonb_build_object('startsAt', coalesce(jsonb_agg(f.starts_at order by f.starts_at), '[]'))
            from review.agenda_item i join review.conference f on f.id = i.conference_id
            where i.case_id = p_case);
end $$;

-- The latest round: when which seat gave its opinion, and what was decided. An opinion of whoever held the seat
-- before does not count.
create function review.milestones(p_token text, p_case uuid) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.may_collect(p_token, p_case) then return null; end if;
    return jsonb_build_object('round', (
        select jsonb_build_object('openedAt', r.opened_at, 'number', r.number,
                   'opinions', (select coalesce(jsonb_object_agg(o.discipline, o.signed_at), '{}')
                                from review.opinion o
                                join access.relation holder on holder.case_id = o.case_id
                                    and holder.kind = o.discipline and holder.account_id = o.account_id
                                where o.round_id = r.id
                                  and not exists (select from review.opinion later where later.supersedes = o.id)),
                   'decision', (select jsonb_build_object('position', d.position, 'recordedAt', d.recorded_at,
                                    'revisitOn', d.revisit_on, 'reReviewBy', d.re_review,
                                    'signatures', (select coalesce(jsonb_object_agg(s.discipline, s.signed_at), '{}')
                                                   from review.decision_signature s where s.decision_id = d.id))
                                from review.decision d
                                where d.round_id = r.id
                                  and not exists (select from review.decision later where later.supersedes = d.id)))
        from review.round r where r.case_id = p_case order by r.number desc limit 1));
end $$;
revoke all on function review.conference_milestones(text, uuid), review.milestones(text, uuid) from public;
grant execute on function review.conference_milestones(text, uuid), review.milestones(text, uuid) to threefold_app;
