package org.threefold.review;

import org.threefold.appraisal.Sheet;
import org.threefold.conference.Conference;
import org.threefold.kernel.StaffId;

import java.util.List;
import java.util.Optional;

/// The review of one case, as one person may see it: every round, and what blocks
/// deciding the last one.
///
/// @param rounds oldest first
/// @param reach how far a decision may reach today
/// @param conference the one that takes this case, if it stands on an agenda
/// @param sheet benefits and risks as they stand now, for those of the clinical team, until the
///     decision is locked
public record CaseReview(
        Seats seats,
        List<RoundView> rounds,
        Readiness readiness,
        Optional<Conference> conference,
        DecisionLimits limits,
        Optional<Sheet> sheet) {

    public CaseReview {
        rounds = List.copyOf(rounds);
    }

    CaseReview beside(Optional<Sheet> made) {
        return new CaseReview(seats, rounds, readiness, conference, limits, made);
    }

    public Optional<RoundView> current() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    public List<RoundView> earlier() {
        return rounds.isEmpty() ? List.of() : rounds.subList(0, rounds.size() - 1);
    }

    /// Why this person may not record the decision though they hold a seat: another seat chairs
    /// the conference. Where no conference takes the case, or its chair holds no seat here, any
    /// seat records it; all three sign it in the end.
    public Optional<String> chairedByAnother(StaffId person) {
        return conference
                .filter(one -> !one.chair().equals(person))
                .filter(one -> seats.of(one.chair()).isPresent())
                .map(
                        one ->
                                one.chairName()
                                        + " chairs the conference that takes this case, and records"
                                        + " the decision.");
    }
}
