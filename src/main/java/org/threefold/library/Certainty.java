package org.threefold.library;

/// How sure the source is of what it says, in its own grade. A source that gives none is not
/// graded: we do not grade in its place.
public enum Certainty {
    HIGH("high certainty", "The source is sure of this."),
    MODERATE("moderate certainty", "The source is fairly sure of this."),
    LOW_TO_MODERATE("low to moderate certainty", "The source is only partly sure of this."),
    LOW("low certainty", "The source is not very sure of this."),
    VERY_LOW("very low certainty", "The source is not sure of this at all."),
    NOT_GRADED("certainty not graded by the source", "The source does not say how sure it is.");

    private final String words;
    private final String plain;

    Certainty(String words, String plain) {
        this.words = words;
        this.plain = plain;
    }

    public String words() {
        return words;
    }

    public String plain() {
        return plain;
    }
}
