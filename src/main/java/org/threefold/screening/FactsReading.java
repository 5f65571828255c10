package org.threefold.screening;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.casefile.CaseFiles;
import org.threefold.evaluation.Evaluations;
import org.threefold.history.Criterion;
import org.threefold.history.Histories;
import org.threefold.history.ObservationKind;
import org.threefold.history.ReportedFact;
import org.threefold.history.ReportedFact.Kind;
import org.threefold.history.TreatmentHistory;
import org.threefold.history.TrialSummary;
import org.threefold.intake.Intakes;
import org.threefold.kernel.Answer;
import org.threefold.measures.Measures;
import org.threefold.opioids.DailyTotal;
import org.threefold.rules.Facts;
import org.threefold.rules.Medicine;
import org.threefold.rules.Morphine;
import org.threefold.rules.Reading;
import org.threefold.rules.SessionDay;
import org.threefold.rules.StandardCare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Gathers what the rules may know of one case from the rooms that keep it, as far as the permit's
/// holder may see it.
@Component
class FactsReading {

    private final CaseFiles cases;
    private final Histories histories;
    private final Evaluations evaluations;
    private final Measures measures;
    private final Intakes intakes;

    FactsReading(
            CaseFiles cases,
            Histories histories,
            Evaluations evaluations,
            Measures measures,
            Intakes intakes) {
        this.cases = cases;
        this.histories = histories;
        this.evaluations = evaluations;
        this.measures = measures;
        this.intakes = intakes;
    }

    Facts of(Permit permit, LocalDate today) {
        var history = histories.of(permit);
        var measured = measures.latest(permit);
        var answers = FromMeasures.answers(evaluations.answers(permit), measured);
        return new Facts(
                today,
                born(permit),
                answers,
                intakes.told(permit),
                FromMeasures.readings(readings(history), measured),
                conditions(history),
                standardCare(history.summary()),
                Medicine.all(history.taken(), answers),
                Morphine.of(DailyTotal.of(history.taken()), answers),
                evaluations.signatures(permit).keySet(),
                SessionDay.of(today),
                false,
                history.policy().policy());
    }

    private Answer<LocalDate> born(Permit permit) {
        return cases.born(permit)
                .<Answer<LocalDate>>map(Answer.Known::new)
                .orElse(new Answer.NotAsked<>());
    }

    static List<Reading> readings(TreatmentHistory history) {
        return Arrays.stream(ObservationKind.values())
                .flatMap(kind -> history.latest(kind).flatMap(fact -> reading(kind, fact)).stream())
                .toList();
    }

    /// Without a day or a number in the unit of its kind, a report is no reading.
    private static Optional<Reading> reading(ObservationKind kind, ReportedFact fact) {
        var measured = fact.measured();
        var day = fact.start();
        if (measured == null || day == null) return Optional.empty();
        return measured.in(kind.unit()).map(value -> new Reading(kind, value, day));
    }

    /// Conditions, allergies and what is said of a pregnancy; what is over is told as over.
    static List<String> conditions(TreatmentHistory history) {
        var named =
                Stream.of(Kind.CONDITION, Kind.ALLERGY)
                        .flatMap(kind -> history.reported(kind).stream())
                        .map(FactsReading::words);
        var pregnancy =
                history.latest(ObservationKind.PREGNANCY).stream()
                        .map(fact -> "Pregnancy: " + fact.value());
        return Stream.concat(named, pregnancy).toList();
    }

    private static String words(ReportedFact fact) {
        var status = fact.status() == null ? "" : fact.status().toLowerCase(Locale.ROOT);
        var words = fact.coding().words();
        return status.isEmpty() || status.equals("active") ? words : words + " (" + status + ")";
    }

    static StandardCare standardCare(TrialSummary summary) {
        return switch (summary.overall()) {
            case PASS -> new StandardCare.Met();
            case FAIL -> new StandardCare.NotMet(because(summary, Criterion.Result.FAIL));
            case UNKNOWN -> new StandardCare.NotShown(because(summary, Criterion.Result.UNKNOWN));
        };
    }

    private static List<String> because(TrialSummary summary, Criterion.Result result) {
        return summary.criteria().stream()
                .filter(criterion -> criterion.result() == result)
                .map(criterion -> criterion.asked() + ": " + criterion.because() + ".")
                .toList();
    }
}
