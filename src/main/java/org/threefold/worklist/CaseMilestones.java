package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.threefold.evaluation.Section;
import org.threefold.kernel.Discipline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// The facts that say where a case stands: what was filled, signed and recorded, and when. No
/// clinical content.
///
/// @param person as it stands on lists, "LINDQVIST, Per"
/// @param seats the account in each filled seat
/// @param others accounts on the team without a seat
/// @param signed when each signed section was signed
/// @param conference when the team meets about it, or last met, in the current round
/// @param findings what the last screening counted; absent before the first one
/// @param alarm since when an answer of the patient waits for a clinician; absent when none does
/// @param home absent before the patient sent anything
/// @param death absent where nothing says that the person has died
public record CaseMilestones(
        String person,
        String family,
        String given,
        LocalDate born,
        String record,
        String condition,
        Instant openedAt,
        Map<Discipline, UUID> seats,
        List<UUID> others,
        boolean patientInvited,
        Map<Section, Instant> signed,
        @Nullable RoundStanding round,
        @Nullable Instant conference,
        @Nullable List<OpenFindings> findings,
        List<EndingClearances> clearances,
        @Nullable Instant alarm,
        @Nullable HomeStanding home,
        @Nullable DeathStanding death) {

    /// That the person has died: recorded by the practice, or only reported by a referral.
    public record DeathStanding(boolean reported, Instant at) {}

    /// When the patient last sent what is asked at home, and the accounts that have read it.
    public record HomeStanding(Instant sentAt, List<UUID> readBy) {}

    /// The latest round: whose opinions are signed, and what was decided.
    public record RoundStanding(
            Instant openedAt,
            int number,
            Map<Discipline, Instant> opinions,
            @Nullable DecisionStanding decision) {}

    /// The decision of the round that stands.
    public record DecisionStanding(
            String position,
            Instant recordedAt,
            @Nullable LocalDate revisitOn,
            @Nullable LocalDate reReviewBy,
            Map<Discipline, Instant> signatures) {

        boolean locked() {
            return signatures.size() == Discipline.values().length;
        }

        boolean proceeds() {
            return position.startsWith("PROCEED");
        }
    }

    /// How many findings of one severity a discipline has open, and since which screening there
    /// was one.
    public record OpenFindings(
            Discipline owner, String severity, int count, @Nullable Instant since) {}

    /// Clearances that a seat gave and that end with the same day.
    public record EndingClearances(Discipline seat, LocalDate lastDay, int count) {}

    public boolean evaluated() {
        return signed.size() == Section.values().length;
    }

    /// The sections a discipline still has to sign, in their order.
    public Set<Section> unsigned(Discipline owner) {
        var unsigned = new TreeSet<>(Arrays.asList(Section.values()));
        unsigned.removeIf(section -> section.owner() != owner || signed.containsKey(section));
        return unsigned;
    }

    int opinions() {
        return round == null ? 0 : round.opinions().size();
    }

    @Nullable DecisionStanding decision() {
        return round == null ? null : round.decision();
    }

    int open(Discipline owner, String severity) {
        if (findings == null) return 0;
        return findings.stream()
                .filter(it -> it.owner() == owner && it.severity().equals(severity))
                .mapToInt(OpenFindings::count)
                .sum();
    }

    /// Since when a discipline has had a finding of a severity open; the opening, where that is not
    /// known.
    Instant since(Discipline owner, String severity) {
        return findings == null
                ? openedAt
                : findings.stream()
                        .filter(it -> it.owner() == owner && it.severity().equals(severity))
                        .map(OpenFindings::since)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(openedAt);
    }

    /// When a discipline signed its last section; the opening, before the first.
    Instant lastSignature(Discipline owner) {
        return signed.entrySet().stream()
                .filter(it -> it.getKey().owner() == owner)
                .map(Map.Entry::getValue)
                .max(Instant::compareTo)
                .orElse(openedAt);
    }

    /// When the last opinion of the latest round was signed.
    Instant lastOpinion() {
        if (round == null) return openedAt;
        return round.opinions().values().stream().max(Instant::compareTo).orElse(round.openedAt());
    }

    /// When the last section was signed; the opening, before the first.
    Instant lastSignature() {
        return signed.values().stream().max(Instant::compareTo).orElse(openedAt);
    }
}
