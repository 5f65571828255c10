package org.threefold.notes;

import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;

import java.time.Instant;
import java.util.UUID;

/// One process note. Never edited, and never shown to anybody but its author. Refuses to be empty.
public record ProcessNote(UUID id, CaseId caseId, UUID author, String text, Instant at) {

    static final int LONGEST = 20_000;

    public ProcessNote {
        if (text.isBlank()) throw new IllegalArgumentException("A note says something");
    }

    static ProcessNote of(CaseId caseId, UUID author, String text, Instant at) {
        return new ProcessNote(Ids.next(), caseId, author, text.strip(), at);
    }

    @Override
    public String toString() {
        return "ProcessNote[" + id + "]";
    }
}
