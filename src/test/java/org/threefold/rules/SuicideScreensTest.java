package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The C-SSRS screener beside the other sources: its result, its age, and what else is known. Today
/// is 22-Nov-2026; 90 days before it is 24-Aug-2026.
class SuicideScreensTest {

    private static final String NOTHING_ASKED =
            "psychiatric.asq=-; psychiatric.asq-on=-; psychiatric.phq9-item9=-; psychiatric.phq9-on=-; ";

    @ParameterizedTest(name = "{0} of {1}: PSY-08 {2}, PSY-09 {3}")
    @CsvSource({
        "none,     2026-11-22, clear,              clear",
        "none,     2026-08-24, clear,              clear",
        "none,     2026-08-23, clear,              clear",
        "none,     -,          clear,              clear",
        "low,      2026-11-22, clear,              REQUIRES_CLEARANCE",
        "low,      2026-08-23, clear,              REQUIRES_CLEARANCE",
        "low,      -,          clear,              REQUIRES_CLEARANCE",
        "moderate, 2026-11-22, clear,              REQUIRES_CLEARANCE",
        "moderate, 2026-08-23, clear,              REQUIRES_CLEARANCE",
        "moderate, ?,          clear,              REQUIRES_CLEARANCE",
        "high,     2026-11-22, ABSOLUTE,           REQUIRES_CLEARANCE",
        "high,     2026-11-21, REQUIRES_CLEARANCE, REQUIRES_CLEARANCE",
        "high,     2026-08-24, REQUIRES_CLEARANCE, REQUIRES_CLEARANCE",
        "high,     2026-08-23, REQUIRES_CLEARANCE, REQUIRES_CLEARANCE",
        "high,     -,          ABSOLUTE,           REQUIRES_CLEARANCE",
        "high,     ?,          ABSOLUTE,           REQUIRES_CLEARANCE",
        "?,        2026-11-22, unknown,            unknown",
        "-,        2026-11-22, clear,              clear",
        "-,        -,          clear,              clear"
    })
    void beside_a_fresh_negative_asq(String result, String day, String acute, String ideation) {
        var facts = Chart.well(asked(result, day));

        assertThat(Verdicts.of("PSY-08", facts)).isEqualTo(acute);
        assertThat(Verdicts.of("PSY-09", facts)).isEqualTo(ideation);
    }

    /// No source says that one screen stands in for another: who was not asked the ASQ is asked it.
    @ParameterizedTest(name = "{0} of today, and nothing else asked: PSY-08 {1}, PSY-09 {2}")
    @CsvSource({
        "-,        unknown,  unknown",
        "none,     unknown,  unknown",
        "low,      unknown,  REQUIRES_CLEARANCE",
        "moderate, unknown,  REQUIRES_CLEARANCE",
        "high,     ABSOLUTE, REQUIRES_CLEARANCE"
    })
    void where_nothing_else_was_asked(String result, String acute, String ideation) {
        var facts = Chart.well(NOTHING_ASKED + asked(result, "2026-11-22"));

        assertThat(Verdicts.of("PSY-08", facts)).isEqualTo(acute);
        assertThat(Verdicts.of("PSY-09", facts)).isEqualTo(ideation);
    }

    @ParameterizedTest(name = "{0}, C-SSRS {1} of {2}: PSY-08 {3}, PSY-09 {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    psychiatric.asq=acute; psychiatric.asq-on=2026-11-22 | none | 2026-11-22 | ABSOLUTE           | REQUIRES_CLEARANCE
                    psychiatric.asq=acute; psychiatric.asq-on=2026-11-20 | high | 2026-11-22 | ABSOLUTE           | REQUIRES_CLEARANCE
                    psychiatric.asq=acute; psychiatric.asq-on=2026-11-22 | high | 2026-11-20 | ABSOLUTE           | REQUIRES_CLEARANCE
                    psychiatric.asq=negative; psychiatric.asq-on=2026-11-22 | high | 2026-11-20 | REQUIRES_CLEARANCE | REQUIRES_CLEARANCE
                    psychiatric.asq=non-acute                            | none | 2026-11-22 | clear              | REQUIRES_CLEARANCE
                    psychiatric.asq-on=2026-08-23                        | none | 2026-11-22 | unknown            | unknown
                    psychiatric.asq-on=2026-08-23                        | high | 2026-11-22 | ABSOLUTE           | REQUIRES_CLEARANCE
                    psychiatric.phq9-item9=2                             | none | 2026-11-22 | clear              | REQUIRES_CLEARANCE
                    psychiatric.phq9-item9=0                             | low  | 2026-11-22 | clear              | REQUIRES_CLEARANCE
                    psychiatric.phq9-item9=-                             | none | 2026-11-22 | clear              | unknown
                    psychiatric.phq9-on=2026-08-23                       | none | 2026-11-22 | clear              | unknown
                    psychiatric.suicide-plan=yes; psychiatric.asq-on=2026-11-20 | none | 2026-11-22 | REQUIRES_CLEARANCE | clear
                    psychiatric.suicide-plan=?                           | high | 2026-11-22 | ABSOLUTE           | REQUIRES_CLEARANCE
                    psychiatric.suicide-plan=?                           | none | 2026-11-22 | unknown            | clear
                    """)
    void the_worse_of_two_sources_counts(
            String other, String result, String day, String acute, String ideation) {
        var facts = Chart.well(other + "; " + asked(result, day));

        assertThat(Verdicts.of("PSY-08", facts)).isEqualTo(acute);
        assertThat(Verdicts.of("PSY-09", facts)).isEqualTo(ideation);
    }

    @ParameterizedTest(name = "{0} {1} of {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PSY-08 | high     | 2026-11-22 | The C-SSRS of 22-Nov-2026 is high: item 4, item 5, or item 6 within 3 months.
                    PSY-08 | high     | 2026-08-23 | The C-SSRS of 23-Aug-2026 is high: item 4, item 5, or item 6 within 3 months. The C-SSRS is over 90 days old; it was not asked again.
                    PSY-08 | high     | -          | The C-SSRS is high: item 4, item 5, or item 6 within 3 months. Not recorded: day the C-SSRS screener was asked.
                    PSY-09 | moderate | 2026-11-22 | The C-SSRS of 22-Nov-2026 is moderate: item 3, or item 6 ever.
                    PSY-09 | low      | 2026-11-22 | The C-SSRS of 22-Nov-2026 is low: item 1 or 2.
                    """)
    void it_says_what_was_found_and_when(String rule, String result, String day, String words) {
        var found = RuleBook.find(rule).orElseThrow().of(Chart.well(asked(result, day)));

        assertThat(found)
                .isInstanceOfSatisfying(
                        Finding.Concern.class, it -> assertThat(it.observed()).isEqualTo(words));
    }

    @Test
    void a_last_resort_with_a_positive_c_ssrs_is_one_with_suicidal_thoughts() {
        var facts = Chart.well("expectations.last-resort=yes; " + asked("low", "2026-11-22"));

        assertThat(RuleBook.find("PSY-17").orElseThrow().of(facts).toString())
                .contains("with suicidal thoughts");
    }

    /// As a number that worries: newer than the team's own, and not over 90 days old.
    @ParameterizedTest(name = "item 9 of the team on {0}, reported in words on {1}: PSY-09 {2}")
    @CsvSource({
        "2026-11-20, 2026-11-21, REQUIRES_CLEARANCE",
        "2026-11-20, 2026-11-20, clear",
        "2026-08-01, 2026-08-24, REQUIRES_CLEARANCE",
        "2026-08-01, 2026-08-23, unknown"
    })
    void item_9_in_words_worries_as_a_number_would(String own, String reported, String ideation) {
        var facts =
                Chart.well("psychiatric.phq9-on=%s; screen item 9=Yes@%s".formatted(own, reported));

        assertThat(Verdicts.of("PSY-09", facts)).isEqualTo(ideation);
        assertThat(Verdicts.of("PSY-08", facts)).isEqualTo("clear");
    }

    private static String asked(String result, String day) {
        return "psychiatric.c-ssrs=%s; psychiatric.c-ssrs-on=%s".formatted(result, day);
    }
}
