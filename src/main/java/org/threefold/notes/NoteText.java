package org.threefold.notes;

/// What a note says, or that it cannot be read here.
public sealed interface NoteText {

    record Readable(String text) implements NoteText {
        @Override
        public String toString() {
            return "Readable[" + text.length() + " characters]";
        }
    }

    /// The note is kept as it is; whoever keeps the keys can tell why.
    record Unreadable() implements NoteText {

        public static final String WHY =
                "This note is there, but it cannot be decrypted with the key that the portal has."
                        + " Nothing was deleted. Tell whoever runs the portal before you write it"
                        + " again.";
    }
}
