package org.threefold.access;

/// What the review of an emergency access found.
public enum EmergencyFinding {
    JUSTIFIED("Justified"),
    NOT_JUSTIFIED("Not justified");

    private final String words;

    EmergencyFinding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
