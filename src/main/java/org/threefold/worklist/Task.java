package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;

import java.time.Instant;

/// One thing that somebody is to do for a case, and why now.
///
/// @param seat whose it is; nobody's seat means the coordinator's
/// @param action the words on its one button
/// @param path where the button leads, below the case
public record Task(
        Kind kind,
        @Nullable Discipline seat,
        Urgency urgency,
        Instant since,
        String what,
        String why,
        String action,
        String path) {

    /// What sort of work. A case asks one person for one thing of a sort at a time.
    public enum Kind {
        CALL_PATIENT,
        CONFIRM_DEATH,
        READ_ANSWERS,
        FILL_SEATS,
        EVALUATE,
        CORRECT_OR_STOP,
        CLEAR,
        RENEW_CLEARANCE,
        FIND_OUT,
        GIVE_OPINION,
        DATE_CONFERENCE,
        DECIDE,
        SIGN_DECISION,
        INVITE_PATIENT,
        REVISIT,
        RE_REVIEW
    }

    /// How soon. Lists begin with the first.
    public enum Urgency {
        AT_ONCE(0),
        URGENT(1),
        SOON(2),
        ROUTINE(3);

        private final int rank;

        Urgency(int rank) {
            this.rank = rank;
        }

        public int rank() {
            return rank;
        }

        public static Urgency of(int rank) {
            return values()[rank];
        }
    }
}
