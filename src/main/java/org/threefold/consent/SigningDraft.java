package org.threefold.consent;

import org.threefold.library.InvisibleCharacters;

import java.util.UUID;

/// What a patient gives beside the fresh factor.
///
/// @param shownSha256 over what was before them, as [MyConsent.Open] has it
/// @param agrees that they agree to sign electronically
public record SigningDraft(
        UUID id, UUID offer, String shownSha256, String typedName, boolean agrees) {

    public SigningDraft {
        typedName = InvisibleCharacters.without(typedName).strip().replaceAll("\\s+", " ");
    }
}
