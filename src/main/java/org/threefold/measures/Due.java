package org.threefold.measures;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// One instrument on one occasion: from when it can be answered, when it is due, when its time is
/// over, and whether it was answered.
///
/// @param until the last day; absent where it stays open
/// @param done the day it was answered, if it was
public record Due(
        Occasion occasion,
        Instrument instrument,
        LocalDate from,
        LocalDate on,
        @Nullable LocalDate until,
        @Nullable LocalDate done) {

    /// How it stands on a day.
    public enum State {
        DONE("Done"),
        DUE("Due"),
        OVERDUE("Overdue"),
        MISSED("Not answered in its time"),
        AHEAD("Later");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /// To be answered now.
        public boolean open() {
            return this == DUE || this == OVERDUE;
        }
    }

    public State on(LocalDate today) {
        if (done != null) return State.DONE;
        if (today.isBefore(from)) return State.AHEAD;
        if (until != null && today.isAfter(until)) return State.MISSED;
        return until != null && today.isAfter(on) ? State.OVERDUE : State.DUE;
    }
}
