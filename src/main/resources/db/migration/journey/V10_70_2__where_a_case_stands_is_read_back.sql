-- What was filled, signed and recorded of a case, and when, as it was gathered with its last change, so
-- that a page reads it back. `version` is how it was made; another version gathers it again.
create table journey.kept_milestones (
    case_id uuid    not null references casefile.case_file (id),
    version integer not null,
    facts   jsonb   not null,
    constraint a_case_stands_somewhere_once primary key (case_id)
);
alter table journey.kept_milestones enable row level security;
alter table journey.kept_milestones force row level security;
create policy the_owner_keeps_it on journey.kept_milestones to threefold_owner using (true) with check (true);

-- In the transaction of a change. The facts are gathered here, so nobody can write others.
create function journey.keep_milestones(p_token text, p_case uuid, p_version integer) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    gathered constant jsonb := journey.milestones(p_token, p_case);
begin
    if gathered is not null then
        insert into journey.kept_milestones as m (case_id, version, facts) values (p_case, p_version, gathered)
            on conflict (case_id) do update set version = excluded.version, facts = excluded.facts
            where (m.version, m.facts) is distinct from (excluded.version, excluded.facts);
    end if;
    return gathered::text;
end $$;

-- For whoever has to do with the case; nothing where none were kept in this version.
create function journey.kept_milestones(p_token text, p_case uuid, p_version integer) returns text
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.require_system_token(p_token);
    return (select m.facts::text from journey.kept_milestones m
            where m.case_id = p_case and m.version = p_version and journey.keeps(p_case));
end $$;

revoke all on function journey.keep_milestones, journey.kept_milestones from public;
grant execute on function journey.keep_milestones, journey.kept_milestones to threefold_app;
