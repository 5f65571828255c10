-- One line puts a table about a person under guard: row-level security by the relation to its
-- case, and, for facts, no change after the fact.
create function access.audience(p_audience text) returns text language plpgsql immutable
    set search_path = pg_catalog, pg_temp as $$
declare
    related constant text := 'exists (select from access.relation r where r.case_id = %s.case_id'
        || ' and r.account_id = (select access.uid())%s)';
    coordinator constant text := '(select access.has_role(''COORDINATOR''))';
begin
    return case p_audience
        when 'everyone'    then format(related, '%1$s', '') || ' or ' || coordinator
        when 'staff'       then format(related, '%1$s', ' and r.kind <> ''PATIENT''') || ' or ' || coordinator
        when 'clinical'    then format(related, '%1$s', ' and r.kind <> ''PATIENT''')
        when 'record'      then format(related, '%1$s', '')
        when 'seats'       then format(related, '%1$s', ' and r.kind in (''PAIN'', ''MENTAL_HEALTH'', ''THERAPY'')')
        when 'coordinator' then coordinator
    end;
end $$;

create procedure access.keep(p_table regclass, p_audience text, p_rights text) language plpgsql as $$
declare
    bare text := (select relname from pg_class where oid = p_table);
    may  text := access.audience(p_audience);
begin
    if may is null then
        raise exception 'There is no audience called %', p_audience;
    end if;
    may := format(may, bare);
    execute format('alter table %s enable row level security', p_table);
    execute format('alter table %s force row level security', p_table);
    execute format('grant %s on %s to threefold_app', p_rights, p_table);
    execute format('create policy the_owner_keeps_it on %s to threefold_owner using (true) with check (true)', p_table);
    execute format('create policy %I on %s to threefold_app using (%s) with check (%s)',
                   'seen_by_' || p_audience, p_table, may, may);
end $$;

create procedure access.keep_rows(p_table text, p_audience text) language plpgsql as $$
begin
    call access.keep(p_table::regclass, p_audience, 'select, insert, update, delete');
end $$;

create procedure access.append_only(p_table regclass) language plpgsql as $$
begin
    execute format('create trigger facts_are_appended before update or delete on %s
                    for each row execute function audit.refuse_change()', p_table);
    execute format('create trigger facts_are_not_emptied before truncate on %s
                    for each statement execute function audit.refuse_change()', p_table);
end $$;

create procedure access.keep_facts(p_table text, p_audience text) language plpgsql as $$
begin
    call access.keep(p_table::regclass, p_audience, 'select, insert');
    call access.append_only(p_table::regclass);
end $$;
