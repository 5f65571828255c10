package org.threefold.measures;

import org.threefold.kernel.Reason;

/// Why opening, answering or sending a questionnaire is refused.
public enum AnswerReason implements Reason {
    GONE("refusals.gone"),
    OTHERS("refusals.others"),
    SENT("refusals.sent"),
    RETIRED("refusals.retired"),
    NO_WORDING("refusals.no-wording"),
    IN_PERSON("refusals.in-person"),
    DAY_AHEAD("refusals.day-ahead"),
    EMPTY("refusals.empty"),
    TOO_LONG("refusals.too-long"),
    NO_OPTION("refusals.no-option");

    private final String key;

    AnswerReason(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
