package org.threefold.adequacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.adequacy.Adequacy.AdequateByDoseAndTime;
import org.threefold.adequacy.Adequacy.AdequateByIntolerance;
import org.threefold.adequacy.Adequacy.Contraindicated;
import org.threefold.adequacy.Adequacy.Inadequate;
import org.threefold.adequacy.Adequacy.Indeterminate;
import org.threefold.history.Adherence;
import org.threefold.history.Approach;
import org.threefold.history.Coding;
import org.threefold.history.DrugClass;
import org.threefold.history.DrugRow;
import org.threefold.history.DrugTable;
import org.threefold.history.Measurement;
import org.threefold.history.ReasonStopped;
import org.threefold.history.Trial;
import org.threefold.history.TrialCourse;
import org.threefold.history.TrialOutcome;
import org.threefold.history.Trials;

import java.util.List;
import java.util.stream.Stream;

class AdequacyTest {

    /// At or above 1200 mg for 2 weeks, 5 weeks in all.
    static Stream<Arguments> gabapentin() {
        return Stream.of(
                arguments("1200", 2, 5, AdequateByDoseAndTime.class),
                arguments("1199", 2, 5, Inadequate.class),
                arguments("1200", 1, 5, Inadequate.class),
                arguments("1200", 2, 4, Inadequate.class),
                arguments("1200", 5, null, AdequateByDoseAndTime.class),
                arguments("1200", 4, null, Inadequate.class),
                arguments("1200", null, 5, Indeterminate.class),
                arguments("1200", null, 4, Inadequate.class),
                arguments("1200", null, null, Indeterminate.class),
                arguments(null, 2, 5, Indeterminate.class),
                arguments("900", null, null, Inadequate.class),
                arguments(null, null, null, Indeterminate.class));
    }

    @ParameterizedTest(name = "gabapentin {0} mg, {1} of {2} weeks: {3}")
    @MethodSource
    void gabapentin(String mg, Integer atDose, Integer total, Class<? extends Adequacy> expected) {
        var trial = Trials.gabapentin(mg, atDose, Trials.failed(total));

        assertThat(judged(trial)).isInstanceOf(expected);
    }

    static Stream<Arguments> other_drugs() {
        return Stream.of(
                arguments(
                        DrugClass.GABAPENTINOID,
                        "Pregabalin",
                        "300 mg",
                        4,
                        AdequateByDoseAndTime.class),
                arguments(DrugClass.GABAPENTINOID, "Pregabalin", "299 mg", 4, Inadequate.class),
                arguments(DrugClass.GABAPENTINOID, "Pregabalin", "300 mg", 3, Inadequate.class),
                arguments(DrugClass.SNRI, "Duloxetine", "60 mg", 4, AdequateByDoseAndTime.class),
                arguments(DrugClass.SNRI, "Venlafaxine ER", "149 mg", 6, Inadequate.class),
                arguments(DrugClass.SNRI, "Milnacipran", "100 mg", 7, Inadequate.class),
                arguments(DrugClass.TCA, "Amitriptyline", "25 mg", 6, AdequateByDoseAndTime.class),
                arguments(DrugClass.TCA, "Amitriptyline", "25 mg", 5, Inadequate.class),
                arguments(DrugClass.TCA, "Nortriptyline", "10 mg", 6, Inadequate.class),
                arguments(
                        DrugClass.ACETAMINOPHEN,
                        "Acetaminophen",
                        "3 g",
                        2,
                        AdequateByDoseAndTime.class),
                arguments(DrugClass.ACETAMINOPHEN, "Acetaminophen", "2999 mg", 2, Inadequate.class),
                arguments(
                        DrugClass.TRAMADOL,
                        "Tramadol",
                        "200 mg/day",
                        4,
                        AdequateByDoseAndTime.class),
                arguments(DrugClass.TRAMADOL, "Tramadol", "4 tablets", 4, Indeterminate.class),
                arguments(
                        DrugClass.TOPICAL,
                        "Lidocaine 5% plaster",
                        "1 patch",
                        3,
                        AdequateByDoseAndTime.class),
                arguments(
                        DrugClass.TOPICAL,
                        "Lidocaine 5% plaster",
                        "3 patches",
                        2,
                        Inadequate.class),
                arguments(DrugClass.OPIOID, "Oxycodone", "30 mg", 4, AdequateByDoseAndTime.class),
                arguments(DrugClass.OPIOID, "Oxycodone", "30 mg", 3, Inadequate.class),
                arguments(
                        DrugClass.BOTULINUM_A,
                        "Botulinum toxin A",
                        "50 units",
                        12,
                        AdequateByDoseAndTime.class),
                arguments(
                        DrugClass.MIGRAINE_PREVENTIVE,
                        "Topiramate",
                        "100 mg",
                        8,
                        AdequateByDoseAndTime.class),
                arguments(DrugClass.MIGRAINE_PREVENTIVE, "Erenumab", "70 mg", 11, Inadequate.class),
                arguments(DrugClass.VALPROATE, "Valproate", "1000 mg", 20, Inadequate.class),
                arguments(DrugClass.OTHER, "Something new", "1 mg", 20, Inadequate.class),
                arguments(DrugClass.SNRI, "an SNRI", "60 mg", 20, Indeterminate.class));
    }

    @ParameterizedTest(name = "{1} {2} for {3} weeks: {4}")
    @MethodSource
    void other_drugs(
            DrugClass drugClass,
            String name,
            String dose,
            int weeks,
            Class<? extends Adequacy> expected) {
        var amount = Measurement.of(dose.split(" ")[0], dose.split(" ")[1]);

        assertThat(judged(Trials.drug(drugClass, name, amount, weeks, Trials.failed(weeks))))
                .isInstanceOf(expected);
    }

    static Stream<Arguments> other_treatments() {
        return Stream.of(
                arguments(Approach.PHYSICAL_REHAB, 6, null, null, AdequateByDoseAndTime.class),
                arguments(Approach.PHYSICAL_REHAB, 5, null, 6, AdequateByDoseAndTime.class),
                arguments(Approach.PHYSICAL_REHAB, 5, null, 5, Inadequate.class),
                arguments(Approach.PHYSICAL_REHAB, 5, null, null, Indeterminate.class),
                arguments(Approach.EXERCISE, 12, null, 6, AdequateByDoseAndTime.class),
                arguments(Approach.EXERCISE, 11, null, 6, Inadequate.class),
                arguments(Approach.EXERCISE, 20, null, 5, Inadequate.class),
                arguments(Approach.EXERCISE, null, null, 6, Indeterminate.class),
                arguments(Approach.PSYCHOLOGICAL, 6, null, null, AdequateByDoseAndTime.class),
                arguments(Approach.PSYCHOLOGICAL, 5, null, 30, Inadequate.class),
                arguments(Approach.PSYCHOLOGICAL, null, null, 30, Indeterminate.class),
                arguments(
                        Approach.INTERDISCIPLINARY_PROGRAM,
                        8,
                        10,
                        null,
                        AdequateByDoseAndTime.class),
                arguments(Approach.INTERDISCIPLINARY_PROGRAM, 7, 9, null, Inadequate.class),
                arguments(Approach.INTERDISCIPLINARY_PROGRAM, 8, null, null, Indeterminate.class),
                arguments(Approach.INTERVENTIONAL, 1, null, null, AdequateByDoseAndTime.class),
                arguments(Approach.INTERVENTIONAL, 0, null, null, Inadequate.class),
                arguments(Approach.MANUAL_CAM, 6, null, null, AdequateByDoseAndTime.class));
    }

    @ParameterizedTest(name = "{0}, {1} of {2} sessions, {3} weeks: {4}")
    @MethodSource
    void other_treatments(
            Approach approach,
            Integer had,
            Integer planned,
            Integer weeks,
            Class<? extends Adequacy> expected) {
        var trial = Trials.approach(approach, had, planned, Trials.failed(weeks));

        assertThat(judged(trial)).isInstanceOf(expected);
    }

    static Stream<Arguments> harm() {
        return Stream.of(
                arguments(2, AdequateByIntolerance.class),
                arguments(1, Inadequate.class),
                arguments(null, Indeterminate.class));
    }

    @ParameterizedTest(name = "stopped for an adverse effect of grade {0}: {1}")
    @MethodSource
    void harm(Integer grade, Class<? extends Adequacy> expected) {
        assertThat(judged(Trials.gabapentin("300", 1, Trials.harmed(grade))))
                .isInstanceOf(expected);
    }

    @Test
    void a_contraindicated_drug_is_waived() {
        var never = Trials.course(null, TrialOutcome.UNKNOWN, ReasonStopped.CONTRAINDICATED);

        assertThat(judged(Trials.gabapentin(null, null, never))).isEqualTo(new Contraindicated());
    }

    @Test
    void poor_adherence_spoils_a_trial_that_is_long_and_high_enough() {
        var trial = Trials.gabapentin("1800", 6, Trials.adherence(Adherence.POOR, 10));

        assertThat(judged(trial)).isEqualTo(new Inadequate(List.of(new Deficit.PoorAdherence())));
    }

    @Test
    void adherence_nobody_recorded_is_said_beside_the_verdict() {
        var trial = Trials.gabapentin("1800", 6, Trials.adherence(Adherence.UNKNOWN, 10));

        assertThat(judged(trial))
                .isEqualTo(
                        new AdequateByDoseAndTime(
                                "1800 mg a day for 6 weeks; asked for: 1200 mg a day for 2 weeks,"
                                        + " 5 weeks in all; adherence not recorded"));
    }

    @Test
    void what_falls_short_is_said_with_its_numbers() {
        var trial = Trials.gabapentin("900", null, Trials.failed(4));

        assertThat(judged(trial).why())
                .isEqualTo(
                        "900 mg a day, below the least of 1200 mg a day; 4 weeks in all, needs 5");
    }

    @Test
    void the_weeks_are_read_off_the_dates() {
        var dates = TrialCourse.dated(Trials.day("2025-01-01"), Trials.day("2025-02-04"));

        assertThat(dates.weeks()).contains(4);
        assertThat(judged(Trials.gabapentin("1200", null, dates)))
                .isEqualTo(new Inadequate(List.of(new Deficit.DurationShort(4, 5, "in all"))));
    }

    @Test
    void a_combination_is_found_by_its_stronger_part() {
        var percocet =
                Coding.named(
                        "Acetaminophen 325 MG / Oxycodone Hydrochloride 10 MG Oral Tablet"
                                + " [Percocet]");

        assertThat(DrugTable.analgesic(percocet).map(DrugRow::drugClass))
                .contains(DrugClass.OPIOID);
    }

    @Test
    void a_drug_for_blood_pressure_is_no_analgesic() {
        assertThat(DrugTable.analgesic(Coding.named("propranolol hydrochloride 10 MG Oral Tablet")))
                .isEmpty();
    }

    private static Adequacy judged(Trial trial) {
        return Adequacy.of(trial, Trials.USUAL);
    }
}
