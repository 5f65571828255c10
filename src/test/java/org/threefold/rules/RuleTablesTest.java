package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Every rule of the book stands in a table of examples.
class RuleTablesTest {

    private static final List<Class<?>> TABLES =
            List.of(
                    PsychiatricRulesTest.class,
                    CardiovascularRulesTest.class,
                    MedicalRulesTest.class,
                    SubstanceUseRulesTest.class,
                    DayRulesTest.class,
                    InteractionRulesTest.class);

    /// One rule informs and raises no concern: src/docs/clinical/interactions.md, "Classes and
    /// rules".
    private static final String INFORMS = "DDI-14";

    @Test
    void every_rule_has_a_table_with_a_concern() {
        var informs = Set.of(INFORMS);
        assertThat(ids(it -> !informs.contains(it)))
                .isEqualTo(ruled(verdict -> !Set.of("clear", "unknown").contains(verdict)));
    }

    @Test
    void every_rule_has_a_table_with_something_clear() {
        assertThat(ids(_ -> true)).isEqualTo(ruled("clear"::equals));
    }

    @Test
    void every_rule_has_a_table_with_something_unknown() {
        assertThat(ids(_ -> true)).isEqualTo(ruled("unknown"::equals));
    }

    private static Set<String> ids(Predicate<String> which) {
        var ids = RuleBook.rules().stream().map(Rule::id).filter(which);
        return new TreeSet<>(ids.toList());
    }

    private static Set<String> ruled(Predicate<String> verdict) {
        return new TreeSet<>(
                rows().filter(row -> verdict.test(row[2].strip()))
                        .map(row -> row[0].strip())
                        .toList());
    }

    private static Stream<String[]> rows() {
        return TABLES.stream()
                .flatMap(tables -> Arrays.stream(tables.getDeclaredMethods()))
                .flatMap(method -> Arrays.stream(method.getAnnotationsByType(CsvSource.class)))
                .flatMap(table -> table.textBlock().lines())
                .map(line -> line.split("\\|", -1))
                .filter(row -> row.length == 3 && row[0].strip().matches("[A-Z]+-\\d\\d"));
    }
}
