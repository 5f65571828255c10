package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.threefold.interop.BundleSamples.own;
import static org.threefold.interop.BundleSamples.synthetic;
import static org.threefold.interop.BundleSamples.understood;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threefold.casefile.PainCondition;
import org.threefold.casefile.Sex;
import org.threefold.history.Coding;
import org.threefold.history.Confirmation;
import org.threefold.history.DrugClass;
import org.threefold.history.Measurement;
import org.threefold.history.ObservationKind;
import org.threefold.history.ReasonStopped;
import org.threefold.history.ReportedFact;
import org.threefold.kernel.CaseId;

import java.time.LocalDate;
import java.util.List;

class BundleReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"cordell", "gilberto"})
    void a_synthetic_record_is_understood_and_every_entry_accounted_for(String name) {
        var read = understood(synthetic(name));
        int entries = synthetic(name).split("\"fullUrl\"", -1).length - 1;

        assertThat(read.account().entries()).isEqualTo(entries);
        assertThat(read.account().understoodEntries() + read.account().leftOutEntries())
                .isEqualTo(entries);
        assertThat(read.account().leftOut())
                .allSatisfy(line -> assertThat(line.reason()).isNotBlank());
        assertThat(read.pain()).extracting(pain -> pain.condition().code()).contains("G89.29");
    }

    @Test
    void the_renewed_opioid_of_a_synthetic_record_is_one_trial_that_goes_on() {
        var trials = understood(synthetic("cordell")).findings().drugTrials();

        assertThat(trials)
                .singleElement()
                .satisfies(
                        trial -> {
                            assertThat(trial.drugClass()).isEqualTo(DrugClass.OPIOID);
                            assertThat(trial.maxDailyDose()).isEqualTo(Measurement.of("20", "mg"));
                            assertThat(trial.course().start()).isEqualTo(LocalDate.of(2014, 2, 4));
                            assertThat(trial.course().end()).isNull();
                            assertThat(trial.course().stopped()).isEqualTo(ReasonStopped.ONGOING);
                            assertThat(trial.confirmation()).isEqualTo(Confirmation.REPORTED);
                        });
    }

    @Test
    void the_person_is_read_by_the_official_name_and_without_a_social_security_number() {
        var read = understood(own());
        var person = read.person();

        assertThat(person.family()).isEqualTo("Brandt-Okafor");
        assertThat(person.given()).isEqualTo("Odile Zoë");
        assertThat(person.birthDate()).isEqualTo(LocalDate.of(1979, 2, 28));
        assertThat(person.sex()).isEqualTo(Sex.FEMALE);
        assertThat(person.identifiers())
                .extracting(number -> number.value())
                .containsExactly("HB-20417");
        assertThat(person.contact().phone()).isEqualTo("206-555-0142");
        assertThat(person.contact().addressLines())
                .containsExactly("14 Harbor Steps", "Apt 3", "Seattle, WA, 98101, US");
        assertThat(person.contact().language()).isEqualTo("Spanish");
        assertThat(read.notices())
                .contains(
                        "Numbers that are not needed here were left out: social security number.");
    }

    @Test
    void pain_is_suggested_by_its_code_and_what_still_holds_comes_first() {
        assertThat(understood(own()).pain())
                .extracting(pain -> pain.condition().code(), pain -> pain.condition().key().name())
                .containsExactly(tuple("G90.522", "CRPS"), tuple("M54.50", "LOW_BACK_SPINAL"));
    }

    @Test
    void scores_and_tests_are_read_in_the_units_of_the_house() {
        var observed =
                understood(own()).findings().of(ReportedFact.Kind.OBSERVATION).stream()
                        .map(
                                fact ->
                                        fact.observes().map(ObservationKind::name).orElse("?")
                                                + " "
                                                + fact.value())
                        .toList();

        assertThat(observed)
                .containsExactlyInAnyOrder(
                        "PHQ9 14 {score}",
                        "PEG 7.3 {score}",
                        "GAD7 9 {score}",
                        "AUDIT_C 2 {score}",
                        "DAST10 0 {score}",
                        "PAIN_NRS 8 {score}",
                        "WEIGHT 69.853 kg",
                        "ALT 31 U/L",
                        "BILIRUBIN 1 mg/dL",
                        "PREGNANCY Not pregnant",
                        "SYSTOLIC 128 mm[Hg]",
                        "DIASTOLIC 82 mm[Hg]",
                        "PHQ9_ITEM9 1 {score}");
    }

    @Test
    void past_analgesics_are_trials_with_the_doses_and_dates_that_were_stated() {
        assertThat(understood(own()).findings().drugTrials())
                .extracting(
                        trial -> trial.what(),
                        trial -> trial.maxDailyDose(),
                        trial -> trial.course().start(),
                        trial -> trial.course().end())
                .containsExactly(
                        tuple("gabapentin", mg("1800"), day("2022-05-01"), day("2022-09-30")),
                        tuple("gabapentin", mg("900"), day("2024-01-10"), day("2024-02-01")),
                        tuple("duloxetine", mg("60"), day("2022-11-01"), day("2023-03-15")),
                        tuple("amitriptyline", mg("50"), null, null),
                        tuple(
                                "Acetaminophen 325 MG / Oxycodone Hydrochloride 5 MG Oral Tablet",
                                mg("20"),
                                day("2023-08-01"),
                                null));
    }

    @Test
    void what_is_taken_now_is_listed_with_its_single_dose() {
        assertThat(understood(own()).findings().medications())
                .extracting(
                        taken -> taken.drug().words(),
                        taken -> taken.dose(),
                        taken -> taken.frequency())
                .containsExactlyInAnyOrder(
                        tuple("metformin", mg("500"), "2 times a day"),
                        tuple("pregabalin 150 MG Oral Capsule", mg("150"), "2 times a day"),
                        tuple(
                                "sertraline 50 MG Oral Tablet",
                                null,
                                "Half in the morning, whole at night"));
    }

    @Test
    void what_cannot_be_used_is_left_out_with_its_reason() {
        assertThat(understood(own()).account().leftOut())
                .extracting(line -> line.type(), line -> line.reason())
                .containsExactlyInAnyOrder(
                        tuple("Condition", "was refuted"),
                        tuple("Observation", "has a value below zero"),
                        tuple(
                                "Observation",
                                "has a unit that its kind is not measured in (furlong)"),
                        tuple("Observation", "is dated in the future"),
                        tuple("Observation", "is about somebody else"),
                        tuple("Observation", "was entered in error"),
                        tuple("Observation", "has a value that cannot be"),
                        tuple("Observation", "is not a measurement that Threefold reads"),
                        tuple("MedicationStatement", "says that the medicine is not taken"),
                        tuple("MedicationRequest", "was never given (draft)"),
                        tuple("MedicationRequest", "is a proposal, not a prescription"),
                        tuple("Procedure", "was not done"),
                        tuple(
                                "Encounter",
                                "is a visit; its findings are read from their own entries"),
                        tuple("Claim", "is billing"),
                        tuple("Basic", "is of a kind that Threefold does not read"),
                        tuple("Without a resource", "holds no resource"));
    }

    @Test
    void a_date_that_cannot_be_is_left_out_and_its_fact_kept() {
        var read = understood(own());

        assertThat(read.findings().of(ReportedFact.Kind.CONDITION))
                .filteredOn(fact -> "F33.1".equals(fact.coding().code()))
                .singleElement()
                .satisfies(
                        fact -> {
                            assertThat(fact.start()).isEqualTo(day("2019-11-04"));
                            assertThat(fact.end()).isNull();
                        });
        assertThat(read.notices()).contains("A date was left out: dated in the future.");
    }

    @Test
    void a_month_stays_words_and_no_day_is_invented() {
        assertThat(understood(own()).findings().of(ReportedFact.Kind.CONDITION).getFirst())
                .satisfies(
                        fact -> {
                            assertThat(fact.start()).isNull();
                            assertThat(fact.said()).isEqualTo("since 2022-03");
                        });
    }

    @Test
    void a_name_in_one_piece_is_taken_apart_and_that_is_said() {
        var whole =
                BundleSamples.PATIENT.replace(
                        "{\"family\": \"Moss\", \"given\": [\"Ada\"]}",
                        "{\"text\": \"Ada Rose Moss\"}");
        var read = understood(BundleSamples.bundle(whole));

        assertThat(read.person().family()).isEqualTo("Moss");
        assertThat(read.person().given()).isEqualTo("Ada Rose");
        assertThat(read.notices())
                .contains("The name came in one piece. Check which part is the family name.");
    }

    @ParameterizedTest
    @CsvSource({
        "M54.5,M54.50",
        "G90.5,G90.50",
        "M79.7,M79.7",
        "G89.29,G89.29",
        "M54.16,M54.16",
        "M54,",
        "I10,"
    })
    void a_diagnosis_is_pain_by_its_own_code_or_its_unspecified_child(String code, String pain) {
        var named = new Coding(Codings.ICD10, code, "as sent");

        assertThat(PainNames.of(List.of(named)).map(PainCondition::code).orElse(null))
                .isEqualTo(pain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient/p",
                "https://records.example.org/fhir/Patient/p",
                "Patient/p/_history/3",
                "urn:uuid:p"
            })
    void a_finding_is_about_the_person_however_it_points_to_them(String reference) {
        assertThat(
                        understood(BundleSamples.bundle(BundleSamples.PATIENT, pointing(reference)))
                                .findings()
                                .facts())
                .hasSize(1);
    }

    private static String pointing(String reference) {
        return BundleSamples.entry(
                "{\"resourceType\": \"Condition\", \"code\": {\"text\": \"Pain\"}, "
                        + "\"subject\": {\"reference\": \"%s\"}}".formatted(reference));
    }

    @Test
    void facts_bear_the_id_of_their_case_once_there_is_one() {
        var caseId = CaseId.next();
        var findings = understood(own()).findings().forCase(caseId);

        assertThat(
                        List.of(
                                findings.facts().getFirst().caseId(),
                                findings.drugTrials().getFirst().caseId()))
                .containsOnly(caseId);
        assertThat(findings.otherTrials())
                .allSatisfy(trial -> assertThat(trial.caseId()).isEqualTo(caseId));
        assertThat(findings.medications())
                .allSatisfy(taken -> assertThat(taken.caseId()).isEqualTo(caseId));
    }

    private static Measurement mg(String amount) {
        return Measurement.of(amount, "mg");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
