package org.threefold.review;

import org.threefold.kernel.Reason;

/// Why a decision is not handed out.
public enum DecisionReason implements Reason {
    NOTHING_DECIDED("refusals.nothing-decided");

    private final String key;

    DecisionReason(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
