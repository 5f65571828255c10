package org.threefold.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.threefold.kernel.CaseId;

import java.util.UUID;

/// One row of `review.opinion_content`: what an opinion says. The database shows it to its author,
/// and to the other seats when all three have signed.
@Entity
@Immutable
@Table(schema = "review", name = "opinion_content")
class ContentRow {

    @Id private UUID opinionId;
    private UUID caseId;
    private String position;
    private String reasons;
    private String conditions;
    private String wouldChangeMyMind;
    private String meaning;
    private String sha256;

    protected ContentRow() {}

    static ContentRow of(CaseId caseId, Opinion opinion) {
        var row = new ContentRow();
        row.opinionId = opinion.id().value();
        row.caseId = caseId.value();
        row.position = opinion.position().name();
        row.reasons = opinion.statement().reasons();
        row.conditions = String.join("\n", opinion.statement().conditions());
        row.wouldChangeMyMind = opinion.statement().whatWouldChangeMyMind();
        row.meaning = opinion.signature().meaning();
        row.sha256 = opinion.signature().sha256();
        return row;
    }

    UUID opinionId() {
        return opinionId;
    }

    Opinion opinion(OpinionHeader header) {
        var statement =
                new Statement(
                        Position.valueOf(position),
                        reasons,
                        conditions.lines().toList(),
                        wouldChangeMyMind);
        var signature =
                new Signature(header.by(), header.printedName(), meaning, header.at(), sha256);
        return new Opinion(header, statement, signature);
    }
}
