package org.threefold.safety;

/// The risk as the clinician judged it after speaking with the patient; the portal computes none.
public enum Risk {
    NO_ACUTE("No acute risk"),
    LOW("Low"),
    MODERATE("Moderate"),
    HIGH("High"),
    /// Only where the patient was not reached.
    NOT_ASSESSED("Not assessed"),
    /// Of alarms closed before this was asked.
    NOT_RECORDED("Not recorded");

    private final String words;

    Risk(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
