package org.threefold.drafts;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;

/// Which form somebody is typing in.
///
/// @param caseId the case it is about, or null
/// @param key the form, as "process-note"; where one page has several of a kind, with what it is
///     about, as "clearance LOG-07". 1 to 120 characters.
public record DraftForm(@Nullable CaseId caseId, String key) {

    /// Longest key, in characters.
    public static final int LONGEST = 120;

    public DraftForm {
        if (key.isEmpty() || key.length() > LONGEST)
            throw new IllegalArgumentException("A form has a key of 1 to 120 characters: " + key);
    }

    public static DraftForm of(CaseId caseId, String key) {
        return new DraftForm(caseId, key);
    }

    /// A form that is about no case.
    public static DraftForm of(String key) {
        return new DraftForm(null, key);
    }
}
