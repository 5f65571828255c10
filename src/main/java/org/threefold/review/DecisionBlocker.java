package org.threefold.review;

import org.threefold.kernel.Discipline;

import java.util.Locale;

/// One thing that stands between the team and a decision: what, who owns it, and why it matters.
public record DecisionBlocker(Stops stops, String what, String owner, String why) {

    /// What it keeps the team from.
    public enum Stops {
        /// Nothing can be decided.
        ANY_DECISION,
        /// The case cannot go on; the team may still defer or decline.
        GOING_ON
    }

    /// A finding that rules treatment out. Only a corrected fact removes it.
    public static DecisionBlocker absolute(String finding, Discipline owner, String source) {
        return new DecisionBlocker(
                Stops.GOING_ON, "This rules treatment out: " + finding, owner.words(), source);
    }

    /// A finding that its owner has not cleared.
    public static DecisionBlocker uncleared(String finding, Discipline owner, String source) {
        return new DecisionBlocker(
                Stops.GOING_ON, "Not cleared: " + finding, owner.words(), source);
    }

    public static DecisionBlocker unsigned(String section, Discipline owner) {
        return new DecisionBlocker(
                Stops.ANY_DECISION,
                "Not signed: " + section,
                owner.words(),
                "A decision rests on an evaluation that somebody answers for.");
    }

    static DecisionBlocker emptySeat(Discipline seat) {
        return new DecisionBlocker(
                Stops.ANY_DECISION,
                "The seat of " + lower(seat) + " is empty",
                "Coordinator",
                "Three disciplines decide together; nobody fills two seats.");
    }

    static DecisionBlocker silent(Discipline seat, String holder) {
        return new DecisionBlocker(
                Stops.ANY_DECISION,
                holder + " has not signed an opinion",
                seat.words(),
                "The opinions open together, when all three are signed.");
    }

    private static String lower(Discipline seat) {
        return seat.words().toLowerCase(Locale.ENGLISH);
    }
}
