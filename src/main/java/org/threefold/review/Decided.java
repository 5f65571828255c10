package org.threefold.review;

import org.threefold.kernel.Discipline;

import java.time.Instant;
import java.util.List;

/// A decision without who said what: for the coordinator, and, once it is locked, the patient.
public record Decided(
        Minutes.Id id,
        Round.Id round,
        Decision decision,
        String plainWords,
        String chairName,
        Instant at,
        List<Discipline> signed) {

    public Decided {
        signed = List.copyOf(signed);
    }

    public boolean locked() {
        return signed.size() == Discipline.values().length;
    }
}
