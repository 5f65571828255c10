package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.access.Verdict;
import org.threefold.history.Histories;
import org.threefold.history.Medication.Status;
import org.threefold.history.MedicationDraft;
import org.threefold.history.MedicationId;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.rules.Finding;
import org.threefold.rules.RuleBook;
import org.threefold.rules.SessionDay;
import org.threefold.rules.Severity;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

@InTheClinic
class ASessionDayTest {

    @Autowired Clinic clinic;
    @Autowired Screenings screenings;
    @Autowired Clearances clearances;
    @Autowired Histories histories;
    @Autowired CareTeams teams;
    @Autowired Access access;
    @Autowired TransactionTemplate transactions;
    @Autowired Clock clock;

    @Test
    void a_medicine_on_the_list_is_a_finding_at_once_and_gone_when_it_is_stopped() {
        var caseId = clinic.openCase();
        var line = done(record(caseId, Status.ACTIVE));

        assertThat(standing(caseId, "DDI-04").finding())
                .isEqualTo(
                        new Finding.Concern(
                                Severity.REQUIRES_CLEARANCE,
                                "phenelzine 15 MG Oral Tablet: may raise blood pressure."));

        done(
                histories.changeMedication(
                        clinic.painSpecialist(), caseId, line, draft(Status.STOPPED)));
        assertThat(standing(caseId, "DDI-04").finding()).isInstanceOf(Finding.Unknown.class);
    }

    @Test
    void the_day_is_judged_apart_from_the_case() {
        var caseId = clinic.openCase();
        var day = onTheDay(clinic.painSpecialist(), caseId);

        assertThat(day.book()).isEqualTo(RuleBook.VERSION);
        assertThat(day.withheld()).isZero();
        assertThat(day.open())
                .extracting(it -> it.rule().id())
                .contains("LOG-01", "LOG-10", "CV-07");
        assertThat(done(screenings.current(clinic.painSpecialist(), caseId)).findings())
                .noneMatch(it -> it.rule().ofTheDay());
    }

    @Test
    void the_monitor_reads_the_day_but_nothing_of_substance_use() {
        var caseId = clinic.openCase();
        done(teams.join(clinic.coordinator(), caseId, clinic.monitor().id()));
        var day = onTheDay(clinic.monitor(), caseId);

        assertThat(day.findings()).noneMatch(it -> it.rule().part2());
        assertThat(day.withheld()).isEqualTo(4);
    }

    @Test
    void a_rule_of_the_day_is_not_cleared_before_there_is_one() {
        var caseId = clinic.openCase();
        var draft =
                new ClearanceDraft(
                        ClearanceId.next(),
                        "RSP-03",
                        "Acute upper-respiratory infection.",
                        Clearance.Decision.CLEARED,
                        List.of(),
                        "Seen.",
                        LocalDate.now(clock));

        assertThat(refusal(clearances.sign(clinic.painSpecialist(), caseId, draft, Clinic.FRESH)))
                .isEqualTo("This rule is asked on the day of a session.");
    }

    private Outcome<MedicationId> record(CaseId caseId, Status status) {
        return histories.recordMedication(clinic.painSpecialist(), caseId, draft(status));
    }

    private static MedicationDraft draft(Status status) {
        return new MedicationDraft(
                "phenelzine 15 MG Oral Tablet",
                null,
                null,
                "",
                "three times a day",
                null,
                status,
                false);
    }

    private AssessedFinding standing(CaseId caseId, String rule) {
        return done(screenings.current(clinic.psychiatrist(), caseId)).on(rule).orElseThrow();
    }

    private DayScreening onTheDay(Actor by, CaseId caseId) {
        var day = SessionDay.of(LocalDate.now(clock));
        return transactions.execute(
                _ ->
                        switch (access.ask(by, Act.READ_FINDINGS, caseId)) {
                            case Verdict.Granted(var permit) -> screenings.onTheDay(permit, day);
                            case Verdict.Refused(var why) -> throw new AssertionError(why);
                        });
    }
}
