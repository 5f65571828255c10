package org.threefold.opioids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.opioids.Medicines.HYDROCODONE_ER;
import static org.threefold.opioids.Medicines.PATCH;
import static org.threefold.opioids.Medicines.taken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threefold.history.Coding;
import org.threefold.history.Medication;
import org.threefold.kernel.Answer;
import org.threefold.library.VerificationLevel;

import java.math.BigDecimal;
import java.util.List;

class DailyTotalTest {

    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    @Test
    void all_that_is_counted_is_added_up() {
        var total = total(taken(HYDROCODONE_ER, "10 mg", "bid"), taken(PATCH, "25 mcg/h", null));

        assertThat(total.words()).isEqualTo("80 MME a day");
        assertThat(total.reaches(FIFTY)).isEqualTo(new Answer.Known<>(true));
    }

    @Test
    void a_total_with_a_gap_is_at_least_and_names_what_is_missing() {
        var total =
                total(
                        taken(HYDROCODONE_ER, "10 mg", "bid"),
                        taken("levorphanol", "2 mg", "bid"),
                        taken("tramadol", "50 mg", "as needed"));

        assertThat(total.words()).isEqualTo("≥ 20 MME a day (2 drugs not convertible)");
        assertThat(total.notCounted())
                .extracting(Prescribed::medicine)
                .containsExactly("levorphanol", "tramadol");
        assertThat(total.reaches(FIFTY)).isEqualTo(new Answer.NotKnown<>());
    }

    @Test
    void where_nothing_could_be_counted_there_is_no_figure_and_no_zero() {
        var total = total(taken("buprenorphine 8 mg sublingual tablet", "8 mg", "bid"));

        assertThat(total.counted()).isEmpty();
        assertThat(total.words()).isEqualTo("Not known (1 drug not convertible)");
        assertThat(total.reaches(FIFTY)).isEqualTo(new Answer.NotKnown<>());
    }

    @Test
    void reached_by_a_part_is_reached_whatever_is_missing() {
        var total = total(taken("morphine", "30 mg", "bid"), taken("oxycodone", "", null));

        assertThat(total.reaches(FIFTY)).isEqualTo(new Answer.Known<>(true));
    }

    @Test
    void below_and_complete_is_known_to_be_below() {
        assertThat(total(taken("morphine", "24.99 mg", "bid")).reaches(FIFTY))
                .isEqualTo(new Answer.Known<>(false));
    }

    @Test
    void what_is_stopped_or_held_is_not_in_the_total() {
        var held = taken("morphine", "30 mg", "bid").changedTo(Medication.Status.HELD);
        var stopped = taken("morphine", "30 mg", "bid").changedTo(Medication.Status.STOPPED);

        assertThat(total(held, taken("oxycodone", "5 mg", "bid")).words())
                .isEqualTo("15 MME a day");
        assertThat(total(held).words()).isEqualTo("None taken now");
        assertThat(DailyTotal.of(List.of(stopped))).isEmpty();
    }

    @Test
    void without_an_opioid_on_the_list_there_is_no_total() {
        assertThat(DailyTotal.of(List.of(taken("gabapentin", "300 mg", "tid")))).isEmpty();
    }

    @Test
    void fifty_and_ninety_are_cautions_from_memory_with_their_source() {
        assertThat(raised(taken("morphine", "24.9 mg", "bid"))).isEmpty();
        assertThat(raised(taken("morphine", "25 mg", "bid")))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.sentence()).contains("From 50 MME a day", "naloxone");
                            assertThat(it.basis().mark()).isEqualTo(VerificationLevel.MEMORY);
                            assertThat(it.basis().source().id()).isEqualTo("CDC22");
                        });
        assertThat(raised(taken("morphine", "45 mg", "bid")))
                .extracting(Caution::sentence)
                .anyMatch(it -> it.startsWith("From 90 MME a day: some states and payers"));
    }

    @Test
    void whether_a_threshold_is_reached_may_not_be_known() {
        assertThat(raised(taken("morphine", "", null)))
                .extracting(Caution::sentence)
                .contains(
                        "Whether 50 MME a day are reached is not known: not everything could be"
                                + " counted.");
    }

    @Test
    void a_benzodiazepine_beside_it_is_said() {
        var taken =
                List.of(taken("morphine", "10 mg", "bid"), taken("Lorazepam 1 MG Tablet", "", ""));

        assertThat(Cautions.raised(DailyTotal.of(taken).orElseThrow(), taken))
                .extracting(Caution::sentence)
                .containsExactly(
                        "Beside a benzodiazepine (Lorazepam 1 MG Tablet): offer naloxone.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xanax 1 mg", "Klonopin", "LORazepam (ATIVAN) 1 mg tablet"})
    void a_benzodiazepine_is_found_by_its_brand(String benzodiazepine) {
        var taken = List.of(taken("morphine", "10 mg", "bid"), taken(benzodiazepine, "", ""));

        assertThat(Cautions.raised(DailyTotal.of(taken).orElseThrow(), taken))
                .extracting(Caution::sentence)
                .contains(
                        "Beside a benzodiazepine (%s): offer naloxone.".formatted(benzodiazepine));
    }

    @Test
    void naloxone_is_not_offered_where_it_is_on_the_list() {
        var taken =
                List.of(
                        taken("morphine", "60 mg", "bid"),
                        taken("Xanax", "", ""),
                        taken("Narcan 4 mg nasal spray", "", "as needed"));

        assertThat(Cautions.raised(DailyTotal.of(taken).orElseThrow(), taken))
                .extracting(Caution::sentence)
                .noneMatch(it -> it.contains("offer naloxone"))
                .anyMatch(it -> it.contains("Naloxone is on the list"))
                .contains("Beside a benzodiazepine (Xanax): naloxone is on the list.");
    }

    @Test
    void naloxone_within_buprenorphine_is_none_to_have_at_hand() {
        var taken =
                List.of(
                        taken("morphine", "60 mg", "bid"),
                        taken("Suboxone 8 mg-2 mg film", "", "daily"));

        assertThat(Cautions.raised(DailyTotal.of(taken).orElseThrow(), taken))
                .extracting(Caution::sentence)
                .anyMatch(it -> it.contains("offer naloxone"));
    }

    @Test
    void a_code_that_nobody_can_name_leaves_a_gap() {
        var coded =
                Medicines.medication(
                        Coding.rxNorm("891888", "891888"), "", "bid", Medication.Status.ACTIVE);

        assertThat(total(coded).words()).isEqualTo("Not known (1 drug not convertible)");
    }

    @Test
    void methadone_patches_tramadol_and_older_tables_bring_a_caution() {
        assertThat(raised(taken("methadone", "5 mg", "bid")))
                .extracting(Caution::sentence)
                .anyMatch(it -> it.startsWith("Methadone and fentanyl patches"))
                .anyMatch(
                        it -> it.startsWith("Older tables that are still in use count methadone"));
        assertThat(raised(taken("tramadol", "50 mg", "bid")))
                .extracting(Caution::sentence)
                .anyMatch(it -> it.contains("overdose is not known"));
    }

    @Test
    void two_entries_of_one_opioid_are_both_counted_and_questioned() {
        var total = total(taken("morphine", "10 mg", "bid"), taken("MS Contin", "15 mg", "bid"));

        assertThat(total.words()).isEqualTo("50 MME a day");
        assertThat(Cautions.raised(total, List.of()))
                .extracting(Caution::sentence)
                .anyMatch(it -> it.startsWith("Two entries of morphine are both counted."));
    }

    @Test
    void the_figures_never_convert() {
        assertThat(Cautions.always())
                .extracting(Caution::sentence)
                .anyMatch(it -> it.contains("never used to convert one opioid to another"));
    }

    private static List<Caution> raised(Medication... taken) {
        return Cautions.raised(total(taken), List.of(taken));
    }

    private static DailyTotal total(Medication... taken) {
        return DailyTotal.of(List.of(taken)).orElseThrow();
    }
}
