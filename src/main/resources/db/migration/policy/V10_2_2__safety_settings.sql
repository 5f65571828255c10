-- The settings about safety of the version in force, for work that a patient's own act starts: what a
-- patient is promised, and by when an alarm has to be closed. What no version names has its built-in
-- value. The other settings stay with staff.
create function policy.safety_settings(p_day date) returns jsonb language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select coalesce((select jsonb_object_agg(s.key, s.value)
                     from jsonb_each_text((
                         select p.settings
                         from policy.proposal p join policy.ending e on e.proposal_id = p.id
                         where e.version is not null and e.applies_from <= p_day and access.uid() is not null
                         order by e.applies_from desc, e.version desc limit 1)) s
                     where s.key like 'safety.%'), '{}')
$$;
revoke all on function policy.safety_settings from public;
grant execute on function policy.safety_settings to threefold_app;
