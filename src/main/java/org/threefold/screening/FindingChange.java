package org.threefold.screening;

import org.threefold.kernel.Discipline;

import java.util.List;

/// A rule that stands otherwise than before, and because of what.
public record FindingChange(
        String rule,
        String sentence,
        Discipline owner,
        RecordedStatus before,
        RecordedStatus after,
        String observed,
        List<String> because) {

    public enum Kind {
        NEW("New"),
        HEAVIER("Weighs more"),
        LIGHTER("Weighs less"),
        SAYS_MORE("Says something else"),
        RETURNED("Back: its clearance no longer holds"),
        CLEARED("Cleared"),
        GONE("Gone"),
        UNKNOWN("No longer known");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Kind kind() {
        if (after == RecordedStatus.CLEARED) return Kind.CLEARED;
        if (after == RecordedStatus.UNKNOWN) return Kind.UNKNOWN;
        if (!after.found()) return Kind.GONE;
        if (before == RecordedStatus.CLEARED) return Kind.RETURNED;
        if (!before.found()) return Kind.NEW;
        if (before == after) return Kind.SAYS_MORE;
        return after.compareTo(before) < 0 ? Kind.HEAVIER : Kind.LIGHTER;
    }
}
