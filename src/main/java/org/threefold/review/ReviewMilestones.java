package org.threefold.review;

import org.jspecify.annotations.Nullable;
import org.threefold.conference.ConferenceMilestones;
import org.threefold.kernel.Discipline;
import org.threefold.progress.Milestones;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// @param round the latest one
public record ReviewMilestones(@Nullable RoundMilestones round) {

    /// Whose opinions are signed, and what was decided.
    public record RoundMilestones(
            Instant openedAt,
            int number,
            Map<Discipline, Instant> opinions,
            @Nullable DecisionMilestones decision) {

        /// When the last opinion was signed; the opening, before the first.
        Instant lastOpinion() {
            return opinions.values().stream().max(Instant::compareTo).orElse(openedAt);
        }
    }

    /// The decision of the round that stands.
    public record DecisionMilestones(
            Position position,
            Instant recordedAt,
            @Nullable LocalDate revisitOn,
            @Nullable LocalDate reReviewBy,
            Map<Discipline, Instant> signatures) {

        public boolean isLocked() {
            return signatures.size() == Discipline.values().length;
        }
    }

    /// When the team meets about a case in its current round, or last met.
    public static Optional<Instant> conference(Milestones milestones) {
        var round = milestones.of(ReviewMilestones.class).round();
        return milestones
                .of(ConferenceMilestones.class)
                .lastFrom(round == null || round.number() == 1 ? Instant.MIN : round.openedAt());
    }

    public int opinions() {
        return round == null ? 0 : round.opinions().size();
    }

    public @Nullable DecisionMilestones decision() {
        return round == null ? null : round.decision();
    }

    /// What was decided and signed by all three seats.
    public Optional<Position> decided() {
        return Optional.ofNullable(decision())
                .filter(DecisionMilestones::isLocked)
                .map(DecisionMilestones::position);
    }
}
