package org.threefold.preparation;

/// When a page is due. Every page may be read at any time; the phase only says which come
/// first.
public enum Phase {
    DECIDING("While your team decides"),
    PREPARING("Before your session"),
    AFTERWARDS("After your session");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    /// As a heading for the patient.
    public String words() {
        return words;
    }
}
