-- When a consent was offered, signed and ended, and how far it is: no answer, no choice, no reason.
create function consent.milestones(p_token text, p_case uuid) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.may_collect(p_token, p_case) then return null; end if;
    return jsonb_build_object(
        'offer', (
            select jsonb_build_object('number', o.number, 'at', o.at,
                       'toTalk', (select max(r.at) from consent.round r
                                  where r.offer_id = o.id and (r.passed or r.round = 3)),
                       'talkedOver', exists (select from consent.talk t where t.offer_id = o.id)
                           and exists (select from consent.capacity c where c.offer_id = o.id))
            from consent.offer o where o.case_id = p_case order by o.number desc limit 1),
        'paper', (
            select jsonb_build_object('at', s.at, 'seenBy', array[s.by_account]
                       || (select coalesce(array_agg(k.by_account), '{}') from consent.paper_check k
                           where k.signature_id = s.id))
            from consent.signature s
            where s.case_id = p_case and s.manner = 'PAPER'
              and s.offer_id = (select o.id from consent.offer o where o.case_id = p_case order by o.number desc limit 1)
              and 2 > (select count(*) from consent.paper_check k where k.signature_id = s.id)
            order by s.at desc, s.id desc limit 1),
        'signed', (
            select jsonb_build_object('offer', c.number, 'offeredAt', c.offered,
                       'lastDay', (c.signed_on + make_interval(months => c.months))::date - 1)
            from (select s.signed_on, s.at, o.months, o.number, o.at as offered,
                         s.manner = 'ELECTRONIC' or 2 <= (select count(*) from consent.paper_check k
                                                          where k.signature_id = s.id) as counts
                  from consent.signature s join consent.offer o on o.id = s.offer_id
                  where s.case_id = p_case) c
            where c.counts order by c.number desc, c.at desc limit 1),
        'ended', (
            select jsonb_build_object('offer', o.number, 'at', e.at)
            from consent.ending e join consent.offer o on o.id = e.offer_id
            where e.case_id = p_case and e.part = 'ALL' order by o.number desc, e.at desc limit 1));
end $$;
revoke all on function consent.milestones(text, uuid) from public;
grant execute on function consent.milestones(text, uuid) to threefold_app;
