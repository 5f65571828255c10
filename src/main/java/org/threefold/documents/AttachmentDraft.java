package org.threefold.documents;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Outcome;
import org.threefold.library.InvisibleCharacters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is said of a file when it is attached.
///
/// @param dated the day that the paper itself bears, where it bears one
public record AttachmentDraft(
        AttachmentId id, @Nullable AttachmentKind kind, String title, @Nullable LocalDate dated) {

    /// Characters of a title.
    public static final int LONGEST_TITLE = 120;

    /// A field, and what is wrong with it.
    public enum Problem {
        NO_KIND("Say what this file is."),
        NO_TITLE("Give it a title of up to 120 characters, as it should stand in the list."),
        NOT_YET("This day has not come yet.");

        private final String sentence;

        Problem(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }

        <T> Outcome<T> refused() {
            return new Outcome.Refused<>(sentence);
        }
    }

    public AttachmentDraft {
        title = InvisibleCharacters.without(title).replaceAll("\\s+", " ").strip();
    }

    /// All that is wrong, in the order of the form; empty where it is in order.
    ///
    /// @param today in the zone of the practice
    public List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (kind == null) problems.add(Problem.NO_KIND);
        if (isBlank() || title.length() > LONGEST_TITLE) problems.add(Problem.NO_TITLE);
        if (dated != null && dated.isAfter(today)) problems.add(Problem.NOT_YET);
        return List.copyOf(problems);
    }

    /// Without a letter or a digit, whatever else is in it.
    private boolean isBlank() {
        return title.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
