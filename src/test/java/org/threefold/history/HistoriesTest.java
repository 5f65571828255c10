package org.threefold.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.threefold.access.Access;
import org.threefold.access.Role;
import org.threefold.adequacy.Adequacy;
import org.threefold.adequacy.TrialSummary;
import org.threefold.history.TrialDraft.Treatment;
import org.threefold.kernel.CaseId;
import org.threefold.referral.Letters;
import org.threefold.referral.Referrals;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Queries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

@InTheClinic
class HistoriesTest {

    @Autowired Clinic clinic;
    @Autowired Referrals referrals;
    @Autowired Histories histories;

    private CaseId caseId = CaseId.next();

    @BeforeEach
    void open() {
        var cora = clinic.coordinator();
        var letter = done(referrals.refer(cora, Letters.about(Letters.person("Trial", "Tess"))));
        caseId = clinic.seated(done(referrals.accept(cora, Letters.accepting(letter))));
    }

    @Test
    void what_was_tried_is_read_back_with_who_and_what_it_amounts_to() {
        done(histories.recordTrial(clinic.painSpecialist(), caseId, gabapentin("1800", 6)));
        done(histories.recordTrial(clinic.painSpecialist(), caseId, physiotherapy(8)));

        var history = done(histories.of(clinic.therapist(), caseId));

        assertThat(history.trials())
                .extracting(
                        it -> it.fact().what(),
                        Recorded::by,
                        it -> Adequacy.of(it.fact(), Trials.USUAL).words())
                .containsExactly(
                        tuple("gabapentin", "Dana Ruiz", "Adequate"),
                        tuple("Graded activity", "Dana Ruiz", "Adequate"));
        assertThat(TrialSummary.of(history).criteria())
                .extracting(Criterion::result)
                .containsExactly(
                        Criterion.Result.FAIL,
                        Criterion.Result.PASS,
                        Criterion.Result.PASS,
                        Criterion.Result.PASS);
    }

    @Test
    void a_correction_takes_the_place_of_the_entry_and_the_entry_stays_legible() {
        var dana = clinic.painSpecialist();
        var first = done(histories.recordTrial(dana, caseId, gabapentin("180", 6)));

        var second = done(histories.correctTrial(dana, caseId, first, gabapentin("1800", 6)));
        var history = done(histories.of(dana, caseId));

        assertThat(history.trials()).extracting(it -> it.fact().id()).containsExactly(second);
        assertThat(history.replaced()).extracting(it -> it.fact().id()).containsExactly(first);
    }

    @Test
    void an_entry_is_replaced_once() {
        var dana = clinic.painSpecialist();
        var first = done(histories.recordTrial(dana, caseId, gabapentin("180", 6)));
        done(histories.correctTrial(dana, caseId, first, gabapentin("1800", 6)));

        assertThat(refusal(histories.correctTrial(dana, caseId, first, gabapentin("900", 6))))
                .startsWith("Somebody changed this entry");
    }

    @Test
    void a_referral_reports_and_the_pain_specialist_confirms() {
        var trial = Trials.reported(Trials.gabapentin("1800", 6, Trials.failed(10)));
        var reported = at(trial);
        var drug = medication();

        assertThat(
                        done(
                                histories.report(
                                        clinic.coordinator(),
                                        caseId,
                                        List.of(weight("70")),
                                        List.of(reported),
                                        List.of(drug))))
                .isEqualTo(3);
        var before = done(histories.of(clinic.psychiatrist(), caseId));
        done(histories.confirmTrial(clinic.painSpecialist(), caseId, reported.id()));
        done(histories.confirmMedication(clinic.painSpecialist(), caseId, drug.id()));
        var after = done(histories.of(clinic.psychiatrist(), caseId));

        assertThat(before.trials().getFirst().fact()).isEqualTo(reported);
        assertThat(before.medications().getFirst().fact()).isEqualTo(drug);
        assertThat(TrialSummary.of(before).criteria().get(1).result())
                .isEqualTo(Criterion.Result.UNKNOWN);
        assertThat(after.trials().getFirst().fact().confirmation())
                .isEqualTo(Confirmation.CONFIRMED);
        assertThat(after.taken())
                .singleElement()
                .extracting(Medication::confirmation)
                .isEqualTo(Confirmation.CONFIRMED);
        assertThat(
                        refusal(
                                histories.confirmTrial(
                                        clinic.painSpecialist(),
                                        caseId,
                                        after.trials().getFirst().fact().id())))
                .isEqualTo("This entry is confirmed already.");
    }

    @Test
    void the_last_report_of_a_thing_is_shown_and_all_can_be_searched() {
        var facts =
                List.of(
                        weight("70"),
                        weight("72", "2026-03-01"),
                        weight("68", "2024-03-01"),
                        allergy("Penicillin"));
        done(histories.report(clinic.coordinator(), caseId, facts, List.of(), List.of()));

        var history = done(histories.of(clinic.painSpecialist(), caseId));
        var found =
                done(
                        histories.reported(
                                clinic.painSpecialist(),
                                caseId,
                                new ReportedSearch(null, "weight", 0, 2)));

        assertThat(history.latest(ObservationKind.WEIGHT))
                .map(ReportedFact::value)
                .contains("72 kg");
        assertThat(history.reported(ReportedFact.Kind.ALLERGY)).hasSize(1);
        assertThat(found.facts()).extracting(ReportedFact::value).containsExactly("72 kg", "70 kg");
        assertThat(found.total()).isEqualTo(3);
    }

    @Test
    void a_report_that_confirms_itself_is_a_bug() {
        var confirmed = at(Trials.gabapentin("1800", 6, Trials.failed(10)));

        assertThatThrownBy(
                        () ->
                                histories.report(
                                        clinic.coordinator(),
                                        caseId,
                                        List.of(),
                                        List.of(confirmed),
                                        List.of()))
                .hasMessage("A referral confirms nothing");
    }

    @Test
    void what_is_wrong_is_refused_in_words() {
        var dana = clinic.painSpecialist();

        assertThat(
                        refusal(
                                histories.recordTrial(
                                        dana, caseId, drug("gabapentin", "1800", "spoons", 6))))
                .startsWith("\"spoons\" is not a unit we know.");
        assertThat(refusal(histories.recordTrial(dana, caseId, drug("gabapentin", "-1", "mg", 6))))
                .isEqualTo("Enter a dose above zero.");
        assertThat(
                        refusal(
                                histories.recordTrial(
                                        dana, caseId, drug("gabapentin", "36001", "mg", 6))))
                .startsWith(
                        "36,001 mg of gabapentin is 10 times the usual maximum of 3,600 mg a day");
        assertThat(done(histories.of(dana, caseId)).trials()).isEmpty();
    }

    @Test
    void a_very_high_dose_that_was_checked_is_kept() {
        var checked =
                new TrialDraft(
                        gabapentin("36001", 6).treatment(), gabapentin("1", 1).course(), true);

        done(histories.recordTrial(clinic.painSpecialist(), caseId, checked));

        assertThat(done(histories.of(clinic.painSpecialist(), caseId)).trials()).hasSize(1);
    }

    /// To ask takes two statements; then facts, entries and the names behind them, the policy, and
    /// whom it is about.
    @Test
    void reading_everything_takes_seven_statements_however_much_there_is() {
        var dana = clinic.painSpecialist();
        done(histories.recordTrial(dana, caseId, gabapentin("1800", 6)));
        long few = Queries.during(() -> histories.of(dana, caseId));
        for (int more = 0; more < 5; more++) {
            done(histories.recordTrial(dana, caseId, gabapentin("900", 6)));
        }

        assertThat(few).isEqualTo(7);
        assertThat(Queries.during(() -> histories.of(dana, caseId))).isEqualTo(few);
    }

    @Test
    void bringing_in_a_thousand_facts_takes_few_statements() {
        var facts = IntStream.range(0, 1000).mapToObj(_ -> weight("70")).toList();

        assertThat(
                        Queries.during(
                                () ->
                                        histories.report(
                                                clinic.coordinator(),
                                                caseId,
                                                facts,
                                                List.of(),
                                                List.of())))
                .isLessThan(11);
    }

    @Test
    void only_the_pain_seat_writes() {
        assertThat(
                        refusal(
                                histories.recordTrial(
                                        clinic.therapist(), caseId, gabapentin("1800", 6))))
                .startsWith("Your role may not");
        assertThat(
                        refusal(
                                histories.recordTrial(
                                        clinic.coordinator(), caseId, gabapentin("1800", 6))))
                .startsWith("Your role may not");
    }

    @Test
    void a_coordinator_reports_and_does_not_read() {
        assertThat(refusal(histories.of(clinic.coordinator(), caseId)))
                .startsWith("Your role may not");
    }

    @Test
    void a_colleague_outside_the_team_finds_no_such_case() {
        var stranger = clinic.staff("Nora Outside", Role.PAIN_SPECIALIST);

        assertThat(refusal(histories.of(stranger, caseId))).isEqualTo(Access.NOT_FOUND);
    }

    @Test
    void a_medication_is_changed_by_a_new_line() {
        var dana = clinic.painSpecialist();
        var first =
                done(
                        histories.recordMedication(
                                dana, caseId, sertraline("50", Medication.Status.ACTIVE)));

        done(
                histories.changeMedication(
                        dana, caseId, first, sertraline("50", Medication.Status.STOPPED)));
        var history = done(histories.of(dana, caseId));

        assertThat(history.taken()).isEmpty();
        assertThat(history.medications()).hasSize(1);
        assertThat(history.former()).extracting(it -> it.fact().id()).containsExactly(first);
    }

    @Test
    void the_database_changes_no_entry_even_for_its_owner() {
        done(histories.recordTrial(clinic.painSpecialist(), caseId, gabapentin("1800", 6)));

        assertThatThrownBy(
                        () ->
                                clinic.databaseAs("threefold_owner")
                                        .sql("update history.trial set dose = 1 where case_id = ?")
                                        .param(caseId.value())
                                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private MedicationTrial at(MedicationTrial it) {
        return new MedicationTrial(
                it.id(),
                caseId,
                it.drugClass(),
                it.drug(),
                it.maxDailyDose(),
                it.weeksAtMinimum(),
                it.course(),
                it.confirmation(),
                null);
    }

    private Medication medication() {
        return new Medication(
                MedicationId.next(),
                caseId,
                Coding.rxNorm("10689", "tramadol"),
                Measurement.of("50", "mg"),
                "as needed",
                LocalDate.parse("2025-02-01"),
                Medication.Status.ACTIVE,
                Confirmation.REPORTED,
                null);
    }

    private ReportedFact weight(String kg) {
        return weight(kg, "2025-03-01");
    }

    private ReportedFact weight(String kg, String day) {
        return fact(
                ReportedFact.Kind.OBSERVATION,
                new Coding(Coding.LOINC, "29463-7", "Body Weight"),
                Measurement.of(kg, "kg"),
                LocalDate.parse(day));
    }

    private ReportedFact allergy(String to) {
        return fact(ReportedFact.Kind.ALLERGY, Coding.named(to), null, null);
    }

    private ReportedFact fact(
            ReportedFact.Kind kind,
            Coding coding,
            @Nullable Measurement value,
            @Nullable LocalDate start) {
        var by = new ReportedBy(UUID.randomUUID(), "Observation/1");
        return new ReportedFact(
                ReportedFactId.next(), caseId, kind, coding, value, null, start, null, "final", by);
    }

    private static TrialDraft gabapentin(String mg, int weeks) {
        return drug("gabapentin", mg, "mg", weeks);
    }

    private static TrialDraft drug(String name, String dose, String unit, int weeks) {
        var drug =
                new Treatment.Drug(
                        DrugClass.GABAPENTINOID, name, "25480", new BigDecimal(dose), unit, weeks);
        return new TrialDraft(drug, course(10), false);
    }

    private static TrialDraft physiotherapy(int sessions) {
        var other =
                new Treatment.Other(Approach.PHYSICAL_REHAB, "Graded activity", sessions, sessions);
        return new TrialDraft(other, course(8), false);
    }

    private static CourseDraft course(int weeks) {
        return new CourseDraft(
                null,
                null,
                weeks,
                Adherence.GOOD,
                TrialOutcome.NO_RESPONSE,
                null,
                FunctionChange.SAME,
                ReasonStopped.INEFFECTIVE,
                "",
                null);
    }

    private static MedicationDraft sertraline(String mg, Medication.Status status) {
        return new MedicationDraft(
                "sertraline", null, new BigDecimal(mg), "mg", "once a day", null, status, false);
    }
}
