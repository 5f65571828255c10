package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;

/// One treatment that was tried for the pain: with what, how much, how long, how faithfully, and
/// what came of it. Never edited: a correction is a new entry that supersedes the old one.
public sealed interface Trial permits MedicationTrial, NonDrugTrial {

    TrialId id();

    CaseId caseId();

    TrialCourse course();

    Confirmation confirmation();

    @Nullable TrialId supersedes();

    /// The drug or the approach, in words.
    String what();

    /// The same trial, now stood behind by somebody of this practice.
    Trial confirmed();

    /// Whether the treatment failed: it did not help enough, or was stopped for harm.
    ///
    /// See src/docs/clinical/standard-treatments.md, "What a trial counts for". A response that
    /// lasts is no failure, and an outcome nobody recorded is neither.
    default Answer<Boolean> failed() {
        if (course().stopped() == ReasonStopped.ADVERSE_EFFECT) return new Answer.Known<>(true);
        return switch (course().outcome()) {
            case NO_RESPONSE, PARTIAL, RESPONSE_LOST, WORSE -> new Answer.Known<>(true);
            case RESPONSE_MAINTAINED -> new Answer.Known<>(false);
            case UNKNOWN -> new Answer.NotKnown<>();
        };
    }
}
