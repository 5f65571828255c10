package org.threefold.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.util.UUID;

/// One row of `casefile.case_question`.
@Entity
@Immutable
@Table(schema = "casefile", name = "case_question")
class QuestionRow {

    @Id private UUID id;
    private UUID caseId;
    private String question;
    private UUID askedBy;
    private Instant askedAt;
    private @Nullable UUID supersedes;

    protected QuestionRow() {}

    static QuestionRow of(FramedQuestion framed) {
        var row = new QuestionRow();
        row.id = framed.id();
        row.caseId = framed.caseId().value();
        row.question = framed.text();
        row.askedBy = framed.by().value();
        row.askedAt = framed.at();
        row.supersedes = framed.supersedes();
        return row;
    }

    FramedQuestion question() {
        return new FramedQuestion(
                id, new CaseId(caseId), question, new StaffId(askedBy), askedAt, supersedes);
    }
}
