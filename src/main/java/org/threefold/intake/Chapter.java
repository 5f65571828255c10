package org.threefold.intake;

/// What a question at home is about, in the order in which they are asked.
public enum Chapter {
    HEART("questions.chapter.heart"),
    BODY("questions.chapter.body"),
    MEDICINES("questions.chapter.medicines"),
    MIND("questions.chapter.mind"),
    USE("questions.chapter.use"),
    HOME("questions.chapter.home");

    private final String key;

    Chapter(String key) {
        this.key = key;
    }

    /// The key of its name.
    String key() {
        return key;
    }
}
