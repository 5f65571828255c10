package org.threefold.opioids;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

class HowOftenTest {

    @ParameterizedTest(name = "{0} is {1} a day")
    @CsvSource({
        "once a day, 1",
        "Once daily, 1",
        "daily, 1",
        "every day, 1",
        "twice a day, 2",
        "twice daily, 2",
        "2 times a day, 2",
        "three times a day as needed, 3",
        "2 or 3 times a day, 3",
        "4x/day, 4",
        "BID, 2",
        "tid prn, 3",
        "q.i.d., 4",
        "q12h, 2",
        "q4-6h prn, 6",
        "every 12 hours, 2",
        "Every four to six hours, 6",
        "'every 4 to 6 hours as needed, up to 4 times a day', 4",
        "every 24 hours, 1",
        "every other day, 0.5",
        "at bedtime, 1",
        "every night at bedtime, 1",
        "in the morning and at bedtime, 2",
        "once a day at bedtime, 1"
    })
    void the_highest_rate_that_the_words_allow(String said, BigDecimal times) {
        assertThat(HowOften.read(said).timesADay().orElseThrow()).isEqualByComparingTo(times);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "as needed",
                "Take as needed.",
                "when the pain is bad",
                "every 12 hours and at bedtime",
                "twice a day or every 4 hours",
                "every 4 hours, not more than 60 mg a day",
                "weekly"
            })
    void what_says_no_rate_or_two_is_not_read(String said) {
        assertThat(HowOften.read(said).timesADay()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'1 at a time, 4 times a day', 1, 4",
        "1 tablet every 6 hours, 1, 4",
        "1-2 tablets every 4 hours, 2, 6",
        "two capsules twice a day, 2, 2",
        "Take 1 tablet (5 mg total) by mouth every 6 (six) hours as needed for pain, 1, 4",
        "1 film twice a day, 1, 2"
    })
    void pieces_of_one_taking_are_read_with_it(String said, BigDecimal pieces, BigDecimal times) {
        assertThat(HowOften.read(said).pieces().orElseThrow()).isEqualByComparingTo(pieces);
        assertThat(HowOften.read(said).timesADay().orElseThrow()).isEqualByComparingTo(times);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "6 tablets a day, 6",
        "'1-2 tablets every 4 hours as needed, at most 8 tablets a day', 8",
        "1 to 2 pills a day, 2"
    })
    void the_most_pieces_of_a_day_stand_before_a_rate(String said, BigDecimal pieces) {
        assertThat(HowOften.read(said).piecesADay().orElseThrow()).isEqualByComparingTo(pieces);
        assertThat(HowOften.read(said).timesADay()).isEmpty();
    }
}
