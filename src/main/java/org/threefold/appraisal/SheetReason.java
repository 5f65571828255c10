package org.threefold.appraisal;

import org.threefold.kernel.Reason;

/// Why a sheet is not handed out.
public enum SheetReason implements Reason {
    NO_SHEET("refusals.no-sheet"),
    CHANGED("refusals.changed");

    private final String key;

    SheetReason(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
