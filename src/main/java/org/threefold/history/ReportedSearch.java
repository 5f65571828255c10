package org.threefold.history;

import org.jspecify.annotations.Nullable;

/// Which of the reported facts to read: of one kind or all, containing these words, one page.
public record ReportedSearch(
        ReportedFact.@Nullable Kind kind, String words, int offset, int limit) {

    private static final int MOST = 200;

    public ReportedSearch {
        words = words.strip();
        if (offset < 0 || limit < 1 || limit > MOST)
            throw new IllegalArgumentException("A page is 1 to 200 facts");
    }
}
