package org.threefold.evaluation;

/// What an entry is: an answer while the section is open, or one of three things after it was
/// signed. The original stays legible.
public enum Nature {
    ANSWER("Answer"),
    ADDENDUM("Addendum"),
    CORRECTION("Correction"),
    LATE_ENTRY("Late entry");

    private final String words;

    Nature(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
