package org.threefold.evaluation;

/// What an entry is: an answer while the section is open, or what was added after it was
/// signed or contradicted. The original stays legible.
public enum Nature {
    ANSWER("Answer"),
    ADDENDUM("Addendum"),
    CORRECTION("Correction"),
    LATE_ENTRY("Late entry"),
    /// The same answer once more, after the patient or the referral said otherwise.
    ASKED_AGAIN("Asked again");

    private final String words;

    Nature(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
