package org.threefold.intake;

import org.threefold.kernel.Reason;

/// Why an answer from home, or sending the answers, is refused.
public enum IntakeReason implements Reason {
    NO_SUCH_QUESTION("refusals.no-such-question"),
    ANOTHER_KIND("refusals.another-kind"),
    NOT_YET("refusals.not-yet");

    private final String key;

    IntakeReason(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
