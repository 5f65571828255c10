package org.threefold.casefile;

import org.threefold.kernel.CaseId;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One shared case: whose it is, for which pain condition, and the question it was opened for.
///
/// @param questions oldest first; the last one stands
public record CaseFile(
        CaseId id,
        RecordNumber number,
        Person person,
        PainCondition condition,
        List<FramedQuestion> questions,
        StaffId openedBy,
        Instant openedAt) {

    public CaseFile {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("A case is opened with a framed question");
        }
    }

    /// Whether this command put a question already.
    boolean hasQuestion(UUID command) {
        return questions.stream().anyMatch(question -> question.id().equals(command));
    }

    /// What other modules judge the case by.
    public Candidate candidate() {
        return new Candidate(condition, person.birthDate());
    }

    public FramedQuestion question() {
        return questions.getLast();
    }
}
