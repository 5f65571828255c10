package org.threefold.consent;

import org.threefold.library.InvisibleCharacters;

import java.time.LocalDate;
import java.util.UUID;

/// A consent that was signed on paper, as a clinician records it.
///
/// @param typedName the name as it stands on the paper
/// @param nameReason why it is not the name of the record; empty where it is
/// @param on the day that stands on it
public record PaperDraft(
        UUID id, String typedName, String nameReason, Choices choices, LocalDate on) {

    public PaperDraft {
        typedName = InvisibleCharacters.without(typedName).strip();
        nameReason = InvisibleCharacters.without(nameReason).strip();
    }
}
