package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.access.Role;
import org.threefold.access.Verdict;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Evaluations;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.rules.Finding;
import org.threefold.rules.Severity;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

@InTheClinic
class ScreeningsTest {

    @Autowired Clinic clinic;
    @Autowired Screenings screenings;
    @Autowired Clearances clearances;
    @Autowired Evaluations evaluations;
    @Autowired EvaluationWriting writing;
    @Autowired CareTeams teams;
    @Autowired Access access;
    @Autowired TransactionTemplate transactions;
    @Autowired Clock clock;

    @Test
    void on_a_new_case_nothing_is_clear_but_the_age() {
        var screening = done(screenings.current(clinic.therapist(), clinic.openCase()));

        assertThat(screening.findings())
                .filteredOn(it -> !it.open())
                .extracting(it -> it.rule().id())
                .containsExactly("AGE-01", "AGE-02");
        assertThat(screening.open(Severity.INFO_MISSING)).isNotEmpty();
    }

    @Test
    void psychosis_stops_the_case_and_has_no_clearance() {
        var caseId = clinic.openCase();
        say(clinic.psychiatrist(), caseId, "psychiatric.psychosis-now", true);

        var finding = finding(caseId, "PSY-01");
        assertThat(finding.severity()).isEqualTo(Severity.ABSOLUTE);
        assertThat(
                        refusal(
                                clearances.sign(
                                        clinic.psychiatrist(),
                                        caseId,
                                        clears(finding, null),
                                        Clinic.FRESH)))
                .contains("An absolute finding cannot be cleared");
    }

    @Test
    void a_corrected_fact_reopens_the_case() {
        var caseId = clinic.openCase();
        say(clinic.psychiatrist(), caseId, "psychiatric.mania-now", true);
        assertThat(finding(caseId, "PSY-05").open()).isTrue();

        say(clinic.psychiatrist(), caseId, "psychiatric.mania-now", false);
        assertThat(finding(caseId, "PSY-05").finding()).isEqualTo(new Finding.Clear());
    }

    @Test
    void its_owner_clears_a_finding_with_conditions_until_a_day() {
        var caseId = clinic.openCase();
        say(clinic.psychiatrist(), caseId, "psychiatric.bipolar", true);
        var cleared =
                done(
                        clearances.sign(
                                clinic.psychiatrist(),
                                caseId,
                                clears(finding(caseId, "PSY-06"), null),
                                Clinic.FRESH));

        assertThat(cleared.lastDay()).isEqualTo(today().plusDays(90));
        assertThat(cleared.name()).isEqualTo("Ilse Kagan");
        assertThat(finding(caseId, "PSY-06").status())
                .isEqualTo(new FindingStatus.Cleared(today().plusDays(90), List.of(cleared)));
    }

    @Test
    void the_prescriber_does_not_clear_what_another_discipline_owns() {
        var caseId = clinic.openCase();
        say(clinic.psychiatrist(), caseId, "psychiatric.bipolar", true);
        var draft = clears(finding(caseId, "PSY-06"), null);

        assertThat(refusal(clearances.sign(clinic.painSpecialist(), caseId, draft, Clinic.FRESH)))
                .isEqualTo("Your role may not clear a finding that mental health owns.");
    }

    @Test
    void a_clearance_never_outlasts_the_period_of_its_rule() {
        var caseId = clinic.openCase();
        say(clinic.psychiatrist(), caseId, "psychiatric.bipolar", true);
        var finding = finding(caseId, "PSY-06");

        assertThat(
                        refusal(
                                clearances.sign(
                                        clinic.psychiatrist(),
                                        caseId,
                                        clears(finding, today().plusDays(91)),
                                        Clinic.FRESH)))
                .startsWith("This clearance holds until ");
        assertThat(
                        refusal(
                                clearances.sign(
                                        clinic.psychiatrist(),
                                        caseId,
                                        clears(finding, today().minusDays(1)),
                                        Clinic.FRESH)))
                .isEqualTo("The last day cannot be in the past.");
        done(
                clearances.sign(
                        clinic.psychiatrist(),
                        caseId,
                        clears(finding, today().plusDays(90)),
                        Clinic.FRESH));
    }

    @Test
    void without_a_stated_period_who_clears_names_the_day() {
        var caseId = clinic.openCase();
        say(clinic.painSpecialist(), caseId, "medical.porphyria", true);
        var finding = finding(caseId, "POR-01");

        assertThat(
                        refusal(
                                clearances.sign(
                                        clinic.painSpecialist(),
                                        caseId,
                                        clears(finding, null),
                                        Clinic.FRESH)))
                .isEqualTo("Name the last day on which this clearance holds.");
        done(
                clearances.sign(
                        clinic.painSpecialist(),
                        caseId,
                        clears(finding, today().plusDays(400)),
                        Clinic.FRESH));
    }

    @Test
    void what_is_not_known_is_answered_and_not_cleared() {
        var caseId = clinic.openCase();

        assertThat(
                        refusal(
                                clearances.sign(
                                        clinic.psychiatrist(),
                                        caseId,
                                        clears(finding(caseId, "PSY-06"), null),
                                        Clinic.FRESH)))
                .startsWith("What is not known is answered, not cleared.");
    }

    @Test
    void a_finding_that_changed_meanwhile_is_not_cleared_unread() {
        var caseId = clinic.openCase();
        say(clinic.psychiatrist(), caseId, "psychiatric.ptsd-severe", true);
        var before = clears(finding(caseId, "PSY-11"), null);
        say(clinic.psychiatrist(), caseId, "psychiatric.dissociative-disorder", true);

        assertThat(refusal(clearances.sign(clinic.therapist(), caseId, before, Clinic.FRESH)))
                .isEqualTo(Screenings.CHANGED);
    }

    @Test
    void a_clearance_lapses_when_the_facts_change() {
        var caseId = clinic.openCase();
        say(clinic.psychiatrist(), caseId, "psychiatric.ptsd-severe", true);
        done(
                clearances.sign(
                        clinic.therapist(),
                        caseId,
                        clears(finding(caseId, "PSY-11"), null),
                        Clinic.FRESH));
        say(clinic.psychiatrist(), caseId, "psychiatric.dissociative-disorder", true);

        assertThat(finding(caseId, "PSY-11").status())
                .isInstanceOfSatisfying(
                        FindingStatus.Open.class,
                        open ->
                                assertThat(open.why())
                                        .isEqualTo("The facts have changed since it was cleared."));
    }

    @Test
    void sent_twice_it_is_recorded_once() {
        var caseId = clinic.openCase();
        say(clinic.psychiatrist(), caseId, "psychiatric.bipolar", true);
        var draft = clears(finding(caseId, "PSY-06"), null);
        var first = done(clearances.sign(clinic.psychiatrist(), caseId, draft, Clinic.FRESH));

        assertThat(done(clearances.sign(clinic.psychiatrist(), caseId, draft, Clinic.FRESH)))
                .isEqualTo(first);
        assertThat(count(caseId, "clearance")).isEqualTo(1);
    }

    @Test
    void each_change_that_counts_leaves_a_snapshot_and_no_content() {
        var caseId = clinic.openCase();
        var before = count(caseId, "snapshot");
        say(clinic.psychiatrist(), caseId, "psychiatric.mania-now", true);
        say(clinic.psychiatrist(), caseId, "psychiatric.mania-now", true);

        assertThat(count(caseId, "snapshot")).isEqualTo(before + 1);
        var counts = counts(clinic.coordinator(), caseId);
        assertThat(counts.absolute()).isEqualTo(1);
        assertThat(counts.tallies().get(Discipline.MENTAL_HEALTH).absolute()).isEqualTo(1);
        assertThat(counts.book()).isEqualTo("2026-11-30");
    }

    @Test
    void the_monitor_of_the_team_reads_no_finding_on_substance_use() {
        var caseId = clinic.openCase();
        done(teams.join(clinic.coordinator(), caseId, clinic.monitor().id()));
        say(clinic.psychiatrist(), caseId, "substance.moud", true);

        var screening = done(screenings.current(clinic.monitor(), caseId));
        assertThat(screening.on("SUD-05")).isEmpty();
        assertThat(screening.withheld()).isEqualTo(8);
        assertThat(finding(caseId, "SUD-05").severity()).isEqualTo(Severity.REQUIRES_CLEARANCE);
    }

    @Test
    void a_colleague_outside_the_team_finds_nothing_and_the_coordinator_reads_no_finding() {
        var caseId = clinic.openCase();
        var stranger = clinic.staff("Nora Outside", Role.MENTAL_HEALTH_PROFESSIONAL);

        assertThat(refusal(screenings.current(stranger, caseId))).isEqualTo(Access.NOT_FOUND);
        assertThat(refusal(screenings.current(clinic.coordinator(), caseId)))
                .isEqualTo("Your role may not read what stands in the way.");
    }

    @Test
    void nobody_changes_or_removes_a_clearance_not_even_the_owner_of_the_tables() {
        var caseId = clinic.openCase();
        say(clinic.psychiatrist(), caseId, "psychiatric.bipolar", true);
        done(
                clearances.sign(
                        clinic.psychiatrist(),
                        caseId,
                        clears(finding(caseId, "PSY-06"), null),
                        Clinic.FRESH));
        var owner = clinic.databaseAs("postgres");

        for (var sql :
                List.of(
                        "update screening.clearance set decision = 'NOT_CLEARED', last_day = null",
                        "delete from screening.clearance",
                        "truncate screening.clearance",
                        "delete from screening.snapshot")) {
            assertThatThrownBy(() -> owner.sql(sql).update()).hasMessageContaining("append");
        }
    }

    private void say(Actor by, CaseId caseId, String question, boolean yes) {
        var asked = Questions.the(question);
        var seen = done(evaluations.of(by, caseId)).on(asked);
        var value = new Answer.Known<AnswerValue>(new AnswerValue.YesNo(yes));
        done(
                writing.answer(
                        by,
                        caseId,
                        new NewEntry(
                                asked, value, "", seen.map(it -> it.seen()).orElse(List.of()))));
    }

    private AssessedFinding finding(CaseId caseId, String rule) {
        return done(screenings.current(clinic.psychiatrist(), caseId)).on(rule).orElseThrow();
    }

    private static ClearanceDraft clears(AssessedFinding finding, @Nullable LocalDate until) {
        return new ClearanceDraft(
                ClearanceId.next(),
                finding.rule().id(),
                finding.sentence(),
                Clearance.Decision.CLEARED_WITH_CONDITIONS,
                List.of("Seen again before the second session"),
                "A letter of the treating psychiatrist.",
                until);
    }

    private Snapshot counts(Actor by, CaseId caseId) {
        return transactions.execute(
                _ ->
                        switch (access.ask(by, Act.READ_CASE, caseId)) {
                            case Verdict.Granted(var permit) ->
                                    screenings.counts(permit).orElseThrow();
                            case Verdict.Refused(var why) -> throw new AssertionError(why);
                        });
    }

    private int count(CaseId caseId, String table) {
        return clinic.databaseAs("postgres")
                .sql("select count(*) from screening." + table + " where case_id = ?")
                .param(caseId.value())
                .query(Integer.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
