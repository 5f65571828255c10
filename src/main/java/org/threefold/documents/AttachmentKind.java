package org.threefold.documents;

/// What an attached file is, as whoever attaches it says.
public enum AttachmentKind {
    OUTSIDE_LETTER("Letter from outside"),
    ECG("ECG"),
    LABORATORY("Laboratory result"),
    CONSENT_PAPER("Consent on paper"),
    OTHER("Something else");

    private final String words;

    AttachmentKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
