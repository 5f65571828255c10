package org.threefold.casefile;

/// How much there is to say for ketamine in a pain condition. It never blocks a case: it chooses
/// the paragraph on consent, and asks for a reason in words below `MODERATE` (practice policy).
public enum EvidenceTier {
    MODERATE("Moderate evidence"),
    WEAK("Weak evidence, short term only"),
    VERY_WEAK("Weak or no evidence"),
    NOT_ADDRESSED("Not addressed by the guideline");

    private final String words;

    EvidenceTier(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean asksForReason() {
        return this != MODERATE;
    }
}
