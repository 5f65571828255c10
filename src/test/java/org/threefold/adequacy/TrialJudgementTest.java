package org.threefold.adequacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.history.Criterion.Result.FAIL;
import static org.threefold.history.Criterion.Result.PASS;
import static org.threefold.history.Criterion.Result.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.casefile.Candidate;
import org.threefold.casefile.PainConditions;
import org.threefold.history.AdequacyCriteria;
import org.threefold.history.Adherence;
import org.threefold.history.Approach;
import org.threefold.history.Criterion;
import org.threefold.history.Criterion.Result;
import org.threefold.history.DrugClass;
import org.threefold.history.FunctionChange;
import org.threefold.history.Measurement;
import org.threefold.history.MedicationTrial;
import org.threefold.history.NonDrugTrial;
import org.threefold.history.ReasonStopped;
import org.threefold.history.Trial;
import org.threefold.history.TrialCourse;
import org.threefold.history.TrialOutcome;
import org.threefold.history.Trials;
import org.threefold.settings.PracticePolicy;

import java.util.List;
import java.util.Map;

/// What one trial is worth, why, and what would settle it; and how policy and condition change it.
class TrialJudgementTest {

    private static final MedicationTrial GABAPENTIN =
            Trials.gabapentin("1800", 6, Trials.failed(10));
    private static final MedicationTrial DULOXETINE = Trials.duloxetine(Trials.failed(8));
    private static final MedicationTrial HELPS =
            Trials.duloxetine(
                    Trials.course(8, TrialOutcome.RESPONSE_MAINTAINED, ReasonStopped.ONGOING));
    private static final NonDrugTrial PHYSIO =
            Trials.approach(Approach.PHYSICAL_REHAB, 8, 8, Trials.failed(8));
    private static final NonDrugTrial EXERCISE =
            Trials.approach(Approach.EXERCISE, 16, 16, Trials.failed(8));

    @Test
    void a_trial_that_counts_says_why() {
        var judged = judged(GABAPENTIN);

        assertThat(judged.weight()).isEqualTo(TrialWeight.COUNTS);
        assertThat(judged.because())
                .isEqualTo(
                        "1800 mg a day for 6 weeks; asked for: 1200 mg a day for 2 weeks, 5 weeks"
                                + " in all; it did not help enough");
        assertThat(judged.toSettle()).isEmpty();
    }

    @Test
    void a_trial_that_fell_short_says_what_an_adequate_one_is() {
        var judged = judged(Trials.gabapentin("900", null, Trials.failed(4)));

        assertThat(judged.weight()).isEqualTo(TrialWeight.DOES_NOT);
        assertThat(judged.toSettle())
                .containsExactly("An adequate trial is 1200 mg a day for 2 weeks, 5 weeks in all.");
    }

    @Test
    void what_is_missing_is_what_settles_it() {
        var open =
                Trials.gabapentin(
                        "1200",
                        null,
                        Trials.course(null, TrialOutcome.UNKNOWN, ReasonStopped.UNKNOWN));

        assertThat(judged(Trials.reported(open)).weight()).isEqualTo(TrialWeight.MAY_COUNT);
        assertThat(judged(Trials.reported(open)).toSettle())
                .containsExactly(
                        "Find out how many weeks at 1200 mg a day or more.",
                        "Find out when it began and ended.",
                        "Find out what came of it.",
                        "Confirm the entry.");
    }

    @Test
    void a_response_that_lasts_speaks_against_the_need_and_fails_its_criterion() {
        assertThat(judged(HELPS).weight()).isEqualTo(TrialWeight.AGAINST);
        assertThat(summary(List.of(GABAPENTIN, HELPS, PHYSIO)).criteria().getLast())
                .isEqualTo(
                        new Criterion(
                                "Nothing that was tried still helps enough",
                                FAIL,
                                "still helps: Duloxetine"));
        assertThat(summary(List.of(Trials.reported(HELPS))).criteria().getLast().result())
                .isEqualTo(UNKNOWN);
        assertThat(summary(List.of(GABAPENTIN)).criteria().getLast().result()).isEqualTo(PASS);
    }

    @Test
    void a_contraindicated_drug_is_waived_once_it_is_confirmed() {
        var never =
                Trials.gabapentin(
                        null,
                        null,
                        Trials.course(null, TrialOutcome.UNKNOWN, ReasonStopped.CONTRAINDICATED));

        assertThat(judged(never).weight()).isEqualTo(TrialWeight.WAIVED);
        assertThat(judged(never).toSettle()).isEmpty();
        assertThat(judged(Trials.reported(never)).toSettle()).containsExactly("Confirm the entry.");
    }

    @Test
    void an_old_trial_says_since_when_it_does_not_count() {
        var old =
                new TrialCourse(
                        Trials.day("2014-01-01"),
                        null,
                        10,
                        Adherence.GOOD,
                        TrialOutcome.NO_RESPONSE,
                        null,
                        FunctionChange.SAME,
                        ReasonStopped.INEFFECTIVE,
                        null);

        assertThat(judged(Trials.gabapentin("1800", 6, old)).because())
                .isEqualTo("it ended on 12-Mar-2014, more than 10 years ago");
    }

    @Test
    void a_drug_for_another_pain_is_weighed_by_people_and_still_counts() {
        var milnacipran =
                Trials.drug(
                        DrugClass.SNRI,
                        "milnacipran",
                        Measurement.of("100", "mg"),
                        8,
                        Trials.failed(8));
        var judged = TrialJudgement.of(milnacipran, of("G90.522"));

        assertThat(judged.weight()).isEqualTo(TrialWeight.COUNTS);
        assertThat(judged.beside()).containsExactly("It is usually tried for fibromyalgia.");
        assertThat(TrialJudgement.of(milnacipran, of("M79.7")).beside()).isEmpty();
    }

    @Test
    void cost_and_access_are_flagged_beside_the_verdict() {
        var dear =
                Trials.gabapentin(
                        "1800",
                        1,
                        Trials.course(1, TrialOutcome.UNKNOWN, ReasonStopped.COST_ACCESS));

        assertThat(judged(dear).weight()).isEqualTo(TrialWeight.DOES_NOT);
        assertThat(judged(dear).beside())
                .containsExactly("It ended for cost or access; the practice may be able to help.");
    }

    /// Two drugs of two classes, and exercise or rehabilitation, for each condition.
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "M79.7,   EXERCISE, PASS",
        "G90.522, EXERCISE, FAIL",
        "G90.522, REHAB,    PASS",
        "G43.709, EXERCISE, FAIL",
        "G50.0,   EXERCISE, FAIL",
        "G89.3,   EXERCISE, PASS"
    })
    void some_conditions_ask_for_something_else(String code, String beside, Result expected) {
        var other = beside.equals("REHAB") ? PHYSIO : EXERCISE;

        assertThat(TrialSummary.of(List.of(GABAPENTIN, DULOXETINE, other), of(code)).overall())
                .isEqualTo(expected);
    }

    @Test
    void trigeminal_neuralgia_asks_for_its_own_drug() {
        var carbamazepine =
                Trials.drug(
                        DrugClass.ANTICONVULSANT_NA,
                        "carbamazepine",
                        Measurement.of("400", "mg"),
                        4,
                        Trials.failed(4));

        assertThat(
                        TrialSummary.of(List.of(GABAPENTIN, carbamazepine, EXERCISE), of("G50.0"))
                                .overall())
                .isEqualTo(PASS);
    }

    @Test
    void cancer_pain_asks_for_one_class() {
        assertThat(TrialSummary.of(List.of(GABAPENTIN, EXERCISE), of("G89.3")).overall())
                .isEqualTo(PASS);
    }

    /// Gabapentin, duloxetine and rehabilitation under one changed setting.
    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "trials.drug-classes,               3,       FAIL",
        "trials.full-dose,                  2,       PASS",
        "trials.full-dose,                  3,       FAIL",
        "trials.without-drug,               2,       FAIL",
        "trials.approaches,                 EXERCISE, FAIL",
        "trials.opioid-required,            yes,     FAIL",
        "trials.look-back,                  1,       PASS",
        "drug.duloxetine.weeks,             8,       PASS",
        "drug.duloxetine.weeks,             9,       FAIL",
        "drug.gabapentin.least,             1800,    PASS",
        "drug.gabapentin.least,             1801,    FAIL",
        "approach.rehab-sessions,           8,       PASS"
    })
    void each_setting_is_read(String setting, String value, Result expected) {
        var by =
                AdequacyCriteria.of(
                        new PracticePolicy(Map.of(setting, value)), null, Trials.day("2026-11-22"));

        assertThat(TrialSummary.of(List.of(GABAPENTIN, DULOXETINE, PHYSIO), by).overall())
                .isEqualTo(expected);
    }

    @Test
    void two_drugs_of_one_class_are_two_where_the_policy_says_so() {
        var pregabalin =
                Trials.drug(
                        DrugClass.GABAPENTINOID,
                        "pregabalin",
                        Measurement.of("300", "mg"),
                        4,
                        Trials.failed(4));
        var loose = new PracticePolicy(Map.of("trials.distinct-classes", "no"));
        var trials = List.<Trial>of(GABAPENTIN, pregabalin, PHYSIO);

        assertThat(summary(trials).overall()).isEqualTo(FAIL);
        assertThat(
                        TrialSummary.of(
                                        trials,
                                        AdequacyCriteria.of(loose, null, Trials.day("2026-11-22")))
                                .overall())
                .isEqualTo(PASS);
    }

    private static JudgedTrial judged(Trial trial) {
        return TrialJudgement.of(trial, Trials.USUAL);
    }

    private static TrialSummary summary(List<Trial> trials) {
        return TrialSummary.of(trials, Trials.USUAL);
    }

    private static AdequacyCriteria of(String code) {
        return AdequacyCriteria.of(
                PracticePolicy.USUAL,
                new Candidate(PainConditions.byCode(code).orElseThrow(), null),
                Trials.day("2026-11-22"));
    }
}
