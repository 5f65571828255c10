package org.threefold.history;

/// What came of a treatment for the pain. A partial response is less than 30 percent:
/// src/docs/clinical/standard-treatments.md, "What a trial counts for".
public enum TrialOutcome {
    RESPONSE_MAINTAINED("Helped, and still does"),
    RESPONSE_LOST("Helped at first, then no more"),
    PARTIAL("Helped by less than 30%"),
    NO_RESPONSE("Did not help"),
    WORSE("Made it worse"),
    UNKNOWN("Not recorded");

    private final String words;

    TrialOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
