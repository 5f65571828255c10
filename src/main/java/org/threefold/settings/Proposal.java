package org.threefold.settings;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A version that was drafted: it waits for somebody of another discipline, or it ended. Never
/// edited: another draft is another proposal.
///
/// `disciplines` are those that the drafter held then; none of them may adopt it.
public record Proposal(
        ProposalId id,
        int basedOn,
        PracticePolicy policy,
        Map<String, String> reasons,
        LocalDate from,
        String why,
        UUID by,
        String drafter,
        Set<Discipline> disciplines,
        Instant at,
        @Nullable Ending ending) {

    /// How it ended without being adopted.
    public record Ending(boolean byDrafter, String name, String why, Instant at) {}

    public Proposal {
        reasons = Map.copyOf(reasons);
        disciplines = Set.copyOf(disciplines);
    }
}
