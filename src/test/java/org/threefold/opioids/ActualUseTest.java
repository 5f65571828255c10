package org.threefold.opioids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.opioids.Diary.TODAY;
import static org.threefold.opioids.Diary.day;
import static org.threefold.opioids.Diary.days;
import static org.threefold.opioids.Diary.take;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class ActualUseTest {

    @ParameterizedTest(name = "{2} × {0} of {1}: {3}")
    @CsvSource({
        "oxycodone,             5 mg,      3,   22.5",
        "Percocet,              5 mg,      4,   30",
        "oxycodone 10 mg tablet, ,         2,   30",
        "fentanyl patch,        25 mcg/h,  1,   60",
        "72 HR Fentanyl 0.025 MG/HR Transdermal System, , 2, 120",
        "tramadol,              50 mg,     0.5, 5"
    })
    void what_was_taken_comes_to(String medicine, String each, String count, BigDecimal mme) {
        var taken = day(TODAY, take(medicine, each, count));

        assertThat(taken.equivalent(FactorSet.CDC_2022).orElseThrow().mgPerDay())
                .isEqualByComparingTo(mme);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"oxycodone, ", "oxycondone, 5 mg", "levorphanol, 2 mg", "fentanyl, "})
    void a_day_with_anything_uncounted_has_no_figure(String medicine, String each) {
        var taken = day(TODAY, take("morphine", "15 mg", "2"), take(medicine, each, "1"));

        assertThat(taken.equivalent(FactorSet.CDC_2022)).isEmpty();
    }

    @Test
    void none_is_a_figure_and_no_entry_is_not() {
        assertThat(day(TODAY).equivalent(FactorSet.CDC_2022).orElseThrow().words())
                .isEqualTo("0 MME a day");
        assertThat(lately(List.of())).isEqualTo(new ActualUse.TooFewDays(0, 0));
    }

    @Test
    void seven_days_make_an_average_and_six_do_not() {
        var morphine = take("morphine", "15 mg", "2");

        assertThat(lately(days(6, morphine)).words())
                .isEqualTo("Not known: 6 of at least 7 diary days");
        assertThat(lately(days(7, morphine)).words())
                .isEqualTo("30 MME a day on average of 7 diary days");
    }

    @Test
    void days_of_none_lower_the_average_and_days_uncounted_are_left_out_and_said() {
        var all = new ArrayList<>(days(4, take("morphine", "15 mg", "2")));
        for (int ago = 4; ago < 8; ago++) all.add(day(TODAY.minusDays(ago)));
        all.add(day(TODAY.minusDays(9), take("oxycodone", null, "1")));

        assertThat(lately(all).words())
                .isEqualTo("15 MME a day on average of 8 diary days; 1 day could not be counted");
    }

    @Test
    void buprenorphine_is_kept_apart() {
        var both = days(7, take("morphine", "15 mg", "1"), take("Suboxone", "8 mg", "2"));

        assertThat(lately(both).words())
                .isEqualTo("15 MME a day on average of 7 diary days, buprenorphine apart");
    }

    @Test
    void days_outside_the_window_do_not_count() {
        var old = days(40, take("morphine", "15 mg", "1"));

        assertThat(lately(old)).extracting("days").isEqualTo(28);
    }

    @Test
    void the_window_before_the_first_dose_and_the_same_at_week_4() {
        var dose = LocalDate.of(2026, 12, 1);

        assertThat(UseWindow.baseline(dose, 28))
                .isEqualTo(new UseWindow(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 30)));
        assertThat(UseWindow.atWeek(4, dose, 14))
                .isEqualTo(new UseWindow(LocalDate.of(2026, 12, 16), LocalDate.of(2026, 12, 29)));
        assertThatThrownBy(() -> UseWindow.baseline(dose, 13)).hasMessageContaining("not 13");
        assertThatThrownBy(() -> UseWindow.baseline(dose, 29)).hasMessageContaining("not 29");
    }

    private static ActualUse lately(List<DiaryDay> days) {
        return ActualUse.of(days, UseWindow.endingOn(TODAY, 28), FactorSet.CDC_2022);
    }
}
