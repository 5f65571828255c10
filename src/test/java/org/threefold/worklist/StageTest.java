package org.threefold.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.evaluation.Section;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.PracticeClock;
import org.threefold.worklist.CaseMilestones.DecisionStanding;
import org.threefold.worklist.CaseMilestones.OpenFindings;
import org.threefold.worklist.CaseMilestones.RoundStanding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

class StageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final PracticeClock CLOCK =
            new PracticeClock(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Europe/Berlin"));

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
            int sections, int opinions, @Nullable String decided, int signatures, Stage expected) {
        assertThat(Stage.of(milestones(sections, opinions, decided, signatures, List.of())))
                .isEqualTo(expected);
    }

    @Test
    void an_empty_seat_is_the_coordinators_work() {
        var milestones = milestones(0, 0, null, 0, List.of());
        var without = with(milestones, Map.of(Discipline.PAIN, UUID.randomUUID()));
        assertThat(Tasks.of(without, CLOCK))
                .filteredOn(task -> task.seat() == null)
                .singleElement()
                .satisfies(task -> assertThat(task.what()).isEqualTo("Fill two seats"))
                .satisfies(
                        task ->
                                assertThat(task.why())
                                        .startsWith("Nobody yet for mental health and therapy."));
    }

    @Test
    void each_seat_is_asked_for_the_sections_it_owes() {
        var tasks = Tasks.of(milestones(0, 0, null, 0, List.of()), CLOCK);
        assertThat(tasks)
                .extracting(Task::what)
                .containsExactly(
                        "Evaluate: three sections to sign",
                        "Evaluate: two sections to sign",
                        "Evaluate: two sections to sign");
        assertThat(tasks.getFirst().path()).isEqualTo("evaluation/medical");
    }

    @Test
    void an_absolute_finding_is_urgent_for_its_owner() {
        var found = List.of(new OpenFindings(Discipline.MENTAL_HEALTH, "ABSOLUTE", 1, NOW));
        assertThat(Tasks.of(milestones(7, 0, null, 0, found), CLOCK))
                .filteredOn(task -> task.kind() == Task.Kind.CORRECT_OR_STOP)
                .singleElement()
                .satisfies(task -> assertThat(task.seat()).isEqualTo(Discipline.MENTAL_HEALTH))
                .satisfies(task -> assertThat(task.urgency()).isEqualTo(Task.Urgency.URGENT));
    }

    @Test
    void who_has_not_signed_an_opinion_is_told_how_many_have() {
        var tasks = Tasks.of(milestones(7, 2, null, 0, List.of()), CLOCK);
        assertThat(tasks)
                .singleElement()
                .satisfies(task -> assertThat(task.seat()).isEqualTo(Discipline.THERAPY))
                .satisfies(
                        task ->
                                assertThat(task.why())
                                        .isEqualTo(
                                                "Two of three opinions are signed; they open when"
                                                        + " all are."));
    }

    @Test
    void a_locked_decision_asks_no_seat_for_anything() {
        assertThat(Tasks.of(milestones(7, 3, "PROCEED", 3, List.of()), CLOCK))
                .singleElement()
                .satisfies(task -> assertThat(task.kind()).isEqualTo(Task.Kind.INVITE_PATIENT));
    }

    @ParameterizedTest(name = "reported {0}")
    @CsvSource({"true, CONFIRM_DEATH", "false, "})
    void nobody_is_to_invite_the_dead_and_a_report_is_to_be_answered(
            boolean reported, Task.@Nullable Kind asked) {
        var it = milestones(7, 3, "PROCEED", 3, List.of());
        var dead =
                new CaseMilestones(
                        it.person(),
                        it.family(),
                        it.given(),
                        it.born(),
                        it.record(),
                        it.condition(),
                        it.openedAt(),
                        it.seats(),
                        it.others(),
                        it.patientInvited(),
                        it.signed(),
                        it.round(),
                        it.conference(),
                        it.findings(),
                        it.clearances(),
                        null,
                        null,
                        new CaseMilestones.DeathStanding(reported, NOW));

        assertThat(Tasks.of(dead, CLOCK))
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
            String decided, String severity, boolean held) {
        var found = List.of(new OpenFindings(Discipline.MENTAL_HEALTH, severity, 1, NOW));
        var milestones = milestones(7, 3, decided, 3, found);
        var tasks = Tasks.of(milestones, CLOCK);

        assertThat(new CaseStatus(Stage.of(milestones), milestones, tasks).onHold())
                .isEqualTo(held);
        assertThat(tasks.stream().filter(it -> it.seat() == Discipline.MENTAL_HEALTH))
                .hasSize(held ? 1 : 0)
                .allMatch(it -> it.urgency() == Task.Urgency.URGENT);
    }

    private static CaseMilestones milestones(
            int sections,
            int opinions,
            @Nullable String decided,
            int signatures,
            List<OpenFindings> findings) {
        var decision =
                decided == null
                        ? null
                        : new DecisionStanding(decided, NOW, null, null, first(signatures));
        return new CaseMilestones(
                "LINDQVIST, Per",
                "lindqvist",
                "per",
                LocalDate.of(1979, 3, 4),
                "TF-2026-0117",
                "CRPS",
                NOW,
                Arrays.stream(Discipline.values())
                        .collect(Collectors.toMap(Function.identity(), _ -> UUID.randomUUID())),
                List.of(),
                false,
                Arrays.stream(Section.values())
                        .limit(sections)
                        .collect(Collectors.toMap(Function.identity(), _ -> NOW)),
                new RoundStanding(NOW, 1, first(opinions), decision),
                null,
                findings,
                List.of(),
                null,
                null,
                null);
    }

    private static CaseMilestones with(CaseMilestones it, Map<Discipline, UUID> seats) {
        return new CaseMilestones(
                it.person(),
                it.family(),
                it.given(),
                it.born(),
                it.record(),
                it.condition(),
                it.openedAt(),
                seats,
                it.others(),
                it.patientInvited(),
                Map.of(),
                it.round(),
                it.conference(),
                it.findings(),
                List.of(),
                null,
                null,
                null);
    }

    private static Map<Discipline, Instant> first(int howMany) {
        return Arrays.stream(Discipline.values())
                .limit(howMany)
                .collect(Collectors.toMap(Function.identity(), _ -> NOW));
    }
}
