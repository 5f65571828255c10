package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;

import java.time.LocalDate;

/// One line of the list of what the person takes. Never edited: a change is a new entry that
/// supersedes the old one.
///
/// `dose` is what is taken at one time, `frequency` is how often in words ("twice a day"), `since`
/// is the day the present dose began.
public record Medication(
        MedicationId id,
        CaseId caseId,
        Coding drug,
        @Nullable Measurement dose,
        @Nullable String frequency,
        @Nullable LocalDate since,
        Status status,
        Confirmation confirmation,
        @Nullable MedicationId supersedes) {

    /// Whether it is taken now. Held means paused for a reason, with the intention to go on.
    public enum Status {
        ACTIVE("Taken now"),
        HELD("Held"),
        STOPPED("Stopped"),
        UNKNOWN("Not recorded");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// Or may be, where nobody recorded that it was stopped.
    boolean isTaken() {
        return status != Status.STOPPED;
    }

    /// The same entry, now stood behind by somebody of this practice.
    public Medication confirmed() {
        return new Medication(
                MedicationId.next(),
                caseId,
                drug,
                dose,
                frequency,
                since,
                status,
                Confirmation.CONFIRMED,
                id);
    }

    /// The same entry with another status: held, stopped, or taken again.
    public Medication changedTo(Status next) {
        return new Medication(
                MedicationId.next(), caseId, drug, dose, frequency, since, next, confirmation, id);
    }
}
