package org.threefold.library;

/// How long after treatment a statement holds, or was looked at.
public enum Horizon {
    SESSION("during and just after a session"),
    DAYS("for days"),
    WEEKS("for one to five weeks"),
    TWELVE_WEEKS("up to 12 weeks"),
    LONG_TERM("with repeated or long use"),
    ANY("at any time that was looked at"),
    NOT_STATED("no time stated");

    private final String words;

    Horizon(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
