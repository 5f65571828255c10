package org.threefold.preparation;

import org.threefold.kernel.Reason;

/// Why reading a page, or answering its questions, is refused.
public enum ReadingReason implements Reason {
    NO_PAGE("refusals.no-page"),
    NO_QUESTION("refusals.no-question");

    private final String key;

    ReadingReason(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
