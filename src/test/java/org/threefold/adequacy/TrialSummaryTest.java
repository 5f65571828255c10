package org.threefold.adequacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.threefold.history.Criterion.Result.FAIL;
import static org.threefold.history.Criterion.Result.PASS;
import static org.threefold.history.Criterion.Result.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.history.Adherence;
import org.threefold.history.Approach;
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

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class TrialSummaryTest {

    private static final MedicationTrial GABAPENTIN =
            Trials.gabapentin("1800", 6, Trials.failed(10));
    private static final MedicationTrial DULOXETINE = Trials.duloxetine(Trials.failed(8));
    private static final MedicationTrial TOO_SHORT = Trials.gabapentin("1200", 1, Trials.failed(3));
    private static final MedicationTrial UNDATED =
            Trials.gabapentin("1200", null, Trials.failed(null));
    private static final MedicationTrial HELPS =
            Trials.duloxetine(
                    Trials.course(8, TrialOutcome.RESPONSE_MAINTAINED, ReasonStopped.ONGOING));
    private static final MedicationTrial OUTCOME_UNKNOWN =
            Trials.duloxetine(Trials.course(8, TrialOutcome.UNKNOWN, ReasonStopped.UNKNOWN));
    private static final MedicationTrial SEDATED = Trials.gabapentin("300", 1, Trials.harmed(2));
    private static final MedicationTrial DULOXETINE_HARM =
            Trials.drug(
                    DrugClass.SNRI, "duloxetine", Measurement.of("30", "mg"), 1, Trials.harmed(3));
    private static final MedicationTrial CONTRAINDICATED =
            Trials.drug(
                    DrugClass.TCA,
                    "amitriptyline",
                    null,
                    null,
                    Trials.course(null, TrialOutcome.UNKNOWN, ReasonStopped.CONTRAINDICATED));
    private static final MedicationTrial PARACETAMOL =
            Trials.drug(
                    DrugClass.ACETAMINOPHEN,
                    "acetaminophen",
                    Measurement.of("4", "g"),
                    4,
                    Trials.failed(4));
    private static final MedicationTrial NALTREXONE =
            Trials.drug(
                    DrugClass.LOW_DOSE_NALTREXONE,
                    "naltrexone",
                    Measurement.of("4.5", "mg"),
                    10,
                    Trials.failed(10));
    private static final NonDrugTrial PHYSIO =
            Trials.approach(Approach.PHYSICAL_REHAB, 8, 8, Trials.failed(8));
    private static final NonDrugTrial ACUPUNCTURE =
            Trials.approach(Approach.MANUAL_CAM, 8, 8, Trials.failed(8));

    static Stream<Arguments> drug_classes() {
        return Stream.of(
                arguments("nothing recorded", List.of(), UNKNOWN),
                arguments("two classes", List.of(GABAPENTIN, DULOXETINE), PASS),
                arguments("one class", List.of(GABAPENTIN), FAIL),
                arguments("two of one class", List.of(GABAPENTIN, SEDATED), FAIL),
                arguments("one too short", List.of(TOO_SHORT, DULOXETINE), FAIL),
                arguments("one without dates", List.of(UNDATED, DULOXETINE), UNKNOWN),
                arguments(
                        "one only reported",
                        List.of(Trials.reported(GABAPENTIN), DULOXETINE),
                        UNKNOWN),
                arguments("one still helps", List.of(GABAPENTIN, HELPS), FAIL),
                arguments("one without an outcome", List.of(GABAPENTIN, OUTCOME_UNKNOWN), UNKNOWN),
                arguments("one not tolerated", List.of(SEDATED, DULOXETINE), PASS),
                arguments("one waived", List.of(GABAPENTIN, CONTRAINDICATED), PASS),
                arguments("acetaminophen as the second", List.of(GABAPENTIN, PARACETAMOL), PASS),
                arguments(
                        "acetaminophen alone, one waived",
                        List.of(PARACETAMOL, CONTRAINDICATED),
                        FAIL),
                arguments("naltrexone as the second", List.of(GABAPENTIN, NALTREXONE), FAIL));
    }

    @ParameterizedTest(name = "LOG-07, drug classes: {0} is {2}")
    @MethodSource
    void drug_classes(String said, List<Trial> trials, Result expected) {
        assertThat(TrialSummary.of(trials, Trials.USUAL).criteria().getFirst().result())
                .isEqualTo(expected);
    }

    static Stream<Arguments> nothing_helps() {
        var ongoing = Trials.course(8, TrialOutcome.UNKNOWN, ReasonStopped.ONGOING);
        var stopped = Trials.course(8, TrialOutcome.UNKNOWN, ReasonStopped.COST_ACCESS);
        return Stream.of(
                arguments("nothing recorded", List.of(), UNKNOWN, "no treatment is recorded"),
                arguments("failed", List.of(GABAPENTIN), PASS, "ended or failed"),
                arguments("helps", List.of(GABAPENTIN, HELPS), FAIL, "still helps: duloxetine"),
                arguments(
                        "ongoing without an outcome",
                        List.of(GABAPENTIN, Trials.duloxetine(ongoing)),
                        UNKNOWN,
                        "outcome missing for 1 (duloxetine)"),
                arguments(
                        "nobody knows whether it ended",
                        List.of(OUTCOME_UNKNOWN),
                        UNKNOWN,
                        "outcome missing for 1"),
                arguments("stopped", List.of(Trials.duloxetine(stopped)), PASS, "ended or failed"),
                arguments("never taken", List.of(CONTRAINDICATED), PASS, "ended or failed"));
    }

    @ParameterizedTest(name = "nothing still helps: {0} is {2}")
    @MethodSource
    void nothing_helps(String said, List<Trial> trials, Result expected, String because) {
        var criterion = TrialSummary.of(trials, Trials.USUAL).criteria().getLast();

        assertThat(criterion.asked()).isEqualTo("Nothing that was tried still helps enough");
        assertThat(criterion.result()).isEqualTo(expected);
        assertThat(criterion.because().toLowerCase(Locale.ROOT)).contains(because);
    }

    static Stream<Arguments> overall() {
        return Stream.of(
                arguments(
                        "two drugs and physiotherapy",
                        List.of(GABAPENTIN, DULOXETINE, PHYSIO),
                        PASS),
                arguments(
                        "both drugs stopped for harm",
                        List.of(SEDATED, DULOXETINE_HARM, PHYSIO),
                        FAIL),
                arguments("no other treatment recorded", List.of(GABAPENTIN, DULOXETINE), UNKNOWN),
                arguments("only acupuncture", List.of(GABAPENTIN, DULOXETINE, ACUPUNCTURE), FAIL),
                arguments("nothing recorded", List.of(), UNKNOWN));
    }

    @ParameterizedTest(name = "LOG-07: {0} is {2}")
    @MethodSource
    void overall(String said, List<Trial> trials, Result expected) {
        assertThat(TrialSummary.of(trials, Trials.USUAL).overall()).isEqualTo(expected);
    }

    @Test
    void a_trial_of_more_than_ten_years_ago_does_not_count() {
        var old = Trials.gabapentin("1800", 6, ended("2016-11-21"));
        var recent = Trials.gabapentin("1800", 6, ended("2016-11-22"));

        assertThat(drugs(old, DULOXETINE)).isEqualTo(FAIL);
        assertThat(drugs(recent, DULOXETINE)).isEqualTo(PASS);
    }

    @Test
    void the_reason_names_what_counts_and_what_may() {
        var criterion =
                TrialSummary.of(List.of(GABAPENTIN, OUTCOME_UNKNOWN, CONTRAINDICATED), Trials.USUAL)
                        .criteria()
                        .getFirst();

        assertThat(criterion.because())
                .isEqualTo(
                        "1 of 1: gabapentin; may count once settled: Duloxetine;"
                                + " waived as contraindicated: Tricyclic antidepressant");
    }

    @Test
    void what_still_helps_and_what_cost_too_much_is_remarked() {
        var dear =
                Trials.drug(
                        DrugClass.TOPICAL,
                        "lidocaine plaster",
                        null,
                        null,
                        Trials.course(1, TrialOutcome.UNKNOWN, ReasonStopped.COST_ACCESS));

        assertThat(TrialSummary.of(List.of(HELPS, dear), Trials.USUAL).remarks())
                .containsExactly(
                        "Duloxetine helped and still does; this speaks against the need.",
                        "lidocaine plaster ended for cost or access; the practice may be able to"
                                + " help.");
    }

    private static Result drugs(Trial... trials) {
        return TrialSummary.of(List.of(trials), Trials.USUAL).criteria().getFirst().result();
    }

    private static TrialCourse ended(String day) {
        return new TrialCourse(
                Trials.day(day).minusWeeks(10),
                Trials.day(day),
                null,
                Adherence.GOOD,
                TrialOutcome.NO_RESPONSE,
                null,
                FunctionChange.SAME,
                ReasonStopped.INEFFECTIVE,
                null);
    }
}
