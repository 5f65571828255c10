package org.threefold.history;

/// Whether somebody of this practice stands behind an entry.
public enum Confirmation {
    REPORTED("Reported, not confirmed"),
    CONFIRMED("Confirmed");

    private final String words;

    Confirmation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
