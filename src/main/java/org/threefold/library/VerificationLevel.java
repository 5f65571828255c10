package org.threefold.library;

/// How far a medical statement was checked before it was built in. Shown beside every rule, so
/// that a clinician knows what to trust and what to look up.
public enum VerificationLevel {
    CHECKED("read in the source", "We read this source."),
    CHECKED_SECONDARY(
            "read in a summary of the source",
            "We read a summary of this source, not the source itself."),
    MEMORY(
            "from general knowledge, citation to verify",
            "We still have to check this against the source."),
    PRACTICE_POLICY(
            "practice policy, no guideline behind the number",
            "This is our practice's rule, not a research finding.");

    private final String words;
    private final String plain;

    VerificationLevel(String words, String plain) {
        this.words = words;
        this.plain = plain;
    }

    /// The same in the patient's words.
    public String plain() {
        return plain;
    }

    public String words() {
        return words;
    }
}
