package org.threefold.safety;

/// Whether the patient was reached. `NOT_RECORDED` is for alarms closed before this was asked.
public enum Reached {
    REACHED("Reached"),
    NOT_REACHED("Not reached"),
    NOT_RECORDED("Not recorded");

    private final String words;

    Reached(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
