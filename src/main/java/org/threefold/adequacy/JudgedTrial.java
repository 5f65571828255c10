package org.threefold.adequacy;

import org.threefold.history.Trial;

import java.util.List;

/// One trial, whether it was adequate, what it is worth and why, and what would settle it.
///
/// `beside` is what people weigh though it takes nothing away: a drug that is usually tried for
/// another pain, an end for cost.
public record JudgedTrial(
        Trial trial,
        Adequacy adequacy,
        TrialWeight weight,
        String because,
        List<String> toSettle,
        List<String> beside) {

    public JudgedTrial {
        toSettle = List.copyOf(toSettle);
        beside = List.copyOf(beside);
    }

    boolean is(TrialWeight which) {
        return weight == which;
    }
}
