package org.threefold.worklist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import org.threefold.access.Act;
import org.threefold.access.Grant;
import org.threefold.access.GrantScope;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.progress.Stage;
import org.threefold.progress.TaskKind;
import org.threefold.progress.TaskUrgency;
import org.threefold.referral.ReferralOutcome;
import org.threefold.referral.ReferralStatus;
import org.threefold.safety.AlarmTask;
import org.threefold.ui.clinic.tasks.TaskTexts;
import org.threefold.worklist.Situations.Situation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The stages of a case as one reads them on paper. The stages before and after an act, the tasks
/// and who may are asked of the code; only the order of the acts is written here.
final class StatesDocument {

    private static final Act[] SIGN_SECTION = {
        Act.SIGN_PAIN_SECTION, Act.SIGN_MENTAL_HEALTH_SECTION, Act.SIGN_THERAPY_SECTION
    };

    private static final Map<String, String> MEANINGS =
            Map.of(
                    "EVALUATING",
                    "the three seats answer and sign their sections.",
                    "IN_REVIEW",
                    "opinions are given, the team meets, the decision is signed.",
                    "DEFERRED",
                    "the team named what has to be there, and a day to look again.",
                    "DECLINED",
                    "the team advised against it and offered something else.",
                    "PREPARING",
                    "the patient reads, prepares and consents. Sessions are not built.");

    private final ProgressParts parts;
    private final Situations situations;
    private final TaskTexts texts;

    StatesDocument(ProgressParts parts, TaskTexts texts) {
        this.parts = parts;
        this.texts = texts;
        situations = new Situations(parts);
    }

    String markdown() {
        return """
        # The stages of a case

        Printed from the code; a test fails when this page lags behind. A stage is no fact that
        somebody sets. It is read off what was signed and recorded, each time (decision 0004).

        ## The referral

        | status | what was said last | who says it |
        |---|---|---|
        %s

        ## The stages, in their order

        %s

        ## What moves a case on

        | from | what happens | who may | to |
        |---|---|---|---|
        %s

        A decision binds when all three seats have signed it; until then the case is in review. What
        keeps a decision from being recorded is on
        [appraisal-and-review.md](clinical/appraisal-and-review.md).

        ## What a case asks for

        Each task is on the list of whoever holds the seat, or of the coordinator; a seat is asked for
        its own sections and findings. *At once* comes before *urgent*, *soon* and *routine*. What is
        due before a conference, or until a day, becomes urgent as that comes near. An example of each:

        | task | who | at first | %s |
        |---|---|---|---|%s
        %s
        """
                .formatted(
                        referral(),
                        stages(),
                        moves(),
                        Stages.IN_ORDER.stream().map(Stage::words).collect(joining(" | ")),
                        "---|".repeat(Stages.IN_ORDER.size() - 1),
                        tasks());
    }

    private String referral() {
        return Stream.of(
                        said(ReferralStatus.of(List.of()), "it was sent", Act.SEND_REFERRAL),
                        said(new ReferralOutcome.MoreAsked("-"), "more is asked"),
                        said(new ReferralOutcome.Answered("-"), "an answer", Act.SEND_REFERRAL),
                        said(new ReferralOutcome.Declined("-"), "declined, with a reason"),
                        said(
                                new ReferralOutcome.Accepted(new CaseId(new UUID(0, 0)), "-"),
                                "accepted, with a framed question: the case opens, and its first"
                                        + " round"))
                .collect(joining("\n"));
    }

    private String said(ReferralOutcome last, String what) {
        return said(last, what, Act.TRIAGE_REFERRAL);
    }

    private String said(ReferralOutcome last, String what, Act act) {
        return said(ReferralStatus.of(last), what, act);
    }

    private String said(ReferralStatus status, String what, Act act) {
        return row(status.words(), what, who(act));
    }

    private String stages() {
        return Stages.IN_ORDER.stream()
                .map(
                        it ->
                                (Stages.IN_ORDER.indexOf(it) + 1)
                                        + ". **"
                                        + it.words()
                                        + "**: "
                                        + meaning(it))
                .collect(joining("\n"));
    }

    private String meaning(Stage stage) {
        var meaning = MEANINGS.get(stage.name());
        if (meaning == null) throw new IllegalStateException("Say what this is: " + stage.name());
        return meaning;
    }

    private String moves() {
        return Stream.of(
                        move(Situations.evaluated(6), Situations.evaluated(7), SIGN_SECTION),
                        move(Situations.evaluated(6), Situations.opinions(6, 1), Act.GIVE_OPINION),
                        move(
                                Situations.opinions(7, 2),
                                Situations.opinions(7, 3),
                                Act.GIVE_OPINION),
                        move(Situations.opinions(7, 3), Situations.signed(2), Act.DECIDE),
                        move(Situations.signed(2), Situations.locked("PROCEED"), Act.SIGN_DECISION),
                        move(
                                Situations.signed(2),
                                Situations.locked("PROCEED_WITH_CONDITIONS"),
                                Act.SIGN_DECISION),
                        move(Situations.signed(2), Situations.locked("DEFER"), Act.SIGN_DECISION),
                        move(Situations.signed(2), Situations.locked("DECLINE"), Act.SIGN_DECISION),
                        again("PROCEED"),
                        again("DEFER"),
                        again("DECLINE"))
                .collect(joining("\n"));
    }

    private String again(String position) {
        return move(Situations.locked(position), Situations.nextRound(), Act.REOPEN_REVIEW);
    }

    private String move(Situation from, Situation to, Act... acts) {
        var who = Arrays.stream(acts).map(this::who).distinct().collect(joining("; "));
        return row(from.stage().words(), to.because(), who, to.stage().words());
    }

    private String tasks() {
        return kinds().map(this::task).collect(joining("\n"));
    }

    /// Every kind that a module declares: the most urgent first, then as stages follow each other.
    Stream<? extends TaskKind> kinds() {
        return parts.all().stream()
                .flatMap(it -> it.kinds().stream())
                .sorted(
                        Comparator.<TaskKind, TaskUrgency>comparing(
                                        it -> situations.example(it).urgency())
                                .thenComparing(this::firstStage)
                                .thenComparing(TaskKind::name));
    }

    private int firstStage(TaskKind kind) {
        return IntStream.range(0, Stages.IN_ORDER.size())
                .filter(at -> situations.asksIn(Stages.IN_ORDER.get(at), kind))
                .findFirst()
                .orElseThrow();
    }

    private String task(TaskKind kind) {
        var example = situations.example(kind);
        var cells =
                Stages.IN_ORDER.stream().map(stage -> situations.asksIn(stage, kind) ? "yes" : "");
        return row(
                Stream.concat(
                                Stream.of(
                                        what(kind), whose(kind, example), words(example.urgency())),
                                cells)
                        .toArray(String[]::new));
    }

    String what(TaskKind kind) {
        return texts.of(situations.example(kind)).what();
    }

    private String whose(TaskKind kind, Task example) {
        if (kind == AlarmTask.CALL_PATIENT) return "whoever can act (decision 0022)";
        if (example.seat() == null) return "coordinator";
        var seats = situations.seats(kind);
        if (seats.size() == Discipline.values().length) return "each seat";
        return seats.stream()
                .map(it -> it.words().toLowerCase(Locale.ENGLISH))
                .collect(joining(", "));
    }

    private String words(TaskUrgency urgency) {
        return urgency.name().toLowerCase(Locale.ENGLISH).replace('_', ' ');
    }

    /// "pain specialist, therapist (own seat); coordinator (any case)"
    private String who(Act act) {
        var byRelation =
                act.grants().stream()
                        .collect(
                                groupingBy(
                                        Grant::relation,
                                        LinkedHashMap::new,
                                        mapping(it -> small(it.role().words()), joining(", "))));
        return byRelation.entrySet().stream()
                .map(it -> it.getValue() + where(it.getKey()))
                .collect(joining("; "));
    }

    private String where(GrantScope relation) {
        return relation == GrantScope.OFFICE ? "" : " (" + relation.words() + ")";
    }

    private String small(String words) {
        return words.toLowerCase(Locale.ENGLISH);
    }

    private String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
