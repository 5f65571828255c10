package org.threefold.kernel;

/// One of the three that weigh a case together. Each holds one seat; nobody holds two.
public enum Discipline {
    PAIN("Pain"),
    MENTAL_HEALTH("Mental health"),
    THERAPY("Therapy");

    private final String words;

    Discipline(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
