package org.threefold.rules;

import java.util.List;

/// One rule and what it found.
public record Screened(Rule rule, Finding finding) {

    static final String FOR_THE_SEATS =
            "What was answered about thoughts of death is for the three seats. Ask one of them.";

    /// As somebody without a seat reads it. They see less than the rule needs, so it tells them
    /// nothing, and above all not that it is clear.
    public Screened withoutASeat() {
        return rule.forSeats()
                ? new Screened(rule, new Finding.Unknown(FOR_THE_SEATS, List.of()))
                : this;
    }
}
