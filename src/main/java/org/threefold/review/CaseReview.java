package org.threefold.review;

import java.util.List;
import java.util.Optional;

/// The review of one case, as one person may see it: every round, and what stands in the way of
/// deciding the last one.
///
/// @param rounds oldest first
public record CaseReview(Seats seats, List<RoundView> rounds, Readiness readiness) {

    public CaseReview {
        rounds = List.copyOf(rounds);
    }

    public Optional<RoundView> current() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    public List<RoundView> earlier() {
        return rounds.isEmpty() ? List.of() : rounds.subList(0, rounds.size() - 1);
    }
}
