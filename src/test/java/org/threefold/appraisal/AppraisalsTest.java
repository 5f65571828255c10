package org.threefold.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.access.Role;
import org.threefold.access.Verdict;
import org.threefold.history.Histories;
import org.threefold.history.Medication;
import org.threefold.history.MedicationDraft;
import org.threefold.kernel.Ids;
import org.threefold.library.Library;
import org.threefold.library.SourceDraft;
import org.threefold.library.SourceKind;
import org.threefold.library.SourceStanding;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.support.Queries;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

@InTheClinic
class AppraisalsTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Appraisals appraisals;
    @Autowired Histories histories;
    @Autowired Library library;
    @Autowired Access access;
    @Autowired CareTeams teams;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    private Patients.Patient patient;

    @BeforeEach
    void invite() {
        patient = patients.invited("Sheet", "Sigrid");
    }

    @Test
    void the_sheet_follows_the_list_of_medicines() {
        assertThat(said()).noneMatch(it -> it.contains("Benzodiazepines repeatedly shortened"));
        prescribe("lorazepam");

        assertThat(said()).anyMatch(it -> it.contains("Benzodiazepines repeatedly shortened"));
        assertThat(sheet().lines(Part.Kind.FOUND))
                .extracting(Line::text)
                .anyMatch(it -> it.startsWith("DDI-01: lorazepam"));
    }

    @Test
    void the_sheet_says_the_condition_the_question_and_what_is_not_recorded() {
        var sheet = sheet();

        assertThat(sheet.condition()).contains("G90.511");
        assertThat(sheet.tier()).isEqualTo("Moderate evidence");
        assertThat(sheet.question()).isEqualTo("Is KAP right for CRPS of the right arm?");
        assertThat(sheet.lines(Part.Kind.NOT_KNOWN_HERE))
                .extracting(Line::text)
                .contains("Not recorded whether there is a disease of the liver.");
    }

    @Test
    void everybody_of_the_clinical_team_reads_the_same_sheet_and_nobody_else_reads_one() {
        prescribe("lorazepam");
        done(teams.join(clinic.coordinator(), patient.caseId(), clinic.monitor().id()));

        assertThat(done(appraisals.sheet(clinic.monitor(), patient.caseId())).parts())
                .isEqualTo(sheet().parts());
        assertThat(refusal(appraisals.sheet(clinic.coordinator(), patient.caseId())))
                .startsWith("Your role may not");
        assertThat(refusal(appraisals.sheet(patient.me(), patient.caseId())))
                .startsWith("Your role may not");
        var stranger = clinic.staff("Paul Far", Role.PAIN_SPECIALIST);
        assertThat(refusal(appraisals.sheet(stranger, patient.caseId())))
                .isEqualTo(Access.NOT_FOUND);
    }

    @Test
    void what_is_kept_stays_as_it_was_when_chart_and_library_change() {
        var kept = keep(null);
        var before = done(appraisals.kept(clinic.therapist(), patient.caseId(), kept.id()));
        prescribe("lorazepam");
        supersede();

        var after = done(appraisals.kept(clinic.therapist(), patient.caseId(), kept.id()));

        assertThat(after).isEqualTo(before);
        assertThat(after.intact()).isTrue();
        assertThat(after.sheet()).isNotEqualTo(sheet());
        assertThat(after.sheet().library()).isNotEqualTo(sheet().library());
    }

    @Test
    void a_kept_sheet_is_found_on_its_own_case_alone() {
        var kept = keep(new Plan(3, BigDecimal.ONE));
        var other = patients.invited("Other", "Olaf");

        assertThat(refusal(appraisals.kept(clinic.therapist(), other.caseId(), kept.id())))
                .isEqualTo(SheetReason.NO_SHEET.sentence());
        assertThat(refusal(appraisals.kept(clinic.therapist(), patient.caseId(), SheetId.next())))
                .isEqualTo(SheetReason.NO_SHEET.sentence());
    }

    @Test
    void the_patient_reads_none_before_its_decision_is_signed() {
        var kept = keep(null);

        assertThat(refusal(appraisals.mine(patient.me(), patient.caseId(), kept.id())))
                .isEqualTo(SheetReason.NO_SHEET.sentence());
        assertThat(refusal(appraisals.mine(clinic.therapist(), patient.caseId(), kept.id())))
                .startsWith("Your role may not");
    }

    @Test
    void nobody_changes_a_kept_sheet_and_a_change_behind_our_back_shows() {
        var kept = keep(null);

        assertThatThrownBy(
                        () ->
                                clinic.databaseAs("threefold_owner")
                                        .sql("update appraisal.sheet set content = '{}'")
                                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(KeptSheet.digest("another text")).isNotEqualTo(kept.sha256());
        behindOurBack(
                "update appraisal.sheet set content = replace(content, 'clear evidence', 'doubt')"
                        + " where id = '%s'".formatted(kept.id().value()));
        assertThat(done(appraisals.kept(clinic.therapist(), patient.caseId(), kept.id())).intact())
                .isFalse();
    }

    private void behindOurBack(String sql) {
        var superuser = clinic.databaseAs("postgres");
        superuser.sql("alter table appraisal.sheet disable trigger user").update();
        assertThat(superuser.sql(sql).update()).isEqualTo(1);
        superuser.sql("alter table appraisal.sheet enable trigger user").update();
    }

    @Test
    void making_a_sheet_of_a_screened_case_takes_few_statements() {
        sheet();
        assertThat(Queries.during(this::sheet)).isLessThan(19);
    }

    private KeptSheet.Ref keep(@Nullable Plan plan) {
        return transaction.execute(
                _ -> {
                    var asked = access.ask(clinic.painSpecialist(), Act.DECIDE, patient.caseId());
                    return asked instanceof Verdict.Granted(var permit)
                            ? appraisals.keep(permit, plan).orElseThrow()
                            : null;
                });
    }

    private void supersede() {
        var director = clinic.director();
        var draft =
                new SourceDraft(
                        Ids.next(),
                        "Made up " + Ids.next().toString().substring(30),
                        "A made-up source.",
                        SourceKind.TRIAL,
                        "2026",
                        "",
                        "",
                        "");
        var source = done(library.add(director, List.of(draft))).getFirst().id();
        var fallen = new SourceStanding.Retracted(LocalDate.now(clock), "made up");
        done(library.mark(director, Ids.next(), source, fallen));
    }

    private void prescribe(String name) {
        var draft =
                new MedicationDraft(
                        name, null, null, "mg", "", null, Medication.Status.ACTIVE, false);
        done(histories.recordMedication(clinic.painSpecialist(), patient.caseId(), draft));
    }

    private List<String> said() {
        return sheet().parts().stream().flatMap(it -> it.lines().stream()).map(Line::text).toList();
    }

    private Sheet sheet() {
        return done(appraisals.sheet(clinic.painSpecialist(), patient.caseId()));
    }
}
