package org.threefold.consent;

import org.threefold.library.InvisibleCharacters;

import java.util.UUID;

/// What a patient told somebody of the team: that they take it back, or say no.
public record EndingDraft(
        UUID id,
        ConsentEnding.Kind kind,
        ConsentEnding.Part part,
        ConsentEnding.Channel channel,
        String words) {

    static final int LONGEST = 2000;

    public EndingDraft {
        words = InvisibleCharacters.without(words).strip();
    }
}
