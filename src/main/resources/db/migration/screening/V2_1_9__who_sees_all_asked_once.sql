-- Who sees all of a case was asked by a function for each row that it guards, and each call looked up
-- the sign-in anew. Written out in the policies that ask it, PostgreSQL asks once a statement.
do $$
declare
    asked   constant text := 'access.sees_all(case_id)';
    written constant text := 'exists (select from access.relation r where r.case_id = %I.case_id'
        || ' and r.account_id = (select access.uid())'
        || ' and r.kind in (''PAIN'', ''MENTAL_HEALTH'', ''THERAPY'', ''SYSTEM''))';
    guarded record;
begin
    for guarded in
        select p.polname, c.relname, p.polrelid::regclass as name, pg_get_expr(p.polqual, p.polrelid) as seen
        from pg_policy p join pg_class c on c.oid = p.polrelid
        where position(asked in pg_get_expr(p.polqual, p.polrelid)) > 0
    loop
        execute format('alter policy %I on %s using (%s)', guarded.polname, guarded.name,
                       replace(guarded.seen, asked, format(written, guarded.relname)));
    end loop;
end $$;
