package org.threefold.intake;

import org.threefold.kernel.Messages;
import org.threefold.library.InvisibleCharacters;

import java.util.Locale;

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

    /// As the team reads it.
    default String said() {
        return said(Messages.BASE);
    }

    default String said(Locale language) {
        return switch (this) {
            case YesNo(var yes) ->
                    HomeQuestion.TEXTS.text(language, yes ? "answers.yes" : "answers.no");
            case InWords(var words) -> words;
            case NotKnown() -> HomeQuestion.TEXTS.text(language, "answers.not-known");
            case Declined() -> HomeQuestion.TEXTS.text(language, "answers.declined");
        };
    }

    default boolean known() {
        return switch (this) {
            case YesNo _, InWords _ -> true;
            case NotKnown _, Declined _ -> false;
        };
    }
}
