package org.threefold.history;

/// Why a treatment ended, or that it has not.
public enum ReasonStopped {
    INEFFECTIVE("Did not help"),
    ADVERSE_EFFECT("Adverse effect"),
    CONTRAINDICATED("Contraindicated"),
    COST_ACCESS("Cost or access"),
    PATIENT_CHOICE("The patient chose to stop"),
    INTERACTION("Interaction"),
    COMPLETED("Course completed"),
    ONGOING("Still going on"),
    UNKNOWN("Not recorded");

    private final String words;

    ReasonStopped(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
