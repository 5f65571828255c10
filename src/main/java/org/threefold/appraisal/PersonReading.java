package org.threefold.appraisal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.adequacy.TrialSummary;
import org.threefold.appraisal.AboutPerson.Found;
import org.threefold.appraisal.AboutPerson.Tried;
import org.threefold.casefile.CaseFile;
import org.threefold.casefile.CaseFiles;
import org.threefold.history.Histories;
import org.threefold.history.ObservationKind;
import org.threefold.history.TreatmentHistory;
import org.threefold.library.Topic;
import org.threefold.opioids.DailyTotal;
import org.threefold.rules.Finding;
import org.threefold.screening.AssessedFinding;
import org.threefold.screening.Screening;
import org.threefold.screening.Screenings;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Gathers what a sheet reads of one case from the modules that keep it.
@Component
class PersonReading {

    private final CaseFiles cases;
    private final Histories histories;
    private final Screenings screenings;
    private final Clock clock;

    PersonReading(CaseFiles cases, Histories histories, Screenings screenings, Clock clock) {
        this.cases = cases;
        this.histories = histories;
        this.screenings = screenings;
        this.clock = clock;
    }

    /// Nothing where there is no such case.
    Optional<AboutPerson> of(Permit permit, @Nullable Plan plan) {
        return cases.file(permit)
                .map(
                        file ->
                                about(
                                        file,
                                        histories.of(permit, Optional.of(file.candidate())),
                                        screenings.current(permit),
                                        plan));
    }

    private AboutPerson about(
            CaseFile file, TreatmentHistory history, Screening screening, @Nullable Plan plan) {
        var today = LocalDate.now(clock);
        var key = file.condition().key();
        return new AboutPerson(
                today,
                file.condition().words(),
                Topic.valueOf(key.name()),
                key.tier().words(),
                file.question().text(),
                Optional.of(file.person().ageOn(today)),
                weight(history),
                Traits.of(screening),
                found(screening),
                gaps(screening),
                DailyTotal.of(history.taken()).map(DailyTotal::words).orElse(""),
                TrialSummary.of(history).criteria().stream()
                        .map(it -> new Tried(it.asked(), it.result().words(), it.because()))
                        .toList(),
                screening.book(),
                plan);
    }

    /// Findings that weigh before the decision. What is for the seats alone stays out.
    static List<Found> found(Screening screening) {
        return open(screening)
                .filter(it -> it.finding() instanceof Finding.Concern)
                .map(
                        it ->
                                new Found(
                                        it.rule().id(),
                                        it.sentence(),
                                        it.rule().citations().getFirst()))
                .toList();
    }

    static int gaps(Screening screening) {
        return (int) open(screening).filter(it -> it.finding() instanceof Finding.Unknown).count();
    }

    private static Stream<AssessedFinding> open(Screening screening) {
        return screening.findings().stream()
                .filter(it -> !it.rule().part2() && !it.rule().forSeats())
                .filter(it -> it.rule().gate().beforeDecision());
    }

    private static Optional<BigDecimal> weight(TreatmentHistory history) {
        return history.latest(ObservationKind.WEIGHT)
                .flatMap(
                        fact ->
                                Optional.ofNullable(fact.measured())
                                        .flatMap(it -> it.in(ObservationKind.WEIGHT.unit())));
    }
}
