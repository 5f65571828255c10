package org.threefold.opioids;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.history.Criterion.Result;
import org.threefold.kernel.Answer;
import org.threefold.library.VerificationLevel;
import org.threefold.opioids.OpioidChange.Changed;
import org.threefold.opioids.OpioidChange.Extent;
import org.threefold.settings.PracticePolicy;

import java.math.BigDecimal;
import java.util.Optional;

/// src/docs/clinical/opioids.md, "When less is a benefit".
class OpioidBenefitTest {

    @ParameterizedTest(name = "{0} to {1} MME: {2}")
    @CsvSource({
        "60, 0,     STOPPED,              -100",
        "60, 30,    HALF_OR_MORE,         -50",
        "60, 30.06, THIRTY_TO_FORTY_NINE, -49.9",
        "60, 42,    THIRTY_TO_FORTY_NINE, -30",
        "60, 42.06, LESS_THAN_THIRTY,     -29.9",
        "60, 59.94, LESS_THAN_THIRTY,     -0.1",
        "60, 60,    UNCHANGED,            0",
        "60, 66,    INCREASED,            10"
    })
    void a_change_has_its_class(String before, String after, Extent extent, BigDecimal percent) {
        var change = (Changed) OpioidChange.between(mean(before, false), mean(after, false));

        assertThat(change.extent()).isEqualTo(extent);
        assertThat(change.percent().orElseThrow()).isEqualByComparingTo(percent);
        assertThat(change.mgPerDay())
                .isEqualByComparingTo(new BigDecimal(after).subtract(new BigDecimal(before)));
    }

    @Test
    void from_none_there_is_no_percentage() {
        assertThat(OpioidChange.between(mean("0", false), mean("10", false)))
                .isEqualTo(new Changed(BigDecimal.TEN, Optional.empty(), Extent.INCREASED));
        assertThat(OpioidChange.between(mean("0", false), mean("0", false)))
                .extracting("extent")
                .isEqualTo(Extent.UNCHANGED);
    }

    @Test
    void a_switch_to_buprenorphine_is_a_transition_and_no_fall_to_nothing() {
        assertThat(OpioidChange.between(mean("60", false), mean("0", true)))
                .isEqualTo(new OpioidChange.Transition());
        assertThat(OpioidChange.between(mean("60", true), mean("0", true)))
                .isEqualTo(new OpioidChange.Transition());
        assertThat(OpioidChange.between(mean("60", true), mean("30", true)))
                .extracting("extent")
                .isEqualTo(Extent.HALF_OR_MORE);
    }

    @Test
    void without_enough_days_nothing_is_known() {
        var few = new ActualUse.TooFewDays(6, 0);

        assertThat(OpioidChange.between(few, mean("0", false)))
                .isEqualTo(new OpioidChange.NotKnown("use before the first dose"));
        assertThat(OpioidChange.between(mean("60", false), few))
                .isEqualTo(new OpioidChange.NotKnown("use at follow-up"));
    }

    @ParameterizedTest(name = "PEG {0}, PHQ-9 {1}, instead {2}, agreed {3}, COWS {4}: {5}")
    @CsvSource({
        "0,    0, false, true,  5,  PASS",
        "0.99, 4, false, true,  12, PASS",
        "-3,  -8, false, true,  0,  PASS",
        "1,    0, false, true,  5,  FAIL",
        "0,    5, false, true,  5,  FAIL",
        "0,    0, true,  true,  5,  FAIL",
        "0,    0, false, false, 5,  FAIL",
        "0,    0, false, true,  13, FAIL",
        " ,    0, false, true,  5,  UNKNOWN",
        "0,     , false, true,  5,  UNKNOWN",
        "0,    0,      , true,  5,  UNKNOWN",
        "0,    0, false,     ,  5,  UNKNOWN",
        "0,    0, false, true,   ,  UNKNOWN",
        " ,    5, false, true,  5,  FAIL"
    })
    void less_counts_only_if_nothing_else_is_worse(
            BigDecimal peg,
            Integer phq9,
            Boolean instead,
            Boolean agreed,
            Integer cows,
            Result expected) {
        var beside =
                new BesideTheChange(said(peg), said(phq9), said(instead), said(agreed), said(cows));
        var fell = OpioidChange.between(mean("60", false), mean("30", false));

        assertThat(OpioidBenefit.of(fell, beside, PracticePolicy.USUAL).overall())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} to {1}, buprenorphine {2}: {3}")
    @CsvSource({
        "60, 0, false, PASS",
        "60, 55, false, PASS",
        "60, 60, false, FAIL",
        "60, 70, false, FAIL",
        "60, 0, true, FAIL"
    })
    void only_less_can_be_a_benefit(
            String before, String after, boolean buprenorphine, Result expected) {
        var change = OpioidChange.between(mean(before, false), mean(after, buprenorphine));

        assertThat(OpioidBenefit.of(change, fine(), PracticePolicy.USUAL).overall())
                .isEqualTo(expected);
    }

    @Test
    void a_change_that_is_not_known_leaves_it_open() {
        var change = new OpioidChange.NotKnown("use at follow-up");

        assertThat(OpioidBenefit.of(change, fine(), PracticePolicy.USUAL).overall())
                .isEqualTo(Result.UNKNOWN);
    }

    @Test
    void it_is_practice_policy_and_says_what_no_trial_reported() {
        assertThat(OpioidBenefit.BASIS.mark()).isEqualTo(VerificationLevel.PRACTICE_POLICY);
        assertThat(OpioidBenefit.STATEMENT.sentence())
                .isEqualTo(
                        "No ketamine chronic-pain RCT in the 2025 Cochrane review reported opioid"
                                + " use.");
        assertThat(OpioidBenefit.STATEMENT.basis().mark())
                .isEqualTo(VerificationLevel.CHECKED_SECONDARY);
    }

    private static BesideTheChange fine() {
        return new BesideTheChange(
                said(BigDecimal.ZERO), said(0), said(false), said(true), said(5));
    }

    private static <T> Answer<T> said(T value) {
        return value == null ? new Answer.NotAsked<>() : new Answer.Known<>(value);
    }

    private static ActualUse.Mean mean(String mme, boolean buprenorphine) {
        var figure = new MorphineEquivalent(new BigDecimal(mme), "CDC-2022");
        return new ActualUse.Mean(figure, 14, 0, buprenorphine);
    }
}
