package org.threefold.history;

/// What the person could do after the treatment, beside the pain: the two are separate outcomes.
public enum FunctionChange {
    IMPROVED("Improved"),
    SAME("The same"),
    WORSE("Worse"),
    UNKNOWN("Not recorded");

    private final String words;

    FunctionChange(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
