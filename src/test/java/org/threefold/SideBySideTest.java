package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.support.Migrating;
import org.threefold.support.Postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Since migration 10.80 a version runs on the database that the next one has brought up to date:
/// what it calls is there, its inserts are accepted, and it starts. Decision record 0054.
class SideBySideTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path CONTRACTED =
            Path.of("src/test/resources/org/threefold/contracted-names.txt");
    private static final MigrationVersion SINCE = MigrationVersion.fromVersion("10.80");
    private static final MigrationVersion UNTIL = MigrationVersion.fromVersion("10.81");

    /// What a role that signs in may call, read and write.
    private static final String OFFERED =
            """
            with role as (select rolname from pg_roles
                          where rolname in ('threefold_app', 'threefold_gate', 'threefold_auditor')),
                 own as (select oid, nspname from pg_namespace
                         where nspname not in ('public', 'information_schema', 'flyway')
                           and nspname not like 'pg\\_%'),
                 relations as (select c.oid, nspname || '.' || relname as name from pg_class c
                               join own on own.oid = relnamespace where relkind in ('r', 'p', 'v')),
                 granted as (select r.oid, r.name, rolname, may from relations r, role,
                                    unnest(array['select', 'insert', 'update', 'delete']) may
                             where has_table_privilege(rolname, r.oid, may))
            select rolname || ' may ' || may || ' ' || name from granted
            union
            select g.name || '.' || attname || ' ' || format_type(atttypid, atttypmod)
            from granted g join pg_attribute a on attrelid = g.oid and attnum > 0 and not attisdropped
            union
            select rolname || ' may call ' || nspname || '.' || proname || '(' || pg_get_function_arguments(p.oid) || ') '
                   || pg_get_function_result(p.oid)
            from pg_proc p join own on own.oid = pronamespace, role
            where has_function_privilege(rolname, p.oid, 'execute')
              and has_schema_privilege(rolname, own.oid, 'usage')
            order by 1
            """;

    /// Columns that an insert has to name.
    private static final String DEMANDED =
            """
            select c.oid::regclass || '.' || attname
            from pg_class c join pg_attribute a on a.attrelid = c.oid and attnum > 0 and not attisdropped
            where relkind in ('r', 'p') and attnotnull and not atthasdef and attidentity = '' and attgenerated = ''
              and has_table_privilege('threefold_app', c.oid, 'insert')
            order by 1
            """;

    @Test
    void what_a_version_calls_is_there_when_the_next_has_brought_the_database_up_to_date()
            throws IOException {
        Migrating.empty("side_by_side").target(last()).load().migrate();
        var offered = lines("side_by_side", OFFERED);
        var demanded = lines("side_by_side", DEMANDED);
        var tables = demanded.stream().map(SideBySideTest::table).toList();

        Migrating.flyway("side_by_side").load().migrate();

        assertThat(offered).hasSizeGreaterThan(700);
        assertThat(missing(offered, "side_by_side"))
                .containsExactlyInAnyOrderElementsOf(contracted());
        assertThat(lines("side_by_side", DEMANDED))
                .filteredOn(it -> tables.contains(table(it)))
                .isSubsetOf(demanded);
    }

    @Test
    void what_a_migration_renames_or_takes_away_is_found() {
        Migrating.empty("contracted").load().migrate();
        var offered = lines("contracted", OFFERED);
        var demanded = lines("contracted", DEMANDED);

        for (var change :
                List.of(
                        "alter table screening.kept_finding rename column outcome to result",
                        "alter table intake.sent alter column at type timestamp",
                        "drop function review.progress(uuid[])",
                        "revoke update on casefile.unsent from threefold_app",
                        "alter table drafts.draft add column rank integer not null"))
            JdbcClient.create(Postgres.server().superuser("contracted")).sql(change).update();

        assertThat(missing(offered, "contracted"))
                .containsExactlyInAnyOrder(
                        "screening.kept_finding.outcome text",
                        "intake.sent.at timestamp with time zone",
                        "threefold_app may call review.progress(p_cases uuid[])"
                                + " TABLE(case_id uuid, opinions integer, signatures integer)",
                        "threefold_app may update casefile.unsent");
        assertThat(lines("contracted", DEMANDED))
                .filteredOn(it -> !demanded.contains(it))
                .containsExactly("drafts.draft.rank");
    }

    /// As a node that is started again while another version has run its migrations already.
    @Test
    void a_version_starts_on_the_database_of_a_newer_one(@TempDir Path before) throws IOException {
        Migrating.empty("newer").load().migrate();
        var newest = files().stream().max(Comparator.comparing(SideBySideTest::version));
        for (var file : files())
            if (!file.equals(newest.orElseThrow()))
                Files.copy(file, before.resolve(file.getFileName()));

        var started = Migrating.flyway("newer").locations("filesystem:" + before).load().migrate();

        assertThat(started.success).isTrue();
        assertThat(started.migrationsExecuted).isZero();
    }

    private static List<String> missing(List<String> offered, String database) {
        var gone = new TreeSet<>(offered);
        lines(database, OFFERED).forEach(gone::remove);
        return List.copyOf(gone);
    }

    /// What may be missing: before the two hyphens of a line, whose rest is the reason.
    private static List<String> contracted() throws IOException {
        try (var lines = Files.lines(CONTRACTED)) {
            return lines.filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .map(it -> it.split(" -- ", 2)[0])
                    .toList();
        }
    }

    private static List<String> lines(String database, String sql) {
        return JdbcClient.create(Postgres.server().superuser(database))
                .sql(sql)
                .query(String.class)
                .list();
    }

    private static String table(String column) {
        return column.substring(0, column.lastIndexOf('.'));
    }

    /// The last of the migrations that renamed what there was.
    private static MigrationVersion last() {
        return files().stream()
                .map(SideBySideTest::version)
                .filter(it -> it.compareTo(SINCE) >= 0 && it.compareTo(UNTIL) < 0)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static MigrationVersion version(Path file) {
        return MigrationVersion.fromVersion(
                file.getFileName().toString().replaceFirst("^V(.*?)__.*", "$1"));
    }

    private static List<Path> files() {
        try (var files = Files.walk(MIGRATIONS)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
