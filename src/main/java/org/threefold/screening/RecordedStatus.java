package org.threefold.screening;

import org.threefold.rules.Finding;
import org.threefold.rules.Severity;

/// How a rule stood in a screening that was kept, heaviest first.
public enum RecordedStatus {
    ABSOLUTE("Absolute"),
    REQUIRES_CLEARANCE("Requires clearance"),
    CAUTION("Caution"),
    INFO_MISSING("Information missing"),
    UNKNOWN("Unknown"),
    CLEARED("Cleared"),
    CLEAR("Clear"),
    NOT_IN_THE_BOOK("Not in the book");

    private final String words;

    RecordedStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// A concern that is open: something was found, and nobody cleared it.
    public boolean found() {
        return compareTo(UNKNOWN) < 0;
    }

    static RecordedStatus of(AssessedFinding finding) {
        if (finding.status() instanceof FindingStatus.Cleared) return CLEARED;
        return switch (finding.finding()) {
            case Finding.Clear _ -> CLEAR;
            case Finding.Unknown _ -> UNKNOWN;
            case Finding.Concern(var severity, _, _, _) -> of(severity);
        };
    }

    private static RecordedStatus of(Severity severity) {
        return switch (severity) {
            case ABSOLUTE -> ABSOLUTE;
            case REQUIRES_CLEARANCE -> REQUIRES_CLEARANCE;
            case CAUTION -> CAUTION;
            case INFO_MISSING -> INFO_MISSING;
        };
    }
}
