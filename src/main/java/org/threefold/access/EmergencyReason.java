package org.threefold.access;

/// Why a case is opened in an emergency.
public enum EmergencyReason {
    TREATMENT("Emergency treatment now"),
    CRISIS("The patient is in crisis, and nobody with a seat can be reached"),
    ELSEWHERE("The patient asks for it, in an emergency elsewhere");

    private final String words;

    EmergencyReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
