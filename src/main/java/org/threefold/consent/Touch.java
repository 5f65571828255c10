package org.threefold.consent;

/// Which touch a person wants to be comforted by. Nobody touches whoever has not chosen.
public enum Touch {
    NONE("no touch"),
    HAND("a hand on the hand"),
    SHOULDER("a hand on the shoulder");

    private final String words;

    Touch(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
