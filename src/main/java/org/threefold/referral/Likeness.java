package org.threefold.referral;

/// Why two records of a person may be about one.
public enum Likeness {
    SAME_IDENTIFIER("same record number elsewhere"),
    SAME_NAME_AND_BIRTH_DATE("same name and date of birth");

    private final String words;

    Likeness(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
