package org.threefold.support;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Brings a database of the test server up to date as the portal does at its start, or to a
/// version of before.
public final class Migrating {

    private Migrating() {}

    /// An empty database with the roles.
    public static FluentConfiguration empty(String database) {
        Postgres.server().provision(database);
        return flyway(database);
    }

    public static FluentConfiguration flyway(String database) {
        return Flyway.configure()
                .dataSource(Postgres.as("threefold_migration", database))
                .initSql("set role threefold_owner")
                .defaultSchema("flyway")
                .createSchemas(true)
                .locations("classpath:db/migration");
    }
}
