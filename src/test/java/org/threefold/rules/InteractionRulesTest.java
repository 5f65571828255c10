package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class InteractionRulesTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DDI-01 | takes=clonazepam 0.5 MG Oral Tablet | CAUTION
                    DDI-01 | takes=Xanax@UNKNOWN | CAUTION
                    DDI-01 | takes=clonazepam 0.5 MG; mme=49.9 | CAUTION
                    DDI-01 | takes=clonazepam 0.5 MG; mme=50 | REQUIRES_CLEARANCE
                    DDI-01 | takes=clonazepam 0.5 MG; medications.opioids=yes; mme=? | CAUTION
                    DDI-01 | medications.benzodiazepines=yes; mme=50 | REQUIRES_CLEARANCE
                    DDI-01 | medications.benzodiazepines=yes | CAUTION
                    DDI-01 | medications.benzodiazepines=? | unknown
                    DDI-01 | mme=90 | clear
                    DDI-02 | takes=zolpidem tartrate 5 MG Oral Tablet | CAUTION
                    DDI-02 | takes=gabapentin 300 MG Oral Capsule | CAUTION
                    DDI-02 | takes=Chlorpheniramine Maleate 2 MG/ML Oral Solution | CAUTION
                    DDI-02 | takes=cyclobenzaprine 10 MG@HELD | CAUTION
                    DDI-02 | medications.over-the-counter=yes; medications.over-the-counter-which=Benadryl | CAUTION
                    DDI-02 | takes=lisinopril 10 MG Oral Tablet | clear
                    DDI-02 | medications.reconciled=? | unknown
                    DDI-03 | takes=lamotrigine 100 MG | CAUTION
                    DDI-03 | takes=levetiracetam 500 MG | clear
                    DDI-03 | medications.reconciled=no | unknown
                    DDI-04 | takes=tranylcypromine 10 MG | REQUIRES_CLEARANCE
                    DDI-04 | takes=methylene blue | REQUIRES_CLEARANCE
                    DDI-04 | takes=linezolid 600 MG@UNKNOWN | REQUIRES_CLEARANCE
                    DDI-04 | takes=sertraline 50 MG | clear
                    DDI-04 | medications.reconciled=- | unknown
                    DDI-05 | takes=methylphenidate hydrochloride 10 MG | CAUTION
                    DDI-05 | medications.over-the-counter=yes; medications.over-the-counter-which=Sudafed and aspirin | CAUTION
                    DDI-05 | takes=aspirin 81 MG Oral Tablet | clear
                    DDI-05 | medications.over-the-counter=? | unknown
                    DDI-06 | takes=theophylline 200 MG | REQUIRES_CLEARANCE
                    DDI-06 | takes=aminophylline | REQUIRES_CLEARANCE
                    DDI-06 | takes=montelukast | clear
                    DDI-06 | medications.reconciled=? | unknown
                    """)
    void sedation_pressure_and_threshold(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DDI-07 | takes=clarithromycin 500 MG | CAUTION
                    DDI-07 | takes=clarithromycin 500 MG; day.route=- | CAUTION
                    DDI-07 | takes=clarithromycin 500 MG; day.route=oral | REQUIRES_CLEARANCE
                    DDI-07 | takes=Grapefruit; day.route=sublingual | REQUIRES_CLEARANCE
                    DDI-07 | takes=azithromycin 250 MG; day.route=oral | clear
                    DDI-07 | medications.reconciled=? | unknown
                    DDI-08 | takes=clopidogrel 75 MG | CAUTION
                    DDI-08 | takes=prasugrel 10 MG Oral Tablet | clear
                    DDI-08 | medications.reconciled=no | unknown
                    DDI-09 | takes=carbamazepine 200 MG | CAUTION
                    DDI-09 | medications.over-the-counter=yes; medications.over-the-counter-which=St. John's wort | CAUTION
                    DDI-09 | takes=phenobarbital 30 MG | CAUTION
                    DDI-09 | takes=oxcarbazepine 300 MG | clear
                    DDI-09 | medications.reconciled=? | unknown
                    DDI-10 | takes=Acetaminophen 300 MG / HYDROcodone Bitartrate 5 MG Oral Tablet | CAUTION
                    DDI-10 | takes=72 HR Fentanyl 0.025 MG/HR Transdermal System@UNKNOWN | CAUTION
                    DDI-10 | medications.opioids=yes | CAUTION
                    DDI-10 | takes=Acetaminophen 325 MG Oral Tablet [Tylenol] | clear
                    DDI-10 | medications.opioids=? | unknown
                    DDI-11 | medications.opioids=yes; mme=50 | CAUTION
                    DDI-11 | medications.opioids=yes; mme=49.9 | clear
                    DDI-11 | medications.opioids=yes; mme=- | unknown
                    DDI-11 | medications.opioids=yes; mme=? | unknown
                    DDI-11 | takes=tramadol hydrochloride 50 MG Oral Tablet | unknown
                    DDI-11 | medications.opioids=no | clear
                    DDI-11 | medications.opioids=no; medications.reconciled=no | unknown
                    DDI-12 | takes=memantine 10 MG | CAUTION
                    DDI-12 | takes=dextromethorphan hydrobromide 45 MG / bupropion 105 MG | CAUTION
                    DDI-12 | takes=bupropion 150 MG | clear
                    DDI-12 | medications.reconciled=? | unknown
                    DDI-13 | takes=haloperidol 1 MG | CAUTION
                    DDI-13 | takes=risperidone 1 MG | CAUTION
                    DDI-13 | takes=clozapine 25 MG | CAUTION
                    DDI-13 | takes=olanzapine 5 MG | clear
                    DDI-13 | medications.reconciled=? | unknown
                    DDI-14 | takes=lithium carbonate 300 MG | clear
                    DDI-14 | takes=venlafaxine 75 MG | clear
                    DDI-14 | medications.reconciled=? | unknown
                    DDI-15 | takes=naltrexone 50 MG | CAUTION
                    DDI-15 | takes=naloxone 4 MG nasal spray | clear
                    DDI-15 | medications.reconciled=? | unknown
                    """)
    void exposure_opioids_and_receptors(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DDI-16 | day.antihypertensive-missed=yes | CAUTION
                    DDI-16 | takes=lisinopril 10 MG; day.antihypertensive-missed=no | clear
                    DDI-16 | takes=lisinopril 10 MG; day.antihypertensive-missed=- | unknown
                    DDI-16 | day.antihypertensive-missed=- | clear
                    DDI-16 | day.antihypertensive-missed=-; medications.reconciled=no | unknown
                    DDI-17 | takes=Levothyroxine Sodium 0.05 MG | CAUTION
                    DDI-17 | medical.thyroid-replacement=yes | CAUTION
                    DDI-17 | medical.thyroid-replacement=no | clear
                    DDI-17 | medical.thyroid-replacement=? | unknown
                    DDI-18 | medications.reconciled-on=2026-11-15 | clear
                    DDI-18 | medications.reconciled-on=2026-11-14 | INFO_MISSING
                    DDI-18 | medications.reconciled=no | INFO_MISSING
                    DDI-18 | medications.reconciled=? | unknown
                    DDI-18 | medications.reconciled-on=- | unknown
                    DDI-18 | takes=Somethingmab 10 MG | INFO_MISSING
                    DDI-19 | takes=ondansetron 4 MG; medical.qtc=500 | clear
                    DDI-19 | takes=ondansetron 4 MG; medical.qtc=501 | CAUTION
                    DDI-19 | takes=Zofran; medical.long-qt=yes | CAUTION
                    DDI-19 | takes=ondansetron 4 MG; medical.long-qt=? | unknown
                    DDI-19 | takes=ondansetron 4 MG; medical.qtc=? | unknown
                    DDI-19 | medical.long-qt=yes | clear
                    DDI-19 | medications.reconciled=? | unknown
                    """)
    void the_day_the_list_and_the_rhythm(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }

    @Test
    void an_unrecognised_medicine_is_named_once_and_lets_nothing_be_clear() {
        var facts = Chart.well("takes=Somethingmab 10 MG; takes=lisinopril 10 MG Oral Tablet");
        var said =
                RuleBook.screen(facts).stream()
                        .filter(it -> it.rule().id().startsWith("DDI-"))
                        .toList();

        assertThat(said).noneMatch(it -> it.finding() instanceof Finding.Clear);
        assertThat(said)
                .filteredOn(it -> it.finding().toString().contains("Somethingmab"))
                .extracting(it -> it.rule().id())
                .containsExactly("DDI-18");
    }

    @Test
    void what_is_maybe_taken_is_told_as_maybe_taken() {
        assertThat(RuleBook.find("DDI-04").orElseThrow().of(Chart.well("takes=Nardil@UNKNOWN")))
                .isEqualTo(
                        new Finding.Concern(
                                Severity.REQUIRES_CLEARANCE,
                                "Nardil (not recorded whether it is taken now): may raise blood"
                                        + " pressure."));
    }

    @Test
    void a_missing_morphine_equivalent_is_told_beside_the_benzodiazepine() {
        var facts = Chart.well("takes=Valium; takes=oxycodone 5 MG; medications.opioids=yes");

        assertThat(RuleBook.find("DDI-01").orElseThrow().of(facts).toString())
                .contains("Valium", "Not recorded: morphine equivalent as taken");
    }

    @Test
    void every_interaction_is_asked_before_the_decision_and_on_the_day_but_the_missed_dose() {
        var interactions =
                RuleBook.rules().stream().filter(it -> it.id().startsWith("DDI-")).toList();

        assertThat(interactions).hasSize(19);
        assertThat(interactions)
                .filteredOn(it -> it.gate() != Gate.BOTH)
                .extracting(Rule::id)
                .isEqualTo(List.of("DDI-16"));
    }
}
