package org.threefold.screening;

import org.threefold.evaluation.CurrentAnswer;
import org.threefold.history.AnswerWords;
import org.threefold.history.LatestReports;
import org.threefold.history.ObservationKind;
import org.threefold.history.ReportedFact;
import org.threefold.history.ReportedFact.Kind;
import org.threefold.history.ReportedName;
import org.threefold.history.ReportedTerms;
import org.threefold.kernel.PracticeClock;
import org.threefold.rules.Reading;
import org.threefold.rules.ReportedScreen;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a referral reports, as the rules read it. Nobody confirmed it: it can worry, and never
/// reassures.
final class FromReferral {

    private static final String ASQ = "psychiatric.asq";

    private FromReferral() {}

    static List<Reading> readings(List<ReportedFact> reported) {
        var latest = LatestReports.of(reported);
        return Arrays.stream(ObservationKind.values())
                .flatMap(kind -> latest.of(kind).flatMap(fact -> reading(kind, fact)).stream())
                .toList();
    }

    /// Conditions, allergies, what is said of relatives and of a pregnancy, and a screen for
    /// suicide that was not certainly negative; what is over is marked as over.
    static List<ReportedName> conditions(List<ReportedFact> reported) {
        var latest = LatestReports.of(reported);
        var named =
                Stream.of(Kind.CONDITION, Kind.FAMILY, Kind.ALLERGY)
                        .flatMap(kind -> latest.of(kind).stream())
                        .map(FromReferral::words);
        var pregnancy =
                latest.of(ObservationKind.PREGNANCY).stream()
                        .map(fact -> "Pregnancy: " + fact.value());
        var screens =
                positiveScreens(latest)
                        .map(
                                it ->
                                        "Suicide screen, %s: %s"
                                                .formatted(it.coding().words(), it.value()));
        return Stream.of(named, pregnancy, screens)
                .flatMap(each -> each)
                .map(ReportedName::of)
                .toList();
    }

    /// The same screens apart, each with its day, and whether the team has asked again since; and
    /// item 9 of a PHQ-9 that has no number.
    static List<ReportedScreen> screens(
            List<ReportedFact> reported, Map<String, CurrentAnswer> recorded, PracticeClock clock) {
        var again = Optional.ofNullable(recorded.get(ASQ)).filter(CurrentAnswer::askedAgain);
        var latest = LatestReports.of(reported);
        var item9 =
                latest.of(ObservationKind.PHQ9_ITEM9).stream()
                        .filter(it -> it.measured() == null && !AnswerWords.isNo(it.value()));
        return Stream.concat(positiveScreens(latest), item9)
                .map(
                        fact ->
                                new ReportedScreen(
                                        fact.observes().orElseThrow(),
                                        fact.coding().words(),
                                        fact.value(),
                                        fact.start(),
                                        again.filter(it -> isSince(it.latest().at(), fact, clock))
                                                .isPresent()))
                .toList();
    }

    /// By the time of day where the report has one; else of one day the team, which knew of it.
    private static boolean isSince(Instant asked, ReportedFact screen, PracticeClock clock) {
        var day = screen.start();
        var at = screen.at();
        if (day == null) return true;
        return at == null ? !clock.dayOf(asked).isBefore(day) : asked.isAfter(at);
    }

    private static Stream<ReportedFact> positiveScreens(LatestReports latest) {
        return latest.of(Kind.OBSERVATION).stream().filter(FromReferral::isPositiveScreen);
    }

    private static boolean isPositiveScreen(ReportedFact fact) {
        boolean screen = fact.observes().filter(ObservationKind.SUICIDE_SCREEN::equals).isPresent();
        return screen && !AnswerWords.isNo(fact.value());
    }

    /// Without a day or a number in the unit of its kind, a report is no reading.
    private static Optional<Reading> reading(ObservationKind kind, ReportedFact fact) {
        var measured = fact.measured();
        var day = fact.start();
        if (measured == null || day == null) return Optional.empty();
        return measured.in(kind.unit()).map(value -> new Reading(kind, value, day));
    }

    private static String words(ReportedFact fact) {
        var name = fact.coding().words();
        return switch (fact.kind()) {
            case ALLERGY -> ReportedTerms.allergy(name) + state(fact);
            case FAMILY -> ReportedTerms.inFamily(name, fact.value());
            default -> name + state(fact);
        };
    }

    private static String state(ReportedFact fact) {
        var status = fact.status() == null ? "" : fact.status().toLowerCase(Locale.ROOT);
        var shown = status.equals("active") ? "" : status;
        var doubt = fact.doubt();
        var doubted =
                doubt.isEmpty() || doubt.equals("unconfirmed") ? doubt : doubt + ", not confirmed";
        var both =
                Stream.of(shown, doubted)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", "));
        return both.isEmpty() ? "" : " (" + both + ")";
    }
}
