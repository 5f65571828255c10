package org.threefold.safety;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// Somebody who could act on an alarm by their place on the case, and whether they can.
///
/// @param name empty where the place is
/// @param until when cover ends; absent for a seat
public record Candidate(Place place, String name, State state, @Nullable Instant until) {

    /// In the order in which they are asked.
    public enum Place {
        COVER("cover"),
        MENTAL_HEALTH("mental health"),
        PAIN("pain"),
        THERAPY("therapy");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// Whether the account can act now.
    public enum State {
        ACTIVE,
        EMPTY,
        DISABLED,
        NO_ROLE,
        NEVER_SIGNED_IN
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    /// Why this one is not asked: "Ilse Kagan's account is disabled".
    String why() {
        return switch (state) {
            case ACTIVE -> name + " is active";
            case EMPTY -> "the " + place.words() + " seat is empty";
            case DISABLED -> name + "'s account is disabled";
            case NO_ROLE -> name + " no longer holds the role for " + place.words();
            case NEVER_SIGNED_IN -> name + " has never signed in";
        };
    }
}
