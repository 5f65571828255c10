package org.threefold.opioids;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One day of a patient's diary of opioids. Never edited: a correction is a new entry for the same
/// day. Nothing in the list says that none was taken; a day without an entry says nothing.
public record DiaryDay(
        DiaryDayId id,
        CaseId caseId,
        LocalDate day,
        List<Take> taken,
        UUID by,
        Instant at,
        @Nullable DiaryDayId supersedes) {

    public DiaryDay {
        taken = List.copyOf(taken);
    }

    /// What the day comes to; nothing, where anything on it could not be counted. Buprenorphine is
    /// no gap here: it is followed apart.
    public Optional<MorphineEquivalent> equivalent(FactorSet set) {
        var sum = MorphineEquivalent.none(set);
        for (var take : taken) {
            switch (take.conversion(set)) {
                case Conversion.Converted(_, _, var equivalent) -> sum = sum.plus(equivalent);
                case Conversion.Apart _, Conversion.Held _ -> {}
                case Conversion.NotConvertible _, Conversion.Unknown _ -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(sum);
    }

    public boolean buprenorphine() {
        return taken.stream()
                .flatMap(it -> Opioid.named(it.medicine()).stream())
                .anyMatch(Opioid.BUPRENORPHINE::equals);
    }

    /// "3 × oxycodone, 5 mg each", or "None".
    public String words() {
        return taken.isEmpty()
                ? "None"
                : String.join("; ", taken.stream().map(Take::words).toList());
    }
}
