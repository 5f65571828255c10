package org.threefold.support;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Objects;
import java.util.function.Supplier;

/// Counts the statements that PostgreSQL runs inside SQL functions, by its extension
/// `pg_stat_statements`. A function that is inlined into its caller has none. Counts what a whole
/// database does: nothing else may run in it meanwhile.
public final class NestedStatements {

    private static final String EXTENSION = "create extension if not exists pg_stat_statements";
    private static final String CALLS =
            """
            select coalesce(sum(s.calls), 0) from pg_stat_statements s
            join pg_database d on d.oid = s.dbid
            where d.datname = ? and not s.toplevel
            """;

    private final String database;
    private final JdbcClient server;

    public NestedStatements(String database) {
        this.database = database;
        this.server = JdbcClient.create(Postgres.server().superuser("postgres"));
        server.sql(EXTENSION).update();
    }

    /// How many that takes.
    public long during(Supplier<?> act) {
        long before = calls();
        Objects.requireNonNull(act.get());
        return calls() - before;
    }

    private long calls() {
        return server.sql(CALLS).param(database).query(Long.class).single();
    }
}
