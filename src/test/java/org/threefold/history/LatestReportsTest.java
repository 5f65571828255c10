package org.threefold.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.kernel.CaseId;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class LatestReportsTest {

    /// A value, its day and, after a T, its time; in both orders.
    @ParameterizedTest
    @CsvSource({
        "SYSTOLIC, 196 2026-11-20T21:40:00Z, 124 2026-11-20T13:05:00Z, 196",
        "SYSTOLIC, 124 2026-11-20T21:40:00Z, 196 2026-11-20T13:05:00Z, 124",
        "SYSTOLIC, 124 2026-11-21, 196 2026-11-20, 124",
        "SYSTOLIC, 124 2026-11-20T21:40:00Z, 196 2026-11-20, 196",
        "SYSTOLIC, 124 2026-11-20, 196 2026-11-20, 196",
        "SPO2, 97 2026-11-20, 84 2026-11-20, 84",
        "EGFR, 60 2026-11-20, 24 2026-11-20, 24",
        "PHQ9_ITEM9, 0 2026-11-20, 3 2026-11-20, 3"
    })
    void the_later_counts_and_of_equals_the_worse(
            ObservationKind kind, String one, String other, String counts) {
        var first = observed(kind, one);
        var second = observed(kind, other);

        for (var order : List.of(List.of(first, second), List.of(second, first))) {
            assertThat(LatestReports.of(order).of(kind))
                    .hasValueSatisfying(fact -> assertThat(fact.value()).startsWith(counts + " "));
        }
    }

    /// A status, a doubt and a year, each of two reports of one condition.
    @ParameterizedTest
    @CsvSource({
        "active/-/-, resolved/-/2004, active",
        "active/-/2001, resolved/-/2009, active",
        "-/-/2001, inactive/-/2009, -",
        "resolved/-/2001, inactive/-/2009, inactive",
        "active/differential/2020, active/-/2010, active",
        "recurrence/-/2010, resolved/-/2020, recurrence"
    })
    void what_holds_comes_before_what_is_over(String one, String other, String status) {
        var first = condition(one);
        var second = condition(other);

        for (var order : List.of(List.of(first, second), List.of(second, first))) {
            assertThat(LatestReports.of(order).facts())
                    .singleElement()
                    .satisfies(
                            fact -> {
                                assertThat(String.valueOf(fact.status()).replace("null", "-"))
                                        .isEqualTo(status);
                                assertThat(fact.doubt()).isEmpty();
                            });
        }
    }

    private static ReportedFact observed(ObservationKind kind, String said) {
        var parts = said.split(" ", -1);
        return new ReportedFact(
                ReportedFactId.next(),
                new CaseId(new UUID(0, 1)),
                ReportedFact.Kind.OBSERVATION,
                new Coding(Coding.LOINC, kind.code(), null),
                new Measurement(new BigDecimal(parts[0]), kind.unit()),
                null,
                LocalDate.parse(parts[1].substring(0, 10)),
                null,
                "final",
                new ReportedBy(new UUID(0, 2), "Observation/" + parts[0]),
                parts[1].length() > 10 ? Instant.parse(parts[1]) : null);
    }

    private static ReportedFact condition(String said) {
        var parts = said.split("/", -1);
        return new ReportedFact(
                ReportedFactId.next(),
                new CaseId(new UUID(0, 1)),
                ReportedFact.Kind.CONDITION,
                Coding.named("Bipolar disorder"),
                null,
                orNull(parts[1]),
                parts[2].equals("-") ? null : LocalDate.of(Integer.parseInt(parts[2]), 1, 1),
                null,
                orNull(parts[0]),
                new ReportedBy(new UUID(0, 2), "Condition/" + said));
    }

    private static @Nullable String orNull(String word) {
        return word.equals("-") ? null : word;
    }
}
