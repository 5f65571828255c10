package org.threefold.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.kernel.Outcome;
import org.threefold.support.OurClasses;

import java.time.LocalDate;

class DayTextTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    @ParameterizedTest
    @CsvSource({
        "03-Dec-2026,     2026-12-03",
        "3-dec-2026,      2026-12-03",
        "3 Dec 2026,      2026-12-03",
        "' 3  DEC  2026', 2026-12-03",
        "3 December 2026, 2026-12-03",
        "2026-12-03,      2026-12-03",
        "2026-2-3,        2026-02-03",
        "03122026,        2026-12-03",
        "29-Feb-2028,     2028-02-29",
        "29021988,        1988-02-29",
        "t,               2028-02-29",
        "T,               2028-02-29",
        "t-7,             2028-02-22",
        "t+7,             2028-03-07",
        "t + 366,         2029-03-01",
    })
    void a_day_is_read_as_it_is_typed(String typed, LocalDate day) {
        assertThat(DayText.read(typed, TODAY)).isEqualTo(new Outcome.Done<>(day));
    }

    @ParameterizedTest
    @CsvSource({
        "03/12/2026,  Day and month could be confused in 03/12/2026. Write the day as 03-Dec-2026.",
        "3/12/26,     Day and month could be confused in 3/12/26. Write the day as 03-Dec-2026.",
        "2026/12/03,  Day and month could be confused in 2026/12/03. Write the day as 03-Dec-2026.",
        "03.12.2026,  Day and month could be confused in 03.12.2026. Write the day as 03-Dec-2026.",
        "03-12-2026,  Day and month could be confused in 03-12-2026. Write the day as 03-Dec-2026.",
        "3-Dec-26,    'Write the year with four digits, as 03-Dec-2026.'",
        "031226,      'Write the year with four digits, as 03-Dec-2026.'",
        "31-Feb-2026, There is no such day. Write the day as 03-Dec-2026.",
        "29-Feb-2026, There is no such day. Write the day as 03-Dec-2026.",
        "30022026,    There is no such day. Write the day as 03-Dec-2026.",
        "tomorrow,    Write the day as 03-Dec-2026.",
        "t-,          Write the day as 03-Dec-2026.",
        "Dec 3,       Write the day as 03-Dec-2026.",
    })
    void what_could_be_two_days_or_none_is_refused_in_words(String typed, String says) {
        assertThat(DayText.read(typed, TODAY)).isEqualTo(new Outcome.Refused<>(says));
    }

    /// What a patient reads at home has no abbreviations, so the diary's field is its own.
    @Test
    void no_page_for_staff_has_another_field_for_a_day() {
        var users =
                OurClasses.all().stream()
                        .filter(
                                type ->
                                        type.getConstructorCallsFromSelf().stream()
                                                .anyMatch(
                                                        call ->
                                                                call.getTargetOwner()
                                                                        .isEquivalentTo(
                                                                                DatePicker.class)))
                        .map(type -> type.getFullName().replaceFirst("\\$.*", ""))
                        .distinct();

        assertThat(users)
                .containsExactlyInAnyOrder(
                        "org.threefold.ui.kit.DayField", "org.threefold.ui.portal.DiaryForm");
    }
}
