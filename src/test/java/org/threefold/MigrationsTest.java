package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.threefold.support.Migrating;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One timeline of migrations. What was released is listed with its digest and never changes; what
/// is newer comes after all of it, and is written to rules that some of the old ones break.
class MigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path RELEASED = Path.of("src/test/resources/migrations-released.txt");
    private static final Pattern NAME = Pattern.compile("V(\\d+_\\d+_\\d+)__[a-z0-9_]+\\.sql");
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");

    /// Into all columns in their order, which another migration may change.
    private static final Pattern UNNAMED_COLUMNS =
            Pattern.compile("(?is)insert\\s+into\\s+[\\w.]+\\s*(values|select|with|table)\\b");

    /// Reads SQL from the catalogue, to write it back with something replaced.
    private static final Pattern PATCHED =
            Pattern.compile("(?i)pg_get_\\w*def\\b|pg_get_expr|prosrc|polqual|polwithcheck");

    private static final Pattern TABLE =
            Pattern.compile(
                    "(?i)(?:create|alter|drop)\\s+table\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?(\\w+)\\.");

    @Test
    void what_was_released_is_as_it_was() throws IOException {
        var released = released();

        assertThat(released).hasSize(45);
        for (var each : released.entrySet())
            assertThat(digest(MIGRATIONS.resolve(each.getKey())))
                    .as(each.getKey())
                    .isEqualTo(each.getValue());
    }

    @Test
    void every_version_is_given_once_and_a_new_one_is_higher_than_all_released()
            throws IOException {
        var released = released().keySet();
        var last = highestReleased();
        var all = files();

        assertThat(all.stream().map(MigrationsTest::version)).doesNotHaveDuplicates();
        assertThat(all).allMatch(it -> NAME.matcher(nameOf(it)).matches());
        assertThat(all.stream().filter(Predicate.not(released::contains)))
                .isNotEmpty()
                .allMatch(it -> version(it).compareTo(last) > 0);
    }

    @Test
    void no_setting_lets_a_migration_run_late() throws IOException {
        try (var settings = Files.list(Path.of("src/main/resources"))) {
            var files = settings.filter(it -> it.toString().matches(".*\\.(ya?ml|properties)"));
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it).content().doesNotContain("out-of-order"));
        }
    }

    @Test
    void a_database_of_the_last_release_takes_what_is_new_in_its_order() throws IOException {
        var before = Migrating.empty("migrated").target(highestReleased()).load().migrate();
        assertThat(before.migrationsExecuted).isEqualTo(45);

        var after = Migrating.flyway("migrated").load().migrate();

        assertThat(after.success).isTrue();
        assertThat(after.migrationsExecuted).isPositive();
        assertThat(Migrating.flyway("migrated").load().info().pending()).isEmpty();
    }

    @Test
    void a_new_migration_names_the_columns_it_inserts() throws IOException {
        assertThat(breaking(UNNAMED_COLUMNS, fresh())).isEmpty();
        assertThat(breaking(UNNAMED_COLUMNS, List.copyOf(released().keySet()))).hasSize(3);
    }

    @Test
    void a_new_migration_writes_whole_sql_and_patches_none() throws IOException {
        assertThat(breaking(PATCHED, fresh())).isEmpty();
        assertThat(breaking(PATCHED, List.copyOf(released().keySet())))
                .contains("screening/V2_1_9__who_sees_all_asked_once.sql");
    }

    @Test
    void a_new_migration_makes_and_changes_tables_of_its_own_module() throws IOException {
        for (var file : fresh())
            assertThat(TABLE.matcher(sql(file)).results().map(it -> it.group(1)))
                    .as(file)
                    .allMatch(schema -> file.startsWith(schema + "/"));
        assertThat(TABLE.matcher(sql("jobs/V10_4_1__scheduled_tasks.sql")).results())
                .hasSizeGreaterThan(2);
    }

    private static List<String> breaking(Pattern rule, List<String> files) {
        return files.stream().filter(it -> rule.matcher(sql(it)).find()).toList();
    }

    private static String sql(String file) {
        try {
            return COMMENT.matcher(Files.readString(MIGRATIONS.resolve(file))).replaceAll("");
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static MigrationVersion highestReleased() throws IOException {
        return released().keySet().stream()
                .map(MigrationsTest::version)
                .max(MigrationVersion::compareTo)
                .orElseThrow();
    }

    private static List<String> fresh() throws IOException {
        var released = released();
        return files().stream().filter(it -> !released.containsKey(it)).toList();
    }

    private static List<String> files() throws IOException {
        try (var files = Files.walk(MIGRATIONS)) {
            return files.filter(Files::isRegularFile)
                    .map(it -> MIGRATIONS.relativize(it).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> released() throws IOException {
        try (var lines = Files.lines(RELEASED)) {
            return lines.map(it -> it.split("\\s+"))
                    .collect(
                            Collectors.toMap(
                                    it -> it[1], it -> it[0], (one, _) -> one, TreeMap::new));
        }
    }

    private static MigrationVersion version(String file) {
        var name = NAME.matcher(nameOf(file));
        assertThat(name.matches()).as(file).isTrue();
        return MigrationVersion.fromVersion(name.group(1));
    }

    private static String nameOf(String file) {
        return Objects.requireNonNull(Path.of(file).getFileName()).toString();
    }

    private static String digest(Path file) throws IOException {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var text = Files.readString(file).replace("\r\n", "\n");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
