package org.threefold.screening;

import org.threefold.history.LatestReports;
import org.threefold.history.ObservationKind;
import org.threefold.history.ReportedFact;
import org.threefold.history.ReportedFact.Kind;
import org.threefold.history.ReportedTerms;
import org.threefold.rules.Reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a referral reports, as the rules read it. Nobody confirmed it: it can worry, and never
/// reassures.
final class FromReferral {

    private FromReferral() {}

    static List<Reading> readings(List<ReportedFact> reported) {
        var latest = LatestReports.of(reported);
        return Arrays.stream(ObservationKind.values())
                .flatMap(kind -> latest.of(kind).flatMap(fact -> reading(kind, fact)).stream())
                .toList();
    }

    /// Conditions, allergies and what is said of a pregnancy; what is over is told as over.
    static List<String> conditions(List<ReportedFact> reported) {
        var latest = LatestReports.of(reported);
        var named =
                Stream.of(Kind.CONDITION, Kind.ALLERGY)
                        .flatMap(kind -> latest.of(kind).stream())
                        .map(FromReferral::words);
        var pregnancy =
                latest.of(ObservationKind.PREGNANCY).stream()
                        .map(fact -> "Pregnancy: " + fact.value());
        return Stream.concat(named, pregnancy).toList();
    }

    /// Without a day or a number in the unit of its kind, a report is no reading.
    private static Optional<Reading> reading(ObservationKind kind, ReportedFact fact) {
        var measured = fact.measured();
        var day = fact.start();
        if (measured == null || day == null) return Optional.empty();
        return measured.in(kind.unit()).map(value -> new Reading(kind, value, day));
    }

    private static String words(ReportedFact fact) {
        var status = fact.status() == null ? "" : fact.status().toLowerCase(Locale.ROOT);
        var words =
                fact.kind() == Kind.ALLERGY
                        ? ReportedTerms.allergy(fact.coding().words())
                        : fact.coding().words();
        return status.isEmpty() || status.equals("active") ? words : words + " (" + status + ")";
    }
}
