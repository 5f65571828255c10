package org.threefold.review;

import org.jspecify.annotations.Nullable;
import org.threefold.appraisal.SheetId;
import org.threefold.kernel.Discipline;

import java.time.Instant;
import java.util.List;

/// A decision without who said what: for the coordinator, and, once it is locked, the patient.
///
/// @param sheet the benefits and risks as they were shown at this decision, if they were kept
public record Decided(
        Minutes.Id id,
        Round.Id round,
        Decision decision,
        String plainWords,
        String chairName,
        Instant at,
        List<Discipline> signed,
        @Nullable SheetId sheet) {

    public Decided {
        signed = List.copyOf(signed);
    }

    public boolean locked() {
        return signed.size() == Discipline.values().length;
    }
}
