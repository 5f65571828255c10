package org.threefold.screening;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.adequacy.TrialSummary;
import org.threefold.casefile.Candidate;
import org.threefold.casefile.CaseFiles;
import org.threefold.evaluation.CurrentAnswer;
import org.threefold.evaluation.Evaluations;
import org.threefold.forms.AnswerValue;
import org.threefold.history.Criterion;
import org.threefold.history.Histories;
import org.threefold.intake.Intakes;
import org.threefold.kernel.Answer;
import org.threefold.kernel.PracticeClock;
import org.threefold.measures.Measures;
import org.threefold.opioids.DailyTotal;
import org.threefold.rules.Facts;
import org.threefold.rules.Medicine;
import org.threefold.rules.Morphine;
import org.threefold.rules.SessionDay;
import org.threefold.rules.StandardCare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Gathers what the rules may know of one case from the modules that keep it, as far as the
/// permit's holder may see it.
@Component
class FactsReading {

    private final CaseFiles cases;
    private final Histories histories;
    private final Evaluations evaluations;
    private final Measures measures;
    private final Intakes intakes;
    private final PracticeClock clock;

    FactsReading(
            CaseFiles cases,
            Histories histories,
            Evaluations evaluations,
            Measures measures,
            Intakes intakes,
            PracticeClock clock) {
        this.cases = cases;
        this.histories = histories;
        this.evaluations = evaluations;
        this.measures = measures;
        this.intakes = intakes;
        this.clock = clock;
    }

    Facts of(Permit permit, LocalDate today) {
        var candidate = cases.candidate(permit);
        var history = histories.of(permit, candidate);
        var measured = measures.latest(permit);
        var recorded = evaluations.recorded(permit);
        var answers = FromMeasures.answers(answers(recorded), measured);
        return new Facts(
                today,
                born(candidate),
                answers,
                FromHome.report(intakes.answered(permit), recorded),
                FromMeasures.readings(FromReferral.readings(history.reported()), measured),
                FromReferral.conditions(history.reported()),
                FromReferral.screens(history.reported(), recorded, clock),
                standardCare(TrialSummary.of(history)),
                Medicine.all(history.taken(), answers),
                Morphine.of(DailyTotal.of(history.taken()), answers),
                evaluations.signatures(permit).keySet(),
                SessionDay.of(today),
                false,
                history.policy().policy());
    }

    private static Map<String, Answer<AnswerValue>> answers(Map<String, CurrentAnswer> recorded) {
        return recorded.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().answer()));
    }

    private static Answer<LocalDate> born(Optional<Candidate> candidate) {
        return candidate
                .map(Candidate::born)
                .<Answer<LocalDate>>map(Answer.Known::new)
                .orElse(new Answer.NotAsked<>());
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
