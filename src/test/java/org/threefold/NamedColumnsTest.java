package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A statement names the columns that it reads of a table. A prepared statement whose result is all
/// columns fails on every open connection once a newer version has added one: see decision 0054.
class NamedColumnsTest {

    private static final Path MAIN = Path.of("src/main/java");

    /// All columns of a table, directly; of a function or a part of the statement it may be all.
    private static final Pattern ALL_OF_A_TABLE =
            Pattern.compile(
                    "select (?:distinct on \\([^)]*\\) )?\\* from (\\w+\\.\\w+)\\b(?! ?\\()");

    private static final Pattern ALL_OF_AN_ALIAS = Pattern.compile("[ ,](\\w+)\\.\\*");

    @Test
    void a_statement_names_the_columns_of_a_table() throws IOException {
        try (var files = Files.walk(MAIN)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList())
                assertThat(unnamed(Files.readString(file))).as(file.toString()).isEmpty();
        }
    }

    @Test
    void all_columns_of_a_table_are_found_however_they_are_asked_for() {
        assertThat(unnamed("\"select * from screening.kept where case_id = ?\"")).hasSize(1);
        assertThat(unnamed("\"select * from\"\n + \" screening.kept order by number\"")).hasSize(1);
        assertThat(unnamed("select distinct on (fact) * from screening.kept_fact")).hasSize(1);
        assertThat(unnamed("select p.*, e.name from settings.proposal p join settings.ending e"))
                .containsExactly("p.*");
        assertThat(unnamed("select * from access.resets(?)")).isEmpty();
        assertThat(unnamed("with line as (select 1) select l.*, 2 from line l")).isEmpty();
        assertThat(unnamed("select count(*) from review.round")).isEmpty();
    }

    private static List<String> unnamed(String source) {
        var sql = source.replaceAll("\"\\s*\\+\\s*\"", "").replaceAll("\\s+", " ");
        var direct = ALL_OF_A_TABLE.matcher(sql).results().map(MatchResult::group);
        var byAlias =
                ALL_OF_AN_ALIAS
                        .matcher(sql)
                        .results()
                        .filter(it -> isTable(it.group(1), sql.substring(it.end())))
                        .map(it -> it.group(1) + ".*");
        return Stream.concat(direct, byAlias).toList();
    }

    /// Whether the next thing so called is a table.
    private static boolean isTable(String alias, String after) {
        var named =
                Pattern.compile("(?:from|join|,) ([\\w.]+) (?:as )?" + alias + "\\b")
                        .matcher(after);
        return named.find() && named.group(1).contains(".");
    }
}
