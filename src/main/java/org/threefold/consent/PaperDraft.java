package org.threefold.consent;

import org.threefold.library.InvisibleCharacters;

import java.time.LocalDate;
import java.util.UUID;

/// A consent that was signed on paper, as a clinician records it.
///
/// @param typedName the name as it stands on the paper
/// @param on the day that stands on it
public record PaperDraft(UUID id, String typedName, Choices choices, LocalDate on) {

    public PaperDraft {
        typedName = InvisibleCharacters.without(typedName).strip();
    }
}
