package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.rules.Chart.TODAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/// When time alone makes the book say something else.
class NextReviewDateTest {

    /// On a well chart the list of medicines is the first to be too old.
    @ParameterizedTest(name = "{0} turns on {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    medications.pdmp-checked-on=2026-11-20              | 2026-11-28
                    medications.pdmp-checked-on=2026-11-16              | 2026-11-24
                    psychiatric.asq=acute; psychiatric.asq-on=2026-11-22 | 2026-11-23
                    born=1961-11-25                                     | 2026-11-25
                    """)
    void it_is_the_first_day_on_which_a_rule_says_something_else(String slip, LocalDate day) {
        var facts = Chart.well(slip);

        assertThat(NextReviewDate.after(facts)).isEqualTo(day);
        assertThat(RuleBook.screen(facts.at(day.minusDays(1)))).isEqualTo(RuleBook.screen(facts));
        assertThat(RuleBook.screen(facts.at(day))).isNotEqualTo(RuleBook.screen(facts));
    }

    /// Halving is right only where time does not change back what it has changed.
    @Test
    void on_made_up_charts_it_is_the_day_that_looking_at_every_day_finds() {
        for (var facts : SyntheticFacts.ALL.subList(0, 40)) {
            var plain = facts.at(TODAY);
            assertThat(NextReviewDate.after(plain)).isEqualTo(dayByDay(plain));
        }
    }

    @Test
    void where_nothing_ages_it_is_a_year_from_now() {
        assertThat(NextReviewDate.after(Chart.empty(""))).isEqualTo(TODAY.plusDays(366));
    }

    private static LocalDate dayByDay(Facts facts) {
        var now = RuleBook.screen(facts);
        return TODAY.datesUntil(TODAY.plusDays(366))
                .filter(day -> !RuleBook.screen(facts.at(day)).equals(now))
                .findFirst()
                .orElse(TODAY.plusDays(366));
    }
}
