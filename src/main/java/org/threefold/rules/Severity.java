package org.threefold.rules;

/// How much a concern weighs, heaviest first.
public enum Severity {
    ABSOLUTE("Absolute", "Stops the case. Only a correction of the fact reopens it."),
    REQUIRES_CLEARANCE("Requires clearance", "Waits until its owner records a clearance."),
    CAUTION("Caution", "Goes with the plan as a condition."),
    INFO_MISSING("Information missing", "Must be found out before the team can decide.");

    private final String words;
    private final String meaning;

    Severity(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    public String meaning() {
        return meaning;
    }

    boolean outweighs(Severity other) {
        return compareTo(other) < 0;
    }
}
