package org.threefold.evaluation;

import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.kernel.Answer;

import java.util.List;
import java.util.Optional;

/// What somebody answers, and which entries they had before their eyes when they did.
public record NewEntry(
        Question question, Answer<AnswerValue> answer, String note, List<EntryId> seen) {

    private static final int LONGEST = 8000;

    public NewEntry {
        note = note.strip();
        seen = List.copyOf(seen);
    }

    /// What is wrong with it, in words that can stand at the field.
    public Optional<String> objection() {
        if (question.retired()) return Optional.of("This question is asked no more.");
        if (note.length() > LONGEST)
            return Optional.of("This note is longer than " + LONGEST + " characters.");
        return switch (answer) {
            case Answer.Known<AnswerValue>(var value) -> Objection.to(question, value);
            case Answer.NotKnown<AnswerValue> _ -> Optional.empty();
            case Answer.NotAsked<AnswerValue> _ -> Optional.of("Choose an answer.");
        };
    }
}
