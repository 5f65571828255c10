package org.threefold.support;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import java.sql.SQLException;

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
                .locations("classpath:db/migration")
                .javaMigrations(new NoPlainNotes());
    }

    /// The one migration in Java encrypts process notes with the keys of the portal. A database
    /// that never had a plain one takes it without them.
    private static final class NoPlainNotes implements JavaMigration {

        @Override
        public void migrate(Context context) throws SQLException {
            try (var statement = context.getConnection().createStatement()) {
                statement.execute("drop table notes.plain_note");
            }
        }

        @Override
        public MigrationVersion getVersion() {
            return MigrationVersion.fromVersion("10.46.3");
        }

        @Override
        public String getDescription() {
            return "encrypt notes";
        }

        @Override
        public Integer getChecksum() {
            return 1;
        }

        @Override
        public boolean canExecuteInTransaction() {
            return true;
        }
    }
}
