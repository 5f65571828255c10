package org.threefold.intake;

import org.threefold.library.InvisibleCharacters;

/// What somebody told of themselves. Not knowing and not wanting to say are answers, and neither of
/// them is no.
public sealed interface PatientAnswer {

    int LONGEST = 2000;
    PatientAnswer YES = new YesNo(true);

    record YesNo(boolean yes) implements PatientAnswer {}

    /// Refuses to say nothing: that is [NotKnown] or [Declined].
    record InWords(String words) implements PatientAnswer {

        public InWords {
            words = InvisibleCharacters.without(words).strip();
            if (words.isEmpty() || words.length() > LONGEST)
                throw new IllegalArgumentException("1 to " + LONGEST + " characters");
        }
    }

    record NotKnown() implements PatientAnswer {}

    record Declined() implements PatientAnswer {}

    /// As both the patient and the team read it.
    default String said() {
        return switch (this) {
            case YesNo(var yes) -> yes ? "Yes" : "No";
            case InWords(var words) -> words;
            case NotKnown() -> "I don't know";
            case Declined() -> "I'd rather not say";
        };
    }

    default boolean known() {
        return switch (this) {
            case YesNo _, InWords _ -> true;
            case NotKnown _, Declined _ -> false;
        };
    }
}
