package org.threefold.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.TeamMilestones;
import org.threefold.casefile.FileMilestones;
import org.threefold.casefile.FileMilestones.KnownDeath;
import org.threefold.casefile.FileTask;
import org.threefold.conference.ConferenceMilestones;
import org.threefold.consent.ConsentMilestones;
import org.threefold.consent.ConsentTask;
import org.threefold.evaluation.EvaluationMilestones;
import org.threefold.evaluation.Section;
import org.threefold.intake.IntakeMilestones;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.PracticeClock;
import org.threefold.progress.Milestones;
import org.threefold.progress.Stage;
import org.threefold.progress.TaskUrgency;
import org.threefold.review.Position;
import org.threefold.review.ReviewMilestones;
import org.threefold.review.ReviewMilestones.DecisionMilestones;
import org.threefold.review.ReviewMilestones.RoundMilestones;
import org.threefold.review.ReviewTask;
import org.threefold.rules.Severity;
import org.threefold.safety.AlarmMilestones;
import org.threefold.screening.ScreeningMilestones;
import org.threefold.screening.ScreeningMilestones.OpenFindings;
import org.threefold.screening.ScreeningTask;
import org.threefold.support.InTheClinic;
import org.threefold.ui.clinic.tasks.TaskTexts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@InTheClinic
class StageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final PracticeClock CLOCK =
            new PracticeClock(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Europe/Berlin"));

    @Autowired ProgressParts parts;
    @Autowired TaskTexts texts;

    @ParameterizedTest(name = "{0} sections signed, {1} opinions, {2} signed by {3}: {4}")
    @CsvSource({
        "0, 0, , 0, EVALUATING",
        "6, 0, , 0, EVALUATING",
        "7, 0, , 0, IN_REVIEW",
        "6, 1, , 0, IN_REVIEW",
        "7, 3, , 0, IN_REVIEW",
        "7, 3, PROCEED, 0, IN_REVIEW",
        "7, 3, PROCEED, 2, IN_REVIEW",
        "7, 3, PROCEED, 3, PREPARING",
        "7, 3, PROCEED_WITH_CONDITIONS, 3, PREPARING",
        "7, 3, DEFER, 3, DEFERRED",
        "7, 3, DECLINE, 3, DECLINED",
    })
    void a_case_stands_where_its_facts_say(
            int sections, int opinions, @Nullable String decided, int signatures, String expected) {
        assertThat(Stages.of(milestones(sections, opinions, decided, signatures, List.of())))
                .extracting(Stage::name)
                .isEqualTo(expected);
    }

    @Test
    void an_empty_seat_is_the_coordinators_work() {
        var milestones = milestones(0, 0, null, 0, List.of());
        var without = with(milestones, team(Discipline.PAIN));
        assertThat(tasks(without))
                .filteredOn(task -> task.seat() == null)
                .singleElement()
                .satisfies(task -> assertThat(texts.of(task).what()).isEqualTo("Fill two seats"))
                .satisfies(
                        task ->
                                assertThat(texts.of(task).why())
                                        .startsWith("Nobody yet for mental health and therapy."));
    }

    @Test
    void each_seat_is_asked_for_the_sections_it_owes() {
        var tasks = tasks(milestones(0, 0, null, 0, List.of()));
        assertThat(tasks)
                .extracting(it -> texts.of(it).what())
                .containsExactly(
                        "Evaluate: three sections to sign",
                        "Evaluate: two sections to sign",
                        "Evaluate: two sections to sign");
        assertThat(texts.of(tasks.getFirst()).path()).isEqualTo("evaluation/medical");
    }

    @Test
    void an_absolute_finding_is_urgent_for_its_owner() {
        var found = List.of(new OpenFindings(Discipline.MENTAL_HEALTH, Severity.ABSOLUTE, 1, NOW));
        assertThat(tasks(milestones(7, 0, null, 0, found)))
                .filteredOn(task -> task.kind() == ScreeningTask.CORRECT_OR_STOP)
                .singleElement()
                .satisfies(task -> assertThat(task.seat()).isEqualTo(Discipline.MENTAL_HEALTH))
                .satisfies(task -> assertThat(task.urgency()).isEqualTo(TaskUrgency.URGENT));
    }

    @Test
    void who_has_not_signed_an_opinion_is_told_how_many_have() {
        var tasks = tasks(milestones(7, 2, null, 0, List.of()));
        assertThat(tasks)
                .singleElement()
                .satisfies(task -> assertThat(task.seat()).isEqualTo(Discipline.THERAPY))
                .satisfies(
                        task ->
                                assertThat(texts.of(task).why())
                                        .isEqualTo(
                                                "Two of three opinions are signed; they open when"
                                                        + " all are."));
    }

    @Test
    void a_locked_decision_asks_for_the_consent_and_for_the_patient() {
        assertThat(tasks(milestones(7, 3, "PROCEED", 3, List.of())))
                .extracting(Task::kind)
                .containsExactlyInAnyOrder(ConsentTask.OFFER_CONSENT, ReviewTask.INVITE_PATIENT);
    }

    @ParameterizedTest(name = "reported {0}")
    @CsvSource({"true, CONFIRM_DEATH", "false, "})
    void nobody_is_to_invite_the_dead_and_a_report_is_to_be_answered(
            boolean reported, @Nullable FileTask asked) {
        var it = milestones(7, 3, "PROCEED", 3, List.of());
        var dead = with(it, file(new KnownDeath(reported, NOW)));

        assertThat(tasks(dead))
                .extracting(Task::kind)
                .isEqualTo(asked == null ? List.of() : List.of(asked));
    }

    @ParameterizedTest(name = "{0} signed, then {1} found: on hold {2}")
    @CsvSource({
        "PROCEED, ABSOLUTE, true",
        "PROCEED_WITH_CONDITIONS, REQUIRES_CLEARANCE, true",
        "PROCEED, CAUTION, false",
        "PROCEED, INFO_MISSING, false",
        "DEFER, ABSOLUTE, false",
        "DECLINE, REQUIRES_CLEARANCE, false",
    })
    void what_comes_up_after_the_decision_to_go_on_holds_the_case(
            String decided, Severity severity, boolean held) {
        var found = List.of(new OpenFindings(Discipline.MENTAL_HEALTH, severity, 1, NOW));
        var milestones = milestones(7, 3, decided, 3, found);
        var tasks = tasks(milestones);

        assertThat(new CaseStatus(Stages.of(milestones), milestones, tasks).onHold())
                .isEqualTo(held);
        assertThat(tasks.stream().filter(it -> it.seat() == Discipline.MENTAL_HEALTH))
                .hasSize(held ? 1 : 0)
                .allMatch(it -> it.urgency() == TaskUrgency.URGENT);
    }

    private List<Task> tasks(Milestones milestones) {
        return new Tasks(parts, CLOCK).now(milestones);
    }

    private static Milestones milestones(
            int sections,
            int opinions,
            @Nullable String decided,
            int signatures,
            List<OpenFindings> findings) {
        var decision =
                decided == null
                        ? null
                        : new DecisionMilestones(
                                Position.valueOf(decided), NOW, null, null, first(signatures));
        return Milestones.of(
                List.of(
                        file(null),
                        team(Discipline.values()),
                        new EvaluationMilestones(
                                Arrays.stream(Section.values())
                                        .limit(sections)
                                        .collect(Collectors.toMap(Function.identity(), _ -> NOW))),
                        new ReviewMilestones(
                                new RoundMilestones(NOW, 1, first(opinions), decision)),
                        new ConferenceMilestones(List.of()),
                        new ScreeningMilestones(findings, List.of()),
                        new AlarmMilestones(null),
                        new IntakeMilestones(null),
                        ConsentMilestones.NONE));
    }

    private static Milestones with(Milestones it, Record part) {
        var parts = new ArrayList<Record>(it.parts().values());
        parts.removeIf(other -> other.getClass() == part.getClass());
        parts.add(part);
        return Milestones.of(parts);
    }

    private static FileMilestones file(@Nullable KnownDeath death) {
        return new FileMilestones(
                "LINDQVIST, Per",
                "lindqvist",
                "per",
                LocalDate.of(1979, 3, 4),
                "TF-2026-0117",
                "CRPS",
                NOW,
                death);
    }

    private static TeamMilestones team(Discipline... seats) {
        return new TeamMilestones(
                Arrays.stream(seats)
                        .collect(Collectors.toMap(Function.identity(), _ -> UUID.randomUUID())),
                List.of(),
                false);
    }

    private static Map<Discipline, Instant> first(int howMany) {
        return Arrays.stream(Discipline.values())
                .limit(howMany)
                .collect(Collectors.toMap(Function.identity(), _ -> NOW));
    }
}
