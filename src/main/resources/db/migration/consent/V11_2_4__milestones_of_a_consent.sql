-- When a consent was offered, signed and ended, and how far it is: no answer, no choice, no reason.
create function consent.milestones(p_token text, p_case uuid) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.may_collect(p_token, p_case) then return null; end if;
    return jsonb_build_object(
        'offer', (
            select jsonb_build_object('at', o.at,
                       'toTalk', (select max(r.at) from consent.round r
                                  where r.offer_id = o.id and (r.passed or r.round = 3)),
                       'talkedOver', exists (select from consent.talk t where t.offer_id = o.id)
                           and exists (select from consent.capacity c where c.offer_id = o.id))
            from consent.offer o where o.case_id = p_case order by o.at desc, o.id desc limit 1),
        'paper', (
            select jsonb_build_object('at', s.at, 'seenBy', array[s.by_account]
                       || (select coalesce(array_agg(k.by_account), '{}') from consent.paper_check k
                           where k.signature_id = s.id))
            from consent.signature s
            where s.case_id = p_case and s.manner = 'PAPER'
              and 2 > (select count(*) from consent.paper_check k where k.signature_id = s.id)
            order by s.at desc, s.id desc limit 1),
        'signed', (
            select jsonb_build_object('at', c.since, 'offeredAt', c.offered,
                       'lastDay', (c.signed_on + make_interval(months => c.months))::date - 1)
            from (select s.signed_on, o.months, o.at as offered,
                         case s.manner when 'ELECTRONIC' then s.at
                             else (select k.at from consent.paper_check k where k.signature_id = s.id
                                   order by k.at, k.by_account offset 1 limit 1) end as since
                  from consent.signature s join consent.offer o on o.id = s.offer_id
                  where s.case_id = p_case) c
            where c.since is not null order by c.since desc limit 1),
        'endedAt', (select max(e.at) from consent.ending e where e.case_id = p_case and e.part = 'ALL'));
end $$;
revoke all on function consent.milestones(text, uuid) from public;
grant execute on function consent.milestones(text, uuid) to threefold_app;
