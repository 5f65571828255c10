package org.threefold.referral;

/// How a referral reached us.
public enum Origin {
    BY_FORM("Typed in"),
    BY_BUNDLE("Imported from a FHIR bundle");

    private final String words;

    Origin(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
