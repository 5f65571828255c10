package org.threefold.worklist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import org.threefold.access.Act;
import org.threefold.access.Grant;
import org.threefold.access.GrantScope;
import org.threefold.kernel.CaseId;
import org.threefold.referral.ReferralOutcome;
import org.threefold.referral.ReferralStatus;
import org.threefold.worklist.Situations.Situation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// The stages of a case as one reads them on paper. The stages before and after an act, the tasks
/// and who may are asked of the code; only the order of the acts is written here.
final class StatesDocument {

    private static final Act[] SIGN_SECTION = {
        Act.SIGN_PAIN_SECTION, Act.SIGN_MENTAL_HEALTH_SECTION, Act.SIGN_THERAPY_SECTION
    };

    private StatesDocument() {}

    static String markdown() {
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
                        Arrays.stream(Stage.values()).map(Stage::words).collect(joining(" | ")),
                        "---|".repeat(Stage.values().length - 1),
                        tasks());
    }

    private static String referral() {
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

    private static String said(ReferralOutcome last, String what) {
        return said(last, what, Act.TRIAGE_REFERRAL);
    }

    private static String said(ReferralOutcome last, String what, Act act) {
        return said(ReferralStatus.of(last), what, act);
    }

    private static String said(ReferralStatus status, String what, Act act) {
        return row(status.words(), what, who(act));
    }

    private static String stages() {
        return Arrays.stream(Stage.values())
                .map(it -> (it.ordinal() + 1) + ". **" + it.words() + "**: " + meaning(it))
                .collect(joining("\n"));
    }

    private static String meaning(Stage stage) {
        return switch (stage) {
            case EVALUATING -> "the three seats answer and sign their sections.";
            case IN_REVIEW -> "opinions are given, the team meets, the decision is signed.";
            case DEFERRED -> "the team named what has to be there, and a day to look again.";
            case DECLINED -> "the team advised against it and offered something else.";
            case PREPARING -> "the patient reads and prepares. Consent and sessions are not built.";
        };
    }

    private static String moves() {
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

    private static String again(String position) {
        return move(Situations.locked(position), Situations.nextRound(), Act.REOPEN_REVIEW);
    }

    private static String move(Situation from, Situation to, Act... acts) {
        var who = Arrays.stream(acts).map(StatesDocument::who).distinct().collect(joining("; "));
        return row(from.stage().words(), to.because(), who, to.stage().words());
    }

    private static String tasks() {
        return Arrays.stream(Task.Kind.values()).map(StatesDocument::task).collect(joining("\n"));
    }

    private static String task(Task.Kind kind) {
        var example = Situations.example(kind);
        var cells =
                Arrays.stream(Stage.values())
                        .map(stage -> Situations.asksIn(stage, kind) ? "yes" : "");
        return row(
                Stream.concat(
                                Stream.of(
                                        example.what(),
                                        whose(kind, example),
                                        words(example.urgency())),
                                cells)
                        .toArray(String[]::new));
    }

    private static String whose(Task.Kind kind, Task example) {
        if (kind == Task.Kind.CALL_PATIENT) return "whoever can act (decision 0022)";
        return example.seat() == null ? "coordinator" : "each seat";
    }

    private static String words(Task.Urgency urgency) {
        return urgency.name().toLowerCase(Locale.ENGLISH).replace('_', ' ');
    }

    /// "pain specialist, therapist (own seat); coordinator (any case)"
    private static String who(Act act) {
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

    private static String where(GrantScope relation) {
        return relation == GrantScope.OFFICE ? "" : " (" + relation.words() + ")";
    }

    private static String small(String words) {
        return words.toLowerCase(Locale.ENGLISH);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
