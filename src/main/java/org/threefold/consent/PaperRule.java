package org.threefold.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/// When a consent that was signed on paper is recorded, and looked at: what is asked of a signature
/// in the portal was there on the day that stands on the paper.
///
/// @param lastDose when the patient had a drug last
record PaperRule(
        ConsentFacts facts, Offer offer, Optional<Instant> lastDose, LocalDate today, ZoneId zone) {

    static final String NOT_YET = "Not yet. Missing: %s.";
    static final String NO_DAY = "It was signed after it was offered, and not after today.";
    static final String NOT_PREPARED =
            "The talk and the note of capacity come before the signature, on the same day at the"
                    + " latest. Sign a new paper.";
    static final String AFTER_A_DOSE =
            "On paper nobody signs on the day of a dose or on the day after it: the paper does not"
                    + " say the hour. Sign a new paper.";

    /// Why a paper of this day does not do; empty where it does.
    Optional<String> objection(LocalDate on) {
        var missing = ConsentProgress.of(facts, offer).missingOnPaper();
        if (!missing.isEmpty()) return Optional.of(NOT_YET.formatted(missing.getFirst().words()));
        if (on.isAfter(today) || on.isBefore(day(offer.at()))) return Optional.of(NO_DAY);
        if (on.isBefore(prepared())) return Optional.of(NOT_PREPARED);
        return lastDose.filter(it -> tooSoon(on, it)).map(_ -> AFTER_A_DOSE);
    }

    private boolean tooSoon(LocalDate on, Instant dose) {
        var free = on.atStartOfDay(zone).toInstant().minus(SigningRule.AFTER_A_DOSE);
        return !on.isBefore(day(dose)) && dose.isAfter(free);
    }

    /// The first day on which all that a paper needs was there.
    private LocalDate prepared() {
        var talks = ConsentFacts.Of.only(offer.id(), facts.talks());
        var rounds = ConsentFacts.Of.only(offer.id(), facts.rounds());
        var notes = ConsentFacts.Of.only(offer.id(), facts.capacity());
        var understood =
                Stream.concat(
                        talks.stream().filter(ConsentTalk::foundEnough).map(ConsentTalk::at),
                        rounds.stream().filter(TeachBackRound::passed).map(TeachBackRound::at));
        return Stream.of(
                        understood,
                        talks.stream().map(ConsentTalk::at),
                        notes.stream().filter(CapacityNote::given).map(CapacityNote::at))
                .flatMap(it -> it.min(Instant::compareTo).stream())
                .max(Instant::compareTo)
                .map(this::day)
                .orElse(today);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
