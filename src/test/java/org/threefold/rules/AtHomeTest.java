package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.evaluation.Questions;
import org.threefold.forms.Question;
import org.threefold.forms.Shape;
import org.threefold.intake.HomeQuestion;
import org.threefold.intake.HomeQuestions;

import java.util.List;
import java.util.stream.Collectors;

/// What rules make of an answer given at home: a worry until a clinician has answered, and never
/// more.
class AtHomeTest {

    /// Asked at home and read by no rule before the team decides: the rules ask for something else
    /// than that a substance was used, and the way home is asked anew on each dosing day.
    private static final List<String> READ_BY_NO_RULE =
            List.of(
                    "substance.cannabis-use",
                    "substance.opioids-use",
                    "substance.stimulants-use",
                    "goals.escort",
                    "goals.adult-at-home",
                    "goals.home-safe");

    /// On a well chart a clinician has denied what these hang on; they have lines of their own.
    private static final List<String> FOLLOW_UPS =
            List.of("medical.pregnant", "medical.sleep-apnea-treated");

    /// On a chart on which all else is well and no clinician has answered this question.
    @ParameterizedTest(name = "{0} told yes: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    medical.cv-event                     | CV-03 INFO_MISSING, CV-05 REQUIRES_CLEARANCE
                    medical.heart-failure                | CV-04 INFO_MISSING
                    medical.arrhythmia-uncontrolled      | CV-04 REQUIRES_CLEARANCE
                    medical.hypertensive-crisis          | CV-06 INFO_MISSING
                    medical.aneurysm                     | CV-01 REQUIRES_CLEARANCE
                    medical.intracerebral-hemorrhage     | CV-02 REQUIRES_CLEARANCE
                    medical.respiratory-severe           | RSP-01 REQUIRES_CLEARANCE
                    medical.sleep-apnea                  | RSP-02 CAUTION
                    medical.icp-raised                   | NEU-01 REQUIRES_CLEARANCE
                    medical.head-injury                  | NEU-02 INFO_MISSING
                    medical.seizures                     | NEU-03 INFO_MISSING
                    medical.glaucoma                     | EYE-01 INFO_MISSING
                    medical.hepatic-impairment           | HEP-01 INFO_MISSING, HEP-02 INFO_MISSING
                    medical.hyperthyroidism-uncontrolled | END-01 REQUIRES_CLEARANCE
                    medical.porphyria                    | POR-01 REQUIRES_CLEARANCE
                    medical.cystitis-interstitial        | GU-01 REQUIRES_CLEARANCE
                    medical.pregnancy-possible           | OB-01 INFO_MISSING, OB-02 INFO_MISSING, OB-04 INFO_MISSING
                    medical.breastfeeding                | OB-03 REQUIRES_CLEARANCE
                    medical.ketamine-allergy             | ALG-01 REQUIRES_CLEARANCE
                    medical.anesthesia-reaction          | ANE-01 REQUIRES_CLEARANCE
                    medications.opioids                  | DDI-10 CAUTION
                    medications.benzodiazepines          | DDI-01 CAUTION
                    medications.over-the-counter         | DDI-18 INFO_MISSING
                    psychiatric.psychosis-now            | PSY-01 REQUIRES_CLEARANCE
                    psychiatric.psychotic-disorder       | PSY-02 REQUIRES_CLEARANCE
                    psychiatric.family-psychosis         | PSY-04 CAUTION
                    psychiatric.bipolar                  | PSY-06 REQUIRES_CLEARANCE
                    psychiatric.prolonged-reaction       | PSY-07 REQUIRES_CLEARANCE
                    psychiatric.ptsd-severe              | PSY-11 REQUIRES_CLEARANCE
                    psychiatric.dissociative-disorder    | PSY-11 REQUIRES_CLEARANCE
                    psychiatric.hospitalized             | PSY-12 INFO_MISSING
                    psychiatric.panic-disorder           | PSY-13 CAUTION
                    psychiatric.not-voluntary            | PSY-16 REQUIRES_CLEARANCE
                    expectations.zero-pain               | PSY-17 REQUIRES_CLEARANCE
                    expectations.last-resort             | PSY-17 REQUIRES_CLEARANCE
                    substance.alcohol-disorder           | SUD-01 INFO_MISSING, SUD-03 INFO_MISSING
                    substance.dissociatives-disorder     | SUD-01 INFO_MISSING, SUD-02 REQUIRES_CLEARANCE, SUD-03 INFO_MISSING
                    substance.dissociatives-recent       | SUD-02 REQUIRES_CLEARANCE
                    """)
    void yes_is_a_worry_where_no_clinician_has_answered(String question, String worries) {
        assertThat(changed(question, "-", "yes")).isEqualTo(worries);
        assertThat(changed(question, "?", "yes")).isEqualTo(worries);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    medical.pregnancy-possible=-; home medical.pregnancy-possible=yes; home medical.pregnant=yes | OB-01 | ABSOLUTE
                    medical.pregnancy-possible=-; home medical.pregnancy-possible=yes; home medical.pregnant=no  | OB-01 | unknown
                    medical.pregnancy-possible=yes; medical.pregnant=no; home medical.pregnant=yes               | OB-01 | ABSOLUTE
                    medical.pregnancy-possible=no; home medical.pregnant=yes                                     | OB-01 | ABSOLUTE
                    psychiatric.psychosis-now=yes; home psychiatric.psychosis-now=no                             | PSY-01 | ABSOLUTE
                    substance.alcohol-disorder=-; home substance.alcohol-disorder=yes; medical.alt-uln=-         | HEP-04 | INFO_MISSING
                    medical.cv-event=-; home medical.cv-event=yes; medical.ecg-done=no                           | CV-10 | INFO_MISSING
                    """)
    void what_a_clinician_answered_counts(String slip, String rule, String verdict) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(verdict);
    }

    @Test
    void no_clears_nothing_and_yes_clears_nothing_either() {
        for (var question : yesNo())
            for (var told : List.of("yes", "no")) {
                var without = Chart.well(question.about() + "=-");
                var with =
                        Chart.well(question.about() + "=-; home " + question.about() + "=" + told);
                for (var rule : RuleBook.rules())
                    if (!(rule.of(without) instanceof Finding.Clear))
                        assertThat(rule.of(with))
                                .as(rule.id() + " " + question.about())
                                .isNotInstanceOf(Finding.Clear.class);
            }
    }

    @Test
    void an_answer_that_was_asked_again_ends_what_was_told_at_home() {
        for (var question : yesNo())
            for (var recorded : List.of("yes", "no"))
                for (var told : List.of("yes", "no")) {
                    var slip = question.about() + "=" + recorded;
                    assertThat(
                                    said(
                                            slip
                                                    + "; asked again="
                                                    + question.about()
                                                    + "; home "
                                                    + question.about()
                                                    + "="
                                                    + told))
                            .as(question.about())
                            .isEqualTo(said(slip));
                }
    }

    @Test
    void every_question_asked_at_home_is_read_by_a_rule_or_stands_here() {
        var unread =
                yesNo().stream()
                        .map(HomeQuestion::about)
                        .filter(it -> !FOLLOW_UPS.contains(it))
                        .filter(it -> changed(it, "-", "yes").isEmpty())
                        .toList();

        assertThat(unread).containsExactlyInAnyOrderElementsOf(READ_BY_NO_RULE);
    }

    @Test
    void it_says_who_said_it_and_in_which_words_it_was_asked_and_that_it_is_to_be_asked() {
        var facts = Chart.well("psychiatric.bipolar=-; home psychiatric.bipolar=yes");
        var rule = RuleBook.find("PSY-06").orElseThrow();

        assertThat(rule.of(facts))
                .isInstanceOfSatisfying(
                        Finding.Concern.class,
                        it -> {
                            assertThat(it.observed())
                                    .startsWith(
                                            "The patient answered yes at home to “Has a doctor ever"
                                                    + " said that you have bipolar illness or mania?”;"
                                                    + " not yet confirmed by a clinician.");
                            assertThat(it.toConfirm()).containsExactly("psychiatric.bipolar");
                            assertThat(NextAction.of(rule, it))
                                    .startsWith("To be asked and answered:");
                        });
    }

    @Test
    void substance_use_told_at_home_is_kept_with_its_label_and_read_by_the_rules_of_the_seats() {
        var facts = Chart.well("home substance.alcohol-disorder=yes; home medical.seizures=no");

        assertThat(facts.said())
                .filteredOn(it -> it.id().startsWith("told at home: "))
                .extracting(FactSaid::value, FactSaid::part2)
                .containsExactlyInAnyOrder(tuple("Yes", true), tuple("No", false));
        for (var rule : RuleBook.rules())
            if (rule.reads().stream().anyMatch(AtHomeTest::ofSubstanceUse))
                assertThat(rule.part2()).as(rule.id()).isTrue();
    }

    @Test
    void the_book_says_which_rules_listen() {
        var listen =
                RuleBook.rules().stream()
                        .filter(it -> it.reads().stream().anyMatch(AtHomeTest::toldAtHome))
                        .map(Rule::id)
                        .toList();

        assertThat(listen)
                .containsExactlyInAnyOrderElementsOf(RuleBook.editions().get(2).changed().keySet());
    }

    @Test
    void every_yes_or_no_of_the_home_is_a_yes_or_no_of_the_evaluation_with_a_name_of_its_own() {
        assertThat(yesNo())
                .allMatch(it -> Questions.the(it.about()).shape() instanceof Shape.YesNo)
                .extracting(it -> AtHome.fact(it.about()))
                .doesNotHaveDuplicates();
    }

    /// The rules that say something else than without what was told, and what.
    private static String changed(String question, String recorded, String told) {
        var without = Chart.well(question + "=" + recorded);
        var with = Chart.well(question + "=" + recorded + "; home " + question + "=" + told);
        return RuleBook.rules().stream()
                .filter(it -> !it.ofTheDay() && !it.of(without).equals(it.of(with)))
                .map(it -> it.id() + " " + Verdicts.of(it.id(), with))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static List<Finding> said(String slip) {
        return RuleBook.screen(Chart.well(slip)).stream().map(Screened::finding).toList();
    }

    private static boolean toldAtHome(String fact) {
        return fact.startsWith("told at home: ");
    }

    private static boolean ofSubstanceUse(String fact) {
        return yesNo().stream()
                .filter(HomeQuestion::part2)
                .anyMatch(it -> AtHome.fact(it.about()).equals(fact));
    }

    private static List<HomeQuestion> yesNo() {
        return Questions.all().stream()
                .map(Question::id)
                .flatMap(it -> HomeQuestions.find(it).stream())
                .filter(it -> !it.inWords())
                .toList();
    }
}
