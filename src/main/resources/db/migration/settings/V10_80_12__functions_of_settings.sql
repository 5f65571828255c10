-- Functions whose bodies name what 10.80.1 to 10.80.7 renamed, in whole; nothing else about them changes.

create or replace function settings.safety_settings(p_day date) returns jsonb language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select coalesce((select jsonb_object_agg(s.key, s.value)
                     from jsonb_each_text((
                         select p.settings
                         from settings.proposal p join settings.ending e on e.proposal_id = p.id
                         where e.version is not null and e.applies_from <= p_day and access.uid() is not null
                         order by e.applies_from desc, e.version desc limit 1)) s
                     where s.key like 'safety.%'), '{}')
$$;
