package org.threefold.interop;

import org.threefold.history.ReportedFact;

import java.util.List;
import java.util.Optional;

/// What one entry of the bundle came to.
sealed interface Taken {

    /// Facts, with the prescription they came from if it was one.
    record Facts(List<ReportedFact> facts, Optional<Prescription> prescription) implements Taken {}

    /// Nothing, and why; `what` is its name where the reason alone would not tell.
    record LeftOut(String why, String what) implements Taken {}

    static Taken one(ReportedFact fact) {
        return new Facts(List.of(fact), Optional.empty());
    }

    /// Something of a kind that is read, and could not be: its name is shown.
    static Taken unread(String why, String what) {
        return new LeftOut(why, what);
    }

    static Taken leftOut(String why) {
        return new LeftOut(why, "");
    }
}
