package org.threefold.consent;

import org.threefold.kernel.Discipline;
import org.threefold.library.InvisibleCharacters;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// What a clinician of a seat judges of each ability, with words.
public record CapacityNote(
        Discipline seat, Map<Ability, Judgement> abilities, String name, Instant at) {

    public enum Verdict {
        YES("Yes"),
        NO("No"),
        NOT_SURE("Not sure");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// @param words what it rests on, 5 to 2,000 characters
    public record Judgement(Verdict verdict, String words) {

        private static final int SHORTEST = 5;
        private static final int LONGEST = 2000;

        public Judgement {
            words = InvisibleCharacters.without(words).strip();
        }

        public Optional<String> problem() {
            return words.length() < SHORTEST || words.length() > LONGEST
                    ? Optional.of("Say what it rests on, in 5 to 2,000 characters.")
                    : Optional.empty();
        }
    }

    public CapacityNote {
        abilities = Map.copyOf(abilities);
        if (!Arrays.stream(Ability.values()).allMatch(abilities::containsKey))
            throw new IllegalArgumentException("Four abilities are judged");
    }

    /// *Not sure* is not yes.
    public boolean given() {
        return abilities.values().stream().allMatch(it -> it.verdict() == Verdict.YES);
    }
}
