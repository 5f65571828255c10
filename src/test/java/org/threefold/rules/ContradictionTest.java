package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.evaluation.Questions;
import org.threefold.forms.Shape;
import org.threefold.intake.HomeQuestion;
import org.threefold.intake.HomeQuestions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a rule makes of a recorded "no" that the patient or the referral contradicts: a finding of
/// the weight that "yes" would have, until the answer is corrected or recorded as asked again.
class ContradictionTest {

    /// Read by no rule before the team decides, or by one that reads the list of medicines instead.
    private static final Set<String> READ_BY_NO_RULE =
            Set.of(
                    "medical.sleep-apnea-treated",
                    "medications.over-the-counter",
                    "substance.cannabis-use",
                    "substance.opioids-use",
                    "substance.stimulants-use",
                    "goals.escort",
                    "goals.adult-at-home",
                    "goals.home-safe");

    @ParameterizedTest(name = "{0} recorded no, told yes at home: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    medical.heart-failure                | CV-04 REQUIRES_CLEARANCE
                    medical.arrhythmia-uncontrolled      | CV-04 REQUIRES_CLEARANCE
                    medical.cv-event                     | CV-03 REQUIRES_CLEARANCE, CV-05 REQUIRES_CLEARANCE
                    medical.aneurysm                     | CV-01 ABSOLUTE
                    medical.intracerebral-hemorrhage     | CV-02 ABSOLUTE
                    medical.hypertensive-crisis          | CV-06 REQUIRES_CLEARANCE
                    medical.respiratory-severe           | RSP-01 REQUIRES_CLEARANCE
                    medical.sleep-apnea                  | RSP-02 CAUTION
                    medical.icp-raised                   | NEU-01 REQUIRES_CLEARANCE
                    medical.head-injury                  | NEU-02 REQUIRES_CLEARANCE
                    medical.seizures                     | NEU-03 REQUIRES_CLEARANCE
                    medical.glaucoma                     | EYE-01 REQUIRES_CLEARANCE
                    medical.hepatic-impairment           | HEP-01 REQUIRES_CLEARANCE, HEP-02 REQUIRES_CLEARANCE
                    medical.hyperthyroidism-uncontrolled | END-01 REQUIRES_CLEARANCE
                    medical.porphyria                    | POR-01 REQUIRES_CLEARANCE
                    medical.cystitis-interstitial        | GU-01 REQUIRES_CLEARANCE
                    medical.pregnancy-possible           | OB-01 REQUIRES_CLEARANCE, OB-02 REQUIRES_CLEARANCE, OB-04 REQUIRES_CLEARANCE
                    medical.pregnant                     | OB-01 ABSOLUTE
                    medical.breastfeeding                | OB-03 REQUIRES_CLEARANCE
                    medical.ketamine-allergy             | ALG-01 ABSOLUTE
                    medical.anesthesia-reaction          | ANE-01 REQUIRES_CLEARANCE
                    medications.opioids                  | DDI-10 CAUTION
                    medications.benzodiazepines          | DDI-01 CAUTION
                    psychiatric.psychosis-now            | PSY-01 ABSOLUTE
                    psychiatric.psychotic-disorder       | PSY-02 ABSOLUTE
                    psychiatric.family-psychosis         | PSY-04 CAUTION
                    psychiatric.prolonged-reaction       | PSY-07 ABSOLUTE
                    psychiatric.bipolar                  | PSY-06 REQUIRES_CLEARANCE
                    psychiatric.panic-disorder           | PSY-13 CAUTION
                    psychiatric.ptsd-severe              | PSY-11 REQUIRES_CLEARANCE
                    psychiatric.dissociative-disorder    | PSY-11 REQUIRES_CLEARANCE
                    psychiatric.hospitalized             | PSY-12 REQUIRES_CLEARANCE
                    psychiatric.not-voluntary            | PSY-16 ABSOLUTE
                    substance.alcohol-disorder           | SUD-01 REQUIRES_CLEARANCE, SUD-03 REQUIRES_CLEARANCE
                    substance.dissociatives-disorder     | SUD-01 REQUIRES_CLEARANCE, SUD-02 REQUIRES_CLEARANCE, SUD-03 REQUIRES_CLEARANCE
                    substance.dissociatives-recent       | SUD-02 REQUIRES_CLEARANCE
                    expectations.zero-pain               | PSY-17 REQUIRES_CLEARANCE
                    expectations.last-resort             | PSY-17 REQUIRES_CLEARANCE
                    """)
    void the_patients_yes_against_a_recorded_no(String question, String found) {
        assertThat(changed(question + "=no", "home " + question + "=yes")).isEqualTo(found);
        assertThat(changed(question + "=no", "home " + question + "=yes; asked again=" + question))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} recorded no, the referral reports {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    medical.ischemic-heart-disease           | Coronary arteriosclerosis      | CV-05 REQUIRES_CLEARANCE
                    medical.heart-failure                    | heart failure                  | CV-04 REQUIRES_CLEARANCE
                    medical.cv-event                         | myocardial infarction          | CV-03 REQUIRES_CLEARANCE, CV-05 REQUIRES_CLEARANCE
                    medical.long-qt                          | long qt                        | CV-09 REQUIRES_CLEARANCE
                    medical.aneurysm                         | aneurysm                       | CV-01 ABSOLUTE
                    medical.intracerebral-hemorrhage         | Intracerebral hemorrhage       | CV-02 ABSOLUTE
                    medical.stroke-past                      | stroke                         | CV-03 REQUIRES_CLEARANCE, CV-05 REQUIRES_CLEARANCE
                    medical.peripheral-artery-disease        | peripheral artery              | CV-05 REQUIRES_CLEARANCE
                    medical.hypertensive-crisis              | hypertensive crisis            | CV-06 REQUIRES_CLEARANCE
                    medical.hypertensive-encephalopathy      | Hypertensive encephalopathy    | CV-11 REQUIRES_CLEARANCE
                    medical.pheochromocytoma                 | Pheochromocytoma               | CV-12 ABSOLUTE
                    medical.sleep-apnea                      | sleep apnea                    | RSP-02 CAUTION
                    medical.icp-raised                       | intracranial hypertension      | NEU-01 REQUIRES_CLEARANCE
                    medical.seizures                         | Epilepsy                       | NEU-03 REQUIRES_CLEARANCE
                    medical.glaucoma                         | glaucoma                       | EYE-01 REQUIRES_CLEARANCE
                    medical.hepatic-impairment               | cirrhosis                      | HEP-01 REQUIRES_CLEARANCE, HEP-02 REQUIRES_CLEARANCE
                    medical.porphyria                        | porphyria                      | POR-01 REQUIRES_CLEARANCE
                    medical.cystitis-interstitial            | interstitial cystitis          | GU-01 REQUIRES_CLEARANCE
                    psychiatric.psychotic-disorder           | Schizophrenia, unspecified     | PSY-02 ABSOLUTE
                    psychiatric.bipolar                      | bipolar I disorder             | PSY-06 REQUIRES_CLEARANCE
                    psychiatric.suicide-behavior             | suicide attempt                | PSY-08 REQUIRES_CLEARANCE
                    psychiatric.panic-disorder               | panic disorder                 | PSY-13 CAUTION
                    psychiatric.dissociative-disorder        | Dissociative identity disorder | PSY-11 REQUIRES_CLEARANCE
                    psychiatric.delirium                     | delirium                       | PSY-14 REQUIRES_CLEARANCE
                    psychiatric.dementia                     | dementia                       | PSY-15 REQUIRES_CLEARANCE
                    """)
    void the_referrals_condition_against_a_recorded_no(
            String question, String reported, String found) {
        assertThat(changed(question + "=no", "condition=" + reported)).isEqualTo(found);
        for (var settled : List.of("=no; asked again=" + question, "=yes"))
            assertThat(contradicted(question + settled + "; condition=" + reported))
                    .doesNotContain(question);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    psychiatric.bipolar                       | bipolar II disorder
                    psychiatric.psychotic-disorder            | Schizoid personality disorder
                    medical.arrhythmia-uncontrolled           | Atrial fibrillation
                    medical.hyperthyroidism-uncontrolled      | Hyperthyroidism
                    """)
    void a_condition_that_does_not_answer_the_question_contradicts_nothing(
            String question, String reported) {
        assertThat(changed(question + "=no", "condition=" + reported)).isEmpty();
    }

    @Test
    void every_yes_or_no_of_the_home_is_in_the_table_or_here() {
        var unread =
                Questions.all().stream()
                        .flatMap(it -> HomeQuestions.find(it.id()).stream())
                        .filter(it -> !it.inWords())
                        .map(HomeQuestion::about)
                        .filter(it -> changed(it + "=no", "home " + it + "=yes").isEmpty())
                        .toList();

        assertThat(unread).containsExactlyInAnyOrderElementsOf(READ_BY_NO_RULE);
    }

    @Test
    void a_contradiction_says_both_words_and_what_settles_it() {
        var facts =
                Chart.well(
                        "psychiatric.psychotic-disorder=no; condition=Schizophrenia;"
                                + " home psychiatric.psychotic-disorder=yes");
        var rule = RuleBook.find("PSY-02").orElseThrow();

        assertThat(rule.of(facts))
                .isInstanceOfSatisfying(
                        Finding.Concern.class,
                        it -> {
                            assertThat(it.contradicts()).isTrue();
                            assertThat(it.toConfirm())
                                    .containsExactly("psychiatric.psychotic-disorder");
                            assertThat(it.observed())
                                    .contains("The patient answered yes at home")
                                    .contains("the team recorded no.")
                                    .contains("The referral reports Schizophrenia,");
                            assertThat(NextAction.of(rule, it))
                                    .startsWith("Ask again: correct the answer");
                        });
    }

    @ParameterizedTest(name = "ALG-01, {0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    medical.ketamine-allergy=no; condition=Ketamine (allergy)                          | ABSOLUTE
                    medical.ketamine-allergy=no; condition=Ketamine abuse                              | clear
                    medical.ketamine-allergy=no; medical.allergies=Ketamine: hives                     | ABSOLUTE
                    medical.ketamine-allergy=no; medical.allergies=Allergic to ketamine                | ABSOLUTE
                    medical.ketamine-allergy=no; medical.allergies=NKDA except ketamine                | ABSOLUTE
                    medical.ketamine-allergy=no; medical.allergies=Penicillin: rash                    | clear
                    medical.ketamine-allergy=no; medical.allergies=No known allergies                  | clear
                    medical.ketamine-allergy=no; medical.allergies=Ketamine; asked again=medical.ketamine-allergy | clear
                    """)
    void the_list_of_allergies_speaks_with_the_question(String chart, String found) {
        assertThat(Verdicts.of("ALG-01", Chart.well(chart))).isEqualTo(found);
    }

    @Test
    void a_no_at_home_against_a_recorded_yes_takes_nothing_from_the_finding() {
        var facts = Chart.well("medical.porphyria=yes; home medical.porphyria=no");

        assertThat(Verdicts.of("POR-01", facts)).isEqualTo("REQUIRES_CLEARANCE");
        assertThat(RuleBook.find("POR-01").orElseThrow().of(facts))
                .isInstanceOfSatisfying(
                        Finding.Concern.class, it -> assertThat(it.contradicts()).isFalse());
    }

    @Test
    void every_question_with_words_of_a_referral_is_a_yes_or_no() {
        assertThat(ReportedConditions.questions())
                .allMatch(it -> Questions.the(it).shape() instanceof Shape.YesNo);
    }

    @Test
    void the_last_edition_names_every_rule_that_tells_a_contradiction() {
        var telling = new TreeSet<String>();
        for (var question : Questions.all()) {
            if (HomeQuestions.find(question.id()).isPresent())
                telling.addAll(telling(question.id() + "=no; home " + question.id() + "=yes"));
            for (var words : ReportedConditions.of(question.id()).conditions())
                telling.addAll(telling(question.id() + "=no; condition=" + words));
        }

        assertThat(Editions.CONTRADICTED.keySet()).containsExactlyInAnyOrderElementsOf(telling);
    }

    private static List<String> telling(String chart) {
        return concerns(chart)
                .filter(it -> it.getValue().contradicts())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> contradicted(String chart) {
        return concerns(chart)
                .filter(it -> it.getValue().contradicts())
                .flatMap(it -> it.getValue().toConfirm().stream())
                .toList();
    }

    private static Stream<Map.Entry<String, Finding.Concern>> concerns(String chart) {
        var facts = Chart.well(chart);
        return RuleBook.rules().stream()
                .filter(it -> !it.ofTheDay())
                .filter(it -> it.of(facts) instanceof Finding.Concern)
                .map(it -> Map.entry(it.id(), (Finding.Concern) it.of(facts)));
    }

    /// The rules that say something else than without what was said, and what.
    private static String changed(String recorded, String said) {
        var without = Chart.well(recorded);
        var with = Chart.well(recorded + "; " + said);
        return RuleBook.rules().stream()
                .filter(it -> !it.ofTheDay() && !it.of(without).equals(it.of(with)))
                .map(it -> it.id() + " " + Verdicts.of(it.id(), with))
                .collect(Collectors.joining(", "));
    }
}
