package org.threefold.consent;

import org.threefold.library.InvisibleCharacters;

import java.util.Optional;
import java.util.UUID;

/// A talk as a clinician types it.
public record TalkDraft(
        UUID id, String tellsFamily, String wouldCall, boolean foundEnough, String reason) {

    static final int SHORTEST = 10;
    static final int SHORTEST_REASON = 20;
    static final int LONGEST = 4000;

    public TalkDraft {
        tellsFamily = InvisibleCharacters.without(tellsFamily).strip();
        wouldCall = InvisibleCharacters.without(wouldCall).strip();
        reason = InvisibleCharacters.without(reason).strip();
    }

    public enum Field {
        FAMILY,
        CALL,
        REASON
    }

    public Optional<String> problem(Field field) {
        return switch (field) {
            case FAMILY -> within(tellsFamily, SHORTEST, "Write down what the patient will tell.");
            case CALL -> within(wouldCall, SHORTEST, "Write down when the patient would call.");
            case REASON ->
                    foundEnough
                            ? within(reason, SHORTEST_REASON, "Say why it is enough.")
                            : Optional.empty();
        };
    }

    private static Optional<String> within(String text, int shortest, String sentence) {
        return text.length() < shortest || text.length() > LONGEST
                ? Optional.of("%s %d to 4,000 characters.".formatted(sentence, shortest))
                : Optional.empty();
    }
}
