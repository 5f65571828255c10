package org.threefold.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.casefile.ConditionKey;
import org.threefold.history.DrugRow.Counting;
import org.threefold.library.VerificationLevel;
import org.threefold.settings.PracticePolicy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// The table of src/docs/clinical/standard-treatments.md, "Drugs", copied by hand once more, row by
/// row.
class DrugTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gabapentin         | GABAPENTINOID       | 25480  | 1200 mg | 3600 mg | 5  | 2  |"
                        + " CHECKED         | MEMORY          | NEUROPATHIC",
                "pregabalin         | GABAPENTINOID       | 187832 | 300 mg  | 600 mg  | 4  | 4  |"
                        + " CHECKED         | MEMORY          | FIBROMYALGIA NEUROPATHIC",
                "duloxetine         | SNRI                | 72625  | 60 mg   | 120 mg  | 4  | 4  |"
                        + " CHECKED         | MEMORY          | FIBROMYALGIA LOW_BACK MUSCULOSKELETAL"
                        + " NEUROPATHIC",
                "venlafaxine        | SNRI                | 39786  | 150 mg  | 225 mg  | 4  | 4  |"
                        + " CHECKED         | MEMORY          | NEUROPATHIC",
                "milnacipran        | SNRI                | ''     | 100 mg  | 200 mg  | 8  | 8  |"
                        + " MEMORY          | MEMORY          | FIBROMYALGIA",
                "tricyclic          | TCA                 | 704    | 25 mg   | 150 mg  | 6  | 2  |"
                        + " CHECKED         | MEMORY          | FIBROMYALGIA HEADACHE NEUROPATHIC",
                "lidocaine          | TOPICAL             | ''     | 1 patch | 3 patches| 3  | 3  |"
                        + " CHECKED         | MEMORY          | NEUROPATHIC",
                "capsaicin          | TOPICAL             | ''     | 1 patch | 4 patches| 4  | 0  |"
                        + " CHECKED         | MEMORY          | NEUROPATHIC",
                "nsaid              | NSAID               | 140587 | -       | -       | 2  | 2  |"
                        + " PRACTICE_POLICY | PRACTICE_POLICY | LOW_BACK MUSCULOSKELETAL",
                "acetaminophen      | ACETAMINOPHEN       | ''     | 3000 mg | 4000 mg | 2  | 2  |"
                        + " PRACTICE_POLICY | PRACTICE_POLICY | LOW_BACK MUSCULOSKELETAL",
                "carbamazepine      | ANTICONVULSANT_NA   | 2002   | 400 mg  | 1200 mg | 4  | 4  |"
                        + " MEMORY          | MEMORY          | TRIGEMINAL",
                "oxcarbazepine      | ANTICONVULSANT_NA   | 32624  | 600 mg  | 1800 mg | 4  | 4  |"
                        + " MEMORY          | MEMORY          | TRIGEMINAL",
                "muscle-relaxant    | MUSCLE_RELAXANT     | ''     | -       | -       | 2  | 2  |"
                        + " PRACTICE_POLICY | PRACTICE_POLICY | FIBROMYALGIA LOW_BACK MUSCULOSKELETAL",
                "tramadol           | TRAMADOL            | 10689  | 200 mg  | 400 mg  | 4  | 4  |"
                        + " CHECKED         | MEMORY          | NEUROPATHIC",
                "opioid             | OPIOID              | 7052   | -       | -       | 4  | 4  |"
                        + " MEMORY          | MEMORY          | ANY",
                "botulinum          | BOTULINUM_A         | ''     | 50 units| 200 units| 12 | 0  |"
                        + " CHECKED         | CHECKED         | NEUROPATHIC",
                "migraine-oral      | MIGRAINE_PREVENTIVE | ''     | -       | -       | 8  | 8  |"
                        + " MEMORY          | MEMORY          | MIGRAINE",
                "migraine-antibody  | MIGRAINE_PREVENTIVE | ''     | -       | -       | 12 | 12 |"
                        + " MEMORY          | MEMORY          | MIGRAINE",
                "naltrexone         | LOW_DOSE_NALTREXONE | 7243   | 1.5 mg  | 4.5 mg  | 8  | 8  |"
                        + " PRACTICE_POLICY | PRACTICE_POLICY | FIBROMYALGIA",
            })
    void each_row_says_what_the_specification_says(
            String key,
            DrugClass drugClass,
            String rxNorm,
            String least,
            String most,
            int weeks,
            int weeksAtLeast,
            VerificationLevel dose,
            VerificationLevel time,
            String countsFor) {
        var row = row(DrugTable.USUAL, key);

        assertThat(row.drugClass()).isEqualTo(drugClass);
        assertThat(row.rxNorm()).contains(rxNorm);
        assertThat(words(row.minimum())).isEqualTo(least);
        assertThat(words(row.usualMaximum())).isEqualTo(most);
        assertThat(row.totalWeeks()).isEqualTo(weeks);
        assertThat(row.weeksAtMinimum()).isEqualTo(weeksAtLeast);
        assertThat(row.doseMark()).isEqualTo(dose);
        assertThat(row.timeMark()).isEqualTo(time);
        assertThat(
                        row.countsFor().stream()
                                .map(Enum::name)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .isEqualTo(countsFor);
    }

    @ParameterizedTest(name = "{0} at {1} years: {2}")
    @CsvSource({
        "tricyclic, 64, 150 mg",
        "tricyclic, 65, 75 mg",
        "tramadol,  75, 400 mg",
        "tramadol,  76, 300 mg",
        "tramadol,  , 400 mg",
        "duloxetine, 90, 120 mg"
    })
    void the_usual_greatest_dose_falls_with_age(String key, Integer age, String most) {
        assertThat(words(row(DrugTable.USUAL, key).maximumAt(age))).isEqualTo(most);
    }

    @Test
    void botulinum_toxin_for_migraine_is_two_cycles_of_more_units() {
        var migraine =
                DrugTable.under(PracticePolicy.USUAL, ConditionKey.MIGRAINE_HEADACHE)
                        .knowing(Coding.named("Botox"))
                        .orElseThrow();

        assertThat(migraine.asks()).isEqualTo("155 units a day, 24 weeks in all");
        assertThat(DrugTable.USUAL.knowing(Coding.named("Botox")).orElseThrow().key())
                .isEqualTo("botulinum");
    }

    @ParameterizedTest
    @CsvSource({"CANNABINOID", "VALPROATE", "LEVETIRACETAM", "MEXILETINE"})
    void what_guidelines_advise_against_does_not_count(DrugClass drugClass) {
        var lifted = new PracticePolicy(Map.of(TrialSettings.NOT_COUNTED.id(), ""));

        assertThat(counting(DrugTable.USUAL, drugClass)).isEqualTo(Counting.RECOMMENDED_AGAINST);
        assertThat(counting(DrugTable.under(lifted, null), drugClass)).isEqualTo(Counting.UNSET);
    }

    @Test
    void a_policy_changes_the_numbers_of_its_own_rows_and_no_other() {
        var policy = new PracticePolicy(Map.of("drug.duloxetine.weeks", "12"));
        var table = DrugTable.under(policy, null);

        assertThat(row(table, "duloxetine").totalWeeks()).isEqualTo(12);
        assertThat(row(table, "venlafaxine")).isEqualTo(row(DrugTable.USUAL, "venlafaxine"));
    }

    @Test
    void every_drug_with_numbers_is_a_drug_of_the_table() {
        var keys =
                DrugTable.under(PracticePolicy.USUAL, ConditionKey.MIGRAINE_HEADACHE)
                        .rows()
                        .stream()
                        .map(DrugRow::key)
                        .toList();

        assertThat(keys).containsAll(DrugSettings.all().stream().map(it -> it.key()).toList());
    }

    @Test
    void the_policy_knows_the_approaches_by_the_names_that_this_room_gives_them() {
        assertThat(TrialSettings.APPROACHES.options())
                .isEqualTo(
                        Arrays.stream(Approach.values())
                                .collect(Collectors.toMap(Enum::name, Approach::words)));
    }

    private static Counting counting(DrugTable table, DrugClass drugClass) {
        return table.rows().stream()
                .filter(it -> it.drugClass() == drugClass)
                .findFirst()
                .orElseThrow()
                .counting();
    }

    private static DrugRow row(DrugTable table, String key) {
        return table.rows().stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    }

    private static String words(@Nullable Measurement it) {
        return it == null ? "-" : it.words();
    }
}
