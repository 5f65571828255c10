package org.threefold.adequacy;

import org.threefold.history.Criterion;
import org.threefold.history.Criterion.Result;
import org.threefold.history.MedicationTrial;

import java.util.List;
import java.util.function.Predicate;

/// How many of the judged trials count, how many may once something is settled, and which they are:
/// what every criterion that wants a number says in the same words.
record CountedTrials(List<JudgedTrial> judged) {

    /// So many drugs, at least.
    Criterion atLeast(String asked, int needed, Predicate<JudgedTrial> fits) {
        return atLeast(asked, needed, fits, anyDrug());
    }

    Criterion atLeast(String asked, int needed, Predicate<JudgedTrial> fits, boolean anyRecorded) {
        long sure = count(fits, TrialWeight.COUNTS);
        long possible = sure + count(fits, TrialWeight.MAY_COUNT);
        return new Criterion(
                asked, result(sure, possible, needed, anyRecorded), said(sure, needed, fits));
    }

    boolean anyDrug() {
        return judged.stream().anyMatch(it -> it.trial() instanceof MedicationTrial);
    }

    /// Nothing recorded is not the same as nothing tried.
    static Result result(long sure, long possible, int needed, boolean anyRecorded) {
        if (sure >= needed) return Result.PASS;
        return possible >= needed || !anyRecorded ? Result.UNKNOWN : Result.FAIL;
    }

    private long count(Predicate<JudgedTrial> which, TrialWeight weight) {
        return judged.stream().filter(which).filter(it -> it.is(weight)).count();
    }

    String said(long sure, int needed, Predicate<JudgedTrial> which) {
        return sure
                + " of "
                + needed
                + names(which, TrialWeight.COUNTS, ": ")
                + names(which, TrialWeight.MAY_COUNT, "; may count once settled: ");
    }

    private String names(Predicate<JudgedTrial> which, TrialWeight weight, String before) {
        var names =
                judged.stream()
                        .filter(which)
                        .filter(it -> it.is(weight))
                        .map(it -> it.trial().what())
                        .distinct()
                        .toList();
        return names.isEmpty() ? "" : before + String.join(", ", names);
    }
}
