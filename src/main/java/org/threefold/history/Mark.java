package org.threefold.history;

/// How well a number of the tables of adequate trials is sourced. Shown beside the number.
public enum Mark {
    CHECKED("Checked against its source"),
    MEMORY("Source still to be checked"),
    PRACTICE_POLICY("Practice policy");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
