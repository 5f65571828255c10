package org.threefold.measures;

/// Where the wording of an instrument comes from (the model of CamCOPS: a licence per task).
public enum Distribution {
    BUNDLED("Wording included"),
    LOCAL_PACK("Wording from the practice's licence"),
    SCORE_ONLY("Totals only, from a licensed copy");

    private final String words;

    Distribution(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
