package org.threefold.consent;

/// The four abilities that make up capacity to decide (after Appelbaum; from general knowledge).
public enum Ability {
    UNDERSTAND("Understands", "what is done, what for, and what can go wrong"),
    APPRECIATE("Appreciates", "that it is about them, in their own life"),
    REASON("Reasons", "compares it with other ways and with doing nothing"),
    CHOOSE("Chooses", "says a choice, and stays with it");

    private final String words;
    private final String means;

    Ability(String words, String means) {
        this.words = words;
        this.means = means;
    }

    public String words() {
        return words;
    }

    public String means() {
        return means;
    }
}
