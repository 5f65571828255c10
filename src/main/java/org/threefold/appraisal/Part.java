package org.threefold.appraisal;

import java.util.List;

/// One part of a sheet.
public record Part(Kind kind, List<Line> lines) {

    /// The parts in the order in which they are read: for and against, then what is open, then what
    /// else there is. `plain` is the heading for patients; `empty` is said where there is nothing.
    public enum Kind {
        PERSON("About this person", "About you", "Nothing recorded."),
        MAY_HELP("What may help", "What may help", "The library names no benefit."),
        MAY_HARM("What may harm", "What may harm", "The library names no harm."),
        FOUND(
                "What was found in this person",
                "What your team found",
                "No finding weighs on the decision."),
        EXPERIENCE("What it is like", "What it is like", "The library says nothing of it."),
        NOT_KNOWN_HERE(
                "What is not known of this person",
                "What we do not know of you yet",
                "Every fact that a statement hangs on is recorded."),
        NOBODY_KNOWS("What nobody knows", "What nobody knows", "Nothing is named."),
        ALTERNATIVES("What else there is", "What else there is", "Nothing is named."),
        COST("Cost and coverage", "What it costs", "Nothing is named.");

        private final String words;
        private final String plain;
        private final String empty;

        Kind(String words, String plain, String empty) {
            this.words = words;
            this.plain = plain;
            this.empty = empty;
        }

        public String words() {
            return words;
        }

        public String plain() {
            return plain;
        }

        public String empty() {
            return empty;
        }
    }

    public Part {
        lines = List.copyOf(lines);
    }
}
