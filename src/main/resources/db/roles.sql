-- The database roles of Threefold. Run by a superuser on the new, empty database; then give each
-- login role a password: alter role threefold_app password '...'. Run it again with each update: what
-- is there already stays.
--
-- owner      owns every table and function; nobody signs in as it
-- migration  signs in at start-up to bring the schema up to date, then acts as the owner
-- app        what the portal works as: owns nothing, bypasses nothing, truncates nothing
-- gate       may look up a password and open a sign-in, and nothing else
-- auditor    reads and verifies the trail
-- backup     reads everything, for pg_dump
do $$
declare
    wanted text;
begin
    foreach wanted in array array['owner', 'migration', 'app', 'gate', 'auditor', 'backup'] loop
        if not exists (select from pg_roles where rolname = 'threefold_' || wanted) then
            execute format('create role %I nosuperuser nocreatedb nocreaterole %s',
                           'threefold_' || wanted,
                           case wanted when 'owner' then 'nologin' else 'login' end);
        end if;
    end loop;
end $$;

alter role threefold_backup bypassrls;
grant pg_read_all_data to threefold_backup;
grant threefold_owner to threefold_migration;
alter role threefold_app set statement_timeout = '30s';
alter role threefold_app set idle_in_transaction_session_timeout = '60s';

do $$
begin
    execute format('alter database %I owner to threefold_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to threefold_migration, threefold_app, threefold_gate, threefold_auditor, threefold_backup',
                   current_database());
end $$;
revoke all on schema public from public;

-- Large objects stand under no policy, and the portal keeps nothing in them.
do $$
declare
    one regprocedure;
begin
    for one in select p.oid from pg_proc p
               where p.pronamespace = 'pg_catalog'::regnamespace
                 and (p.proname ~ '^lo_' or p.proname in ('loread', 'lowrite')) loop
        execute format('revoke all on function %s from public', one);
    end loop;
end $$;
