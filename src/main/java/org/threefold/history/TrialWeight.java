package org.threefold.history;

import org.threefold.kernel.Answer;

import java.time.LocalDate;

/// Whether one trial counts as proof that a treatment was tried properly and failed.
///
/// What is only reported, cannot be judged yet, or has no outcome may count once that is settled;
/// it does not count before.
enum TrialWeight {
    COUNTS,
    MAY_COUNT,
    DOES_NOT;

    static TrialWeight of(Trial trial, Adequacy adequacy, LocalDate notBefore) {
        var end = trial.course().end();
        if (end != null && end.isBefore(notBefore)) return DOES_NOT;
        return switch (adequacy) {
            case Adequacy.Inadequate _, Adequacy.Contraindicated _ -> DOES_NOT;
            case Adequacy.Indeterminate _ -> ofUnjudged(trial.failed());
            case Adequacy.AdequateByDoseAndTime _, Adequacy.AdequateByIntolerance _ ->
                    ofAdequate(trial);
        };
    }

    private static TrialWeight ofUnjudged(Answer<Boolean> failed) {
        return switch (failed) {
            case Answer.Known<Boolean>(var yes) -> yes ? MAY_COUNT : DOES_NOT;
            case Answer.NotKnown<Boolean> _, Answer.NotAsked<Boolean> _ -> MAY_COUNT;
        };
    }

    private static TrialWeight ofAdequate(Trial trial) {
        var weight = ofUnjudged(trial.failed());
        if (weight == DOES_NOT) return DOES_NOT;
        boolean known = trial.failed() instanceof Answer.Known<Boolean>;
        return known && trial.confirmation() == Confirmation.CONFIRMED ? COUNTS : MAY_COUNT;
    }
}
