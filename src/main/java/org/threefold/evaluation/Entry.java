package org.threefold.evaluation;

import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One answer to one question, as somebody gave it. Never edited: a changed answer is a new entry
/// that names the ones its author saw. Refuses to be an answer that is no answer.
///
/// @param because why it was written after signing; empty for a plain answer
/// @param supersedes the entries on this question that its author saw
public record Entry(
        EntryId id,
        CaseId caseId,
        Question question,
        Answer<AnswerValue> answer,
        String note,
        Nature nature,
        String because,
        UUID by,
        Instant at,
        List<EntryId> supersedes) {

    public Entry {
        if (answer instanceof Answer.NotAsked<AnswerValue>)
            throw new IllegalArgumentException("An entry answers: " + question.id());
        supersedes = List.copyOf(supersedes);
    }

    boolean saysTheSameAs(Entry other) {
        return answer.equals(other.answer) && note.equals(other.note);
    }
}
