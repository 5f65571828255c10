package org.threefold.notes;

import org.threefold.kernel.CaseId;

import java.time.Instant;
import java.util.UUID;

/// One process note. Never edited, and never shown to anybody but its author. Refuses to be empty.
public record ProcessNote(UUID id, CaseId caseId, UUID author, NoteText says, Instant at) {

    static final int LONGEST = 20_000;

    public ProcessNote {
        if (says instanceof NoteText.Readable(var text) && text.isBlank())
            throw new IllegalArgumentException("A note says something");
    }
}
