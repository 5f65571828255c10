package org.threefold.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.casefile.Candidate;
import org.threefold.casefile.PainConditions;
import org.threefold.settings.PracticePolicy;

import java.math.BigDecimal;
import java.util.List;

/// What is asked about a dose before it is kept: mg, g and mcg told apart, and a slip of the hand.
class DosesTest {

    @ParameterizedTest(name = "{0} {1} of {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "120    | mg  | duloxetine | ''",
                "121    | mg  | duloxetine | 121 mg of duloxetine is more than the usual maximum of"
                        + " 120 mg a day: is it meant? If so, save again.",
                "2400   | mg  | duloxetine | 2,400 mg of duloxetine is 20 times the usual maximum"
                        + " of 120 mg a day: is it meant? If so, save again.",
                "60     | g   | duloxetine | 60 g of duloxetine is 500 times the usual maximum of"
                        + " 120 mg a day: is it meant? If so, save again.",
                "0.06   | g   | duloxetine | ''",
                "60     | mcg | duloxetine | '60 mcg of duloxetine is less than a hundredth of 60"
                        + " mg, the least of an adequate trial: is the unit meant? If so, save again.'",
                "1      | mg  | duloxetine | ''",
                "0      | mg  | duloxetine | Enter a dose above zero.",
                "5      | mg  | something  | ''",
                "3      | patches | lidocaine plaster | ''",
                "4      | patches | lidocaine plaster | 4 patches of lidocaine plaster is more than"
                        + " the usual maximum of 3 patches a day: is it meant? If so, save again."
            })
    void a_dose_of_a_day(BigDecimal dose, String unit, String drug, String sentence) {
        assertThat(sentences(dose, unit, drug, Trials.USUAL))
                .isEqualTo(sentence.isEmpty() ? List.of() : List.of(sentence));
    }

    @Test
    void a_unit_that_nobody_knows_lists_those_we_know() {
        assertThat(sentences(BigDecimal.ONE, "gr", "duloxetine", Trials.USUAL))
                .singleElement()
                .asString()
                .startsWith("\"gr\" is not a unit we know. Choose one of mg, mcg, g,");
    }

    @Test
    void what_is_too_much_depends_on_the_age() {
        var older =
                AdequacyCriteria.of(
                        PracticePolicy.USUAL,
                        new Candidate(
                                PainConditions.byCode("M79.7").orElseThrow(),
                                Trials.day("1950-01-01")),
                        Trials.day("2026-11-22"));
        var dose = new BigDecimal("100");

        assertThat(sentences(dose, "mg", "amitriptyline", Trials.USUAL)).isEmpty();
        assertThat(sentences(dose, "mg", "amitriptyline", older))
                .singleElement()
                .asString()
                .contains("more than the usual maximum of 75 mg a day");
    }

    private static List<String> sentences(
            BigDecimal dose, String unit, String drug, AdequacyCriteria by) {
        return Doses.problems(dose, unit, Coding.named(drug), Doses.Of.A_DAY, by, false)
                .map(HistoryProblem::sentence)
                .toList();
    }
}
