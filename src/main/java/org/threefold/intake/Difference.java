package org.threefold.intake;

/// How what the patient says stands to what is known already. A difference is shown, and settled by
/// a person: nobody's answer is changed by it.
public enum Difference {
    AGAINST_THE_TEAM("Differs from what the team recorded"),
    AGAINST_THE_REFERRAL("Differs from the referral"),
    NEW_TO_THE_REFERRAL("New: the referral does not mention it"),
    NONE("No difference");

    private final String words;

    Difference(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
