package org.threefold.rules;

/// When a rule is asked: before the team decides, on every dosing day, or both.
public enum Gate {
    INTAKE("before the decision"),
    SESSION("on every dosing day"),
    BOTH("before the decision and on every dosing day");

    private final String words;

    Gate(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Whether an open finding keeps the team from deciding. What only matters on a dosing day
    /// does not.
    public boolean beforeDecision() {
        return this != SESSION;
    }

    public boolean onDosingDays() {
        return this != INTAKE;
    }
}
