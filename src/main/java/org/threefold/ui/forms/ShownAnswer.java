package org.threefold.ui.forms;

import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Answer;

import java.util.Optional;

/// What stands at a question, with its note and who gave it, and another answer that stands against
/// it where two people answered without seeing each other.
///
/// @param by who and when, as "Dr. Ilse Kagan, 14-Nov-2026 16:40"
public record ShownAnswer(
        Answer<AnswerValue> answer, String note, String by, Optional<Clash> clash) {

    /// Two answers, of which somebody chooses one.
    public record Clash(Side mine, Side theirs) {}

    /// @param words the answer with its note
    public record Side(String who, Answer<AnswerValue> answer, String note, String words) {}
}
