package org.threefold.settings;

/// One thing that the practice sets for itself. Its value is kept as text, so that a version is a
/// list of names and words that reads the same for ever.
public sealed interface Setting permits Amount, YesNo, Choice {

    About about();

    /// The value that is built in.
    String usual();

    /// The value as a person reads it.
    String words(String text);

    Judged judge(String text);

    default String id() {
        return about().id();
    }

    default Topic topic() {
        return about().topic();
    }

    default String name() {
        return about().name();
    }
}
