package org.threefold.access;

import java.util.Optional;
import java.util.Set;

/// Why somebody opens a case in an emergency: one of few reasons, and what happened in their words.
public record EmergencyDraft(EmergencyReason reason, String words) {

    public static final int LONGEST = 1000;

    public static final String NO_WORDS =
            "Say in a sentence what happened. The privacy officer and the team read it.";

    public EmergencyDraft {
        words = words.strip();
    }

    /// Whether somebody with these roles may open a case in an emergency at all.
    public static boolean isFor(Set<Role> roles) {
        return Act.BREAK_THE_GLASS.allows(roles, null)
                && !roles.contains(Role.PRIVACY_OFFICER)
                && !roles.contains(Role.COORDINATOR);
    }

    /// Why the words cannot be kept.
    Optional<String> objection() {
        if (words.isEmpty()) return Optional.of(NO_WORDS);
        if (words.length() > LONGEST)
            return Optional.of("Say it in at most " + LONGEST + " characters.");
        return Optional.empty();
    }

    /// As it stands on the trail.
    @Override
    public String toString() {
        return reason + ": " + words;
    }
}
