package org.threefold.consent;

import org.threefold.kernel.Reason;

/// Why something about a consent is refused, in words that patients may read.
public enum ConsentReason implements Reason {
    NOT_OPEN("refusals.not-open"),
    NO_PAGE("refusals.no-page"),
    PAGES_FIRST("refusals.pages-first"),
    NO_QUESTION("refusals.no-question"),
    ANSWERED("refusals.answered"),
    ENOUGH_ASKED("refusals.enough-asked"),
    NOT_UNDERSTOOD("refusals.not-understood"),
    NO_TALK("refusals.no-talk"),
    NO_CAPACITY("refusals.no-capacity"),
    OTHER_TEXT("refusals.other-text"),
    OTHER_NAME("refusals.other-name"),
    NOT_AGREED("refusals.not-agreed"),
    AFTER_A_DOSE("refusals.after-a-dose"),
    NOTHING_TO_END("refusals.nothing-to-end"),
    NOTHING_SIGNED("refusals.nothing-signed"),
    CHANGED("refusals.changed");

    private final String key;

    ConsentReason(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
