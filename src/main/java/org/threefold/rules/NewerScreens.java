package org.threefold.rules;

import static org.threefold.history.ObservationKind.SUICIDE_SCREEN;
import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import java.util.Map;
import java.util.function.Function;

/// A screen for suicide that a referral reports, not certainly negative, against an ASQ of the team
/// by which rules PSY-08 and PSY-09 find nothing and that is not newer. A contradiction, as in
/// decision 0036: it weighs what it might mean, cannot be cleared, and ends when an ASQ is recorded
/// that is newer, or the ASQ is recorded as asked again.
///
/// Of two of one day, or where one has no day, nobody can tell which came last.
final class NewerScreens {

    private static final String ASQ = "psychiatric.asq";
    private static final String ASQ_DAY = "psychiatric.asq-on";

    private static final Map<String, String> NOT_ACUTE =
            Map.of("negative", "negative", "non-acute", "positive and not acute");
    private static final Map<String, String> NEGATIVE = Map.of("negative", "negative");

    private NewerScreens() {}

    /// How bad it was, a report does not tell: it may have been acute.
    static CheckResult acute(Facts facts) {
        return against(
                facts, NOT_ACUTE, it -> isOfToday(facts, it) ? ABSOLUTE : REQUIRES_CLEARANCE);
    }

    static CheckResult ideation(Facts facts) {
        return against(facts, NEGATIVE, _ -> REQUIRES_CLEARANCE);
    }

    private static CheckResult against(
            Facts facts, Map<String, String> results, Function<ReportedScreen, Severity> meant) {
        return results.entrySet().stream()
                .filter(result -> facts.chosen(ASQ, result.getKey()))
                .flatMap(
                        result ->
                                facts.screens(SUICIDE_SCREEN).stream()
                                        .filter(it -> !it.askedSince() && mayBeNewer(facts, it))
                                        .map(it -> found(it, meant.apply(it), result.getValue())))
                .reduce(CheckResult.clear(), CheckResult::and);
    }

    private static CheckResult found(ReportedScreen screen, Severity meant, String result) {
        return Contradiction.found(
                meant,
                ASQ,
                "A suicide screen that came with the referral may be newer than the ASQ, which is %s: %s."
                        .formatted(result, screen.words()));
    }

    private static boolean mayBeNewer(Facts facts, ReportedScreen screen) {
        return screen.on()
                .flatMap(on -> facts.day(ASQ_DAY).map(asked -> !on.isBefore(asked)))
                .orElse(true);
    }

    private static boolean isOfToday(Facts facts, ReportedScreen screen) {
        return screen.on().map(it -> !it.isBefore(facts.today())).orElse(true);
    }
}
