package org.threefold.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.threefold.access.Role;
import org.threefold.conference.Conference;
import org.threefold.conference.ConferenceMilestones;
import org.threefold.conference.Conferences;
import org.threefold.evaluation.EvaluationTask;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.progress.TaskUrgency;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.TestClock;
import org.threefold.support.WithFewCases;
import org.threefold.ui.clinic.tasks.TaskTexts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/// The lists as days go by, while nobody touches a case.
@InTheClinic
@TestPropertySource(properties = WithFewCases.SETTING)
class WorkListTest {

    @Autowired Clinic clinic;
    @Autowired WorkLists workLists;
    @Autowired TaskTexts texts;
    @Autowired Conferences conferences;
    @Autowired ListRebuild lists;
    @Autowired TestClock clock;

    @Test
    void what_waits_for_a_conference_becomes_urgent_two_days_before_it() {
        var therapist = clinic.staff("Uma Urgent", Role.THERAPIST);
        var caseId = seated("Urgent", therapist);
        conference(caseId, inDays(10));
        assertThat(work(therapist))
                .extracting(it -> it.task().urgency())
                .containsExactly(TaskUrgency.SOON);

        try (var _ = clock.at(inDays(7))) {
            assertThat(work(therapist))
                    .extracting(it -> it.task().urgency())
                    .containsExactly(TaskUrgency.SOON);
        }
        try (var _ = clock.ahead(Duration.ofDays(9))) {
            assertThat(work(therapist))
                    .extracting(it -> it.task().urgency())
                    .containsExactly(TaskUrgency.URGENT);
            agree(therapist, caseId);
        }
        assertThat(work(therapist))
                .extracting(it -> it.task().urgency())
                .containsExactly(TaskUrgency.SOON);
    }

    @Test
    void what_is_urgent_today_comes_before_what_has_waited_longer() {
        var therapist = clinic.staff("Otto Order", Role.THERAPIST);
        var first = seated("First", therapist);
        var second = seated("Second", therapist);
        conference(second, inDays(10));
        assertThat(work(therapist)).extracting(WorkRow::caseId).containsExactly(first, second);

        try (var _ = clock.ahead(Duration.ofDays(9))) {
            assertThat(work(therapist)).extracting(WorkRow::caseId).containsExactly(second, first);
            assertThat(done(workLists.work(therapist, 1, 1)).rows())
                    .extracting(WorkRow::caseId)
                    .containsExactly(first);
        }
    }

    @Test
    void a_conference_that_passed_undecided_is_dated_again() {
        var therapist = clinic.staff("Pia Passed", Role.THERAPIST);
        var caseId = seated("Passed", therapist);
        var day = inDays(3);
        conference(caseId, day);
        assertThat(coordinators(caseId)).isEmpty();

        try (var _ = clock.at(day.plus(Duration.ofHours(13)))) {
            assertThat(coordinators(caseId))
                    .singleElement()
                    .satisfies(it -> assertThat(texts.of(it).what()).isEqualTo("Date a conference"))
                    .satisfies(
                            it ->
                                    assertThat(texts.of(it).why())
                                            .contains("passed without a decision"))
                    .satisfies(
                            it ->
                                    assertThat(it.task().since())
                                            .isEqualTo(
                                                    day.plus(ConferenceMilestones.PASSED_AFTER)));
            assertThat(work(therapist))
                    .singleElement()
                    .satisfies(it -> assertThat(it.task().urgency()).isEqualTo(TaskUrgency.URGENT))
                    .satisfies(
                            it ->
                                    assertThat(texts.of(it).why())
                                            .contains("passed without a decision"));
            agree(therapist, caseId);
        }
    }

    @Test
    void a_rebuild_finds_nothing_to_mend_and_mends_what_was_spoilt() {
        var therapist = clinic.staff("Rob Rebuild", Role.THERAPIST);
        var caseId = seated("Rebuild", therapist);
        lists.rebuild("a first time");
        assertThat(lists.compare()).isEmpty();

        behind("delete from worklist.task where case_id = '" + caseId + "'");
        behind("update worklist.caseload set stage = 'DECLINED' where case_id = '" + caseId + "'");
        assertThat(work(therapist)).isEmpty();
        var spoilt = lists.compare();
        assertThat(spoilt.keySet()).containsExactly(caseId);
        assertThat(spoilt.get(caseId)).isGreaterThan(5);

        assertThat(lists.rebuild("a first time")).isZero();
        assertThat(work(therapist)).isEmpty();
        assertThat(lists.rebuild("a second time")).isEqualTo(spoilt.get(caseId));
        assertThat(lists.compare()).isEmpty();
        assertThat(work(therapist)).hasSize(1);
    }

    /// A newer version runs beside this one, and has kinds and stages of its own.
    @Test
    void what_a_newer_version_stored_is_left_out_and_the_rest_is_shown() {
        var therapist = clinic.staff("Nele Newer", Role.THERAPIST);
        var caseId = seated("Newer", therapist);
        behind(
                """
                insert into worklist.task (audience, case_id, kind, subject, seat, urgency, since, parameters, person, about)
                select audience, case_id, 'SIGN_CONSENT', '', seat, 1, since, parameters, person, about
                from worklist.task where case_id = '%s' and kind = 'EVALUATE'
                """
                        .formatted(caseId));
        behind(
                "update worklist.caseload set stage = 'CONSENTING' where case_id = '"
                        + caseId
                        + "'");

        assertThat(work(therapist))
                .extracting(it -> it.task().kind())
                .containsExactly(EvaluationTask.EVALUATE);
        assertThat(done(workLists.cases(therapist, CaseQuery.recent(), 0, 25)).rows())
                .singleElement()
                .satisfies(it -> assertThat(it.stage()).isEmpty());
        lists.rebuild("rows of a newer version");
    }

    @Test
    void each_night_what_differs_is_found_and_written_again() {
        var therapist = clinic.staff("Nina Night", Role.THERAPIST);
        var caseId = seated("Night", therapist);
        lists.rebuild("before the night");
        behind("delete from worklist.task where case_id = '" + caseId + "'");
        assertThat(work(therapist)).isEmpty();

        assertThat(lists.compareAndRebuild()).isEqualTo(1);
        assertThat(work(therapist)).hasSize(1);
        assertThat(lists.compareAndRebuild()).isZero();
    }

    @Test
    void the_lists_are_the_same_whenever_they_are_made() {
        seated("Whenever", clinic.staff("Wanda Whenever", Role.THERAPIST));
        lists.rebuild("before the clock moves");
        try (var _ = clock.ahead(Duration.ofDays(400))) {
            assertThat(lists.compare()).isEmpty();
        }
    }

    /// List and case page read the same task.
    private void agree(Actor.Staff who, CaseId caseId) {
        var where = done(workLists.overview(who, caseId)).where();
        var first = work(who).stream().filter(it -> it.caseId().equals(caseId)).findFirst();
        assertThat(where.next(who.id().value(), false)).isEqualTo(first.map(WorkRow::task));
        assertThat(
                        done(workLists.cases(who, CaseQuery.recent(), 0, 25)).rows().stream()
                                .filter(it -> it.caseId().equals(caseId))
                                .map(CaseLine::waitsFor))
                .containsExactly(where.waitsFor().orElse(null));
    }

    private CaseId seated(String family, Actor.Staff therapist) {
        var caseId = clinic.openCase(family, "Anna");
        clinic.seat(caseId, Discipline.THERAPY, therapist);
        return caseId;
    }

    private void conference(CaseId caseId, Instant at) {
        var id = Conference.Id.next();
        done(conferences.plan(clinic.coordinator(), id, at, clinic.painSpecialist().id()));
        done(conferences.add(clinic.coordinator(), id, caseId));
    }

    /// At noon, so that the clock can be moved by whole days at any hour.
    private Instant inDays(int days) {
        return clock.today().plusDays(days).atTime(LocalTime.NOON).atZone(clock.zone()).toInstant();
    }

    private List<WorkRow> work(Actor.Staff who) {
        return done(workLists.work(who, 0, 25)).rows();
    }

    private List<WorkRow> coordinators(CaseId caseId) {
        return done(workLists.work(clinic.coordinator(), 0, 5000)).rows().stream()
                .filter(it -> it.caseId().equals(caseId))
                .toList();
    }

    private void behind(String sql) {
        clinic.databaseAs("postgres").sql(sql).update();
    }
}
