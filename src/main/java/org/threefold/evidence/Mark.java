package org.threefold.evidence;

/// How far a medical statement was checked before it was built in. Shown beside every rule, so
/// that a clinician knows what to trust and what to look up.
public enum Mark {
    CHECKED("read in the source"),
    CHECKED_SECONDARY("read in a summary of the source"),
    MEMORY("from general knowledge, citation to verify"),
    PRACTICE_POLICY("practice policy, no guideline behind the number");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
