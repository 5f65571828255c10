package org.threefold.history;

/// How faithfully a treatment was taken or attended.
public enum Adherence {
    GOOD("Good"),
    PARTIAL("Partial"),
    POOR("Poor"),
    UNKNOWN("Not recorded");

    private final String words;

    Adherence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
