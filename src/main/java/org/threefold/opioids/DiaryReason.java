package org.threefold.opioids;

import org.threefold.kernel.Reason;

/// What is wrong with a day of the diary, as it was typed.
public enum DiaryReason implements Reason {
    DAY_AHEAD("refusals.day-ahead"),
    TOO_MANY("refusals.too-many"),
    NO_NAME("refusals.no-name"),
    NAME_TOO_LONG("refusals.name-too-long"),
    STRENGTH("refusals.strength"),
    COUNT("refusals.count");

    private final String key;

    DiaryReason(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
