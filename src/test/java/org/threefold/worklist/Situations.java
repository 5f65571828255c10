package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.threefold.access.TeamMilestones;
import org.threefold.casefile.FileMilestones;
import org.threefold.casefile.FileMilestones.KnownDeath;
import org.threefold.conference.ConferenceMilestones;
import org.threefold.consent.ConsentMilestones;
import org.threefold.evaluation.EvaluationMilestones;
import org.threefold.evaluation.Section;
import org.threefold.intake.IntakeMilestones;
import org.threefold.intake.IntakeMilestones.SentHome;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.PracticeClock;
import org.threefold.progress.Milestones;
import org.threefold.progress.Stage;
import org.threefold.progress.TaskKind;
import org.threefold.review.Position;
import org.threefold.review.ReviewMilestones;
import org.threefold.review.ReviewMilestones.DecisionMilestones;
import org.threefold.review.ReviewMilestones.RoundMilestones;
import org.threefold.rules.Severity;
import org.threefold.safety.AlarmMilestones;
import org.threefold.screening.ScreeningMilestones;
import org.threefold.screening.ScreeningMilestones.EndingClearances;
import org.threefold.screening.ScreeningMilestones.OpenFindings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Made-up cases, one for each step of a case's way, with everything on them that asks for a task.
final class Situations {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PracticeClock CLOCK =
            new PracticeClock(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Europe/Berlin"));

    /// A case, and what was done last on it.
    record Situation(String because, Milestones milestones) {

        Stage stage() {
            return Stages.of(milestones);
        }
    }

    private final Tasks tasks;

    Situations(ProgressParts parts) {
        tasks = new Tasks(parts, CLOCK);
    }

    static Situation evaluated(int sections) {
        return of("the last of the seven sections is signed", sections, 0, null, 0);
    }

    static Situation opinions(int sections, int opinions) {
        var because =
                sections < Section.values().length
                        ? "an opinion is signed before all sections are"
                        : "the third opinion is signed: all three open";
        return of(because, sections, opinions, null, 0);
    }

    static Situation signed(int signatures) {
        return of("the chair records a decision", 7, 3, "PROCEED", signatures);
    }

    static Situation locked(String position) {
        var words = position.toLowerCase(Locale.ENGLISH).replace('_', ' ');
        return of("the third seat signs: " + words, 7, 3, position, 3);
    }

    /// Decided to go on, and what came of the consent.
    private static Stream<Situation> consents() {
        var offered = NOW.plusSeconds(1);
        var signed = new ConsentMilestones.Signed(1, offered, TODAY);
        return Stream.of(
                        new ConsentMilestones(
                                new ConsentMilestones.Offered(1, offered, NOW, false),
                                null,
                                null,
                                null),
                        new ConsentMilestones(
                                new ConsentMilestones.Offered(1, offered, null, false),
                                new ConsentMilestones.Paper(NOW, List.of(new UUID(0, 2))),
                                null,
                                null),
                        new ConsentMilestones(
                                new ConsentMilestones.Offered(1, offered, NOW, true),
                                null,
                                signed,
                                null),
                        new ConsentMilestones(
                                new ConsentMilestones.Offered(1, offered, NOW, true),
                                null,
                                signed,
                                new ConsentMilestones.Ended(1, NOW.plusSeconds(3))))
                .map(it -> with(locked("PROCEED"), it));
    }

    private static Situation with(Situation it, ConsentMilestones consent) {
        var parts = new HashMap<>(it.milestones().parts());
        parts.put(ConsentMilestones.class, consent);
        return new Situation(it.because(), new Milestones(parts));
    }

    static Situation nextRound() {
        return of("a new round is opened, with a reason", 7, 0, null, 0);
    }

    boolean asksIn(Stage stage, TaskKind kind) {
        return all().filter(it -> it.stage() == stage)
                .flatMap(it -> tasks.now(it.milestones()).stream())
                .anyMatch(it -> it.kind() == kind);
    }

    /// Whose task it is.
    Set<Discipline> seats(TaskKind kind) {
        return all().flatMap(it -> tasks.now(it.milestones()).stream())
                .filter(it -> it.kind() == kind && it.seat() != null)
                .map(Task::seat)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Discipline.class)));
    }

    /// The first task of a kind; there is one of every kind.
    Task example(TaskKind kind) {
        return all().flatMap(it -> tasks.now(it.milestones()).stream())
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No situation asks for " + kind));
    }

    /// Each also with a seat that became empty, a reported death and no conference.
    private static Stream<Situation> all() {
        var without =
                Stream.of(
                        evaluated(4),
                        evaluated(7),
                        opinions(6, 1),
                        opinions(7, 3),
                        signed(2),
                        locked("DEFER"),
                        locked("DECLINE"),
                        locked("PROCEED"));
        return Stream.concat(
                without.flatMap(it -> Stream.of(it, troubled(it))),
                Stream.concat(consents(), Stream.of(evaluated(0), signed(0))));
    }

    private static Situation of(
            String because, int sections, int opinions, @Nullable String decided, int signatures) {
        var position = decided == null ? null : Position.valueOf(decided);
        var decision =
                position == null
                        ? null
                        : new DecisionMilestones(
                                position,
                                NOW,
                                position == Position.DEFER ? TODAY.plusDays(30) : null,
                                position.goesOn() ? TODAY.plusDays(1) : null,
                                first(signatures));
        var round = new RoundMilestones(NOW, 1, first(opinions), decision);
        return new Situation(because, milestones(sections, round, false));
    }

    private static Situation troubled(Situation it) {
        var its = it.milestones();
        return new Situation(
                it.because(),
                milestones(
                        its.of(EvaluationMilestones.class).signed().size(),
                        its.of(ReviewMilestones.class).round(),
                        true));
    }

    private static Milestones milestones(
            int sections, @Nullable RoundMilestones round, boolean troubled) {
        var seats = Arrays.stream(Discipline.values()).limit(troubled ? 2 : 3);
        return Milestones.of(
                List.of(
                        new FileMilestones(
                                "LINDQVIST, Per",
                                "lindqvist",
                                "per",
                                LocalDate.of(1979, 3, 4),
                                "TF-2026-0117",
                                "CRPS",
                                NOW,
                                troubled ? new KnownDeath(true, NOW) : null),
                        new TeamMilestones(
                                seats.collect(
                                        Collectors.toMap(Function.identity(), _ -> new UUID(0, 1))),
                                List.of(),
                                false),
                        new EvaluationMilestones(
                                Arrays.stream(Section.values())
                                        .limit(sections)
                                        .collect(Collectors.toMap(Function.identity(), _ -> NOW))),
                        new ReviewMilestones(round),
                        new ConferenceMilestones(
                                troubled ? List.of() : List.of(NOW.plus(Duration.ofDays(7)))),
                        new ScreeningMilestones(
                                Stream.of(
                                                Severity.ABSOLUTE,
                                                Severity.REQUIRES_CLEARANCE,
                                                Severity.INFO_MISSING)
                                        .flatMap(
                                                it ->
                                                        Arrays.stream(Discipline.values())
                                                                .map(
                                                                        of ->
                                                                                new OpenFindings(
                                                                                        of, it, 1,
                                                                                        NOW)))
                                        .toList(),
                                Arrays.stream(Discipline.values())
                                        .map(it -> new EndingClearances(it, TODAY.plusDays(1), 1))
                                        .toList()),
                        new AlarmMilestones(NOW),
                        new IntakeMilestones(new SentHome(NOW, List.of())),
                        ConsentMilestones.NONE));
    }

    private static Map<Discipline, Instant> first(int howMany) {
        return Arrays.stream(Discipline.values())
                .limit(howMany)
                .collect(Collectors.toMap(Function.identity(), _ -> NOW));
    }
}
