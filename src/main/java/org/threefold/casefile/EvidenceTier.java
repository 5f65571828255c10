package org.threefold.casefile;

/// How much there is to say for ketamine in a pain condition. It never blocks a case: it chooses
/// the paragraph on consent, and below `MODERATE` a reason in words is meant (practice policy);
/// where it is asked for is an open question, see src/docs/clinical/open-questions.md.
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
