package org.threefold.audit;

import java.util.Locale;

/// What came of an act. An event is appended after the act, so it never says that something
/// happened which did not.
public enum AuditResult {
    /// It was permitted, and happened.
    DONE,
    /// It was permitted, and did not happen, for the reason that the event carries.
    REFUSED,
    /// It was not permitted.
    DENIED,
    /// It was permitted and then rolled back: nothing of it remains.
    FAILED,
    /// An event of the first format, which was written before the act: it was permitted, and what
    /// came of it was not kept.
    PERMITTED;

    /// As the table names it, of an event of that format. In the first one `refused` meant that it
    /// was not permitted.
    public static AuditResult of(int format, String outcome) {
        if (format == 1) return outcome.equals("granted") ? PERMITTED : DENIED;
        return valueOf(outcome.toUpperCase(Locale.ROOT));
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether something was shown or recorded, as far as the event tells.
    public boolean happened() {
        return this == DONE || this == PERMITTED;
    }
}
