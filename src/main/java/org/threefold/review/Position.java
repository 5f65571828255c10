package org.threefold.review;

/// What one discipline would do, in the four ways there are. Always shown with its words; the
/// symbol only helps the eye.
public enum Position {
    PROCEED("Proceed", "proceed", "→"),
    PROCEED_WITH_CONDITIONS("Proceed, with conditions", "proceed with conditions", "→"),
    DEFER("Defer", "defer", "‖"),
    DECLINE("Decline", "decline", "✕");

    private final String words;
    private final String verb;
    private final String symbol;

    Position(String words, String verb, String symbol) {
        this.words = words;
        this.verb = verb;
        this.symbol = symbol;
    }

    /// As a heading or a button has it.
    public String words() {
        return words;
    }

    /// As it stands inside a sentence: "two say *proceed with conditions*".
    public String verb() {
        return verb;
    }

    public String symbol() {
        return symbol;
    }

    public boolean goesOn() {
        return this == PROCEED || this == PROCEED_WITH_CONDITIONS;
    }
}
