package org.threefold.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.util.UUID;

/// One row of `review.opinion`: the [OpinionHeader], which the whole staff of the case sees.
@Entity
@Immutable
@Table(schema = "review", name = "opinion")
class OpinionRow {

    @Id private UUID id;
    private UUID caseId;
    private UUID roundId;
    private String discipline;
    private UUID accountId;
    private String printedName;
    private Instant signedAt;
    private @Nullable UUID supersedes;

    protected OpinionRow() {}

    static OpinionRow of(CaseId caseId, OpinionHeader header) {
        var row = new OpinionRow();
        row.id = header.id().value();
        row.caseId = caseId.value();
        row.roundId = header.round().value();
        row.discipline = header.discipline().name();
        row.accountId = header.by().value();
        row.printedName = header.printedName();
        row.signedAt = header.at();
        row.supersedes = header.supersedes() == null ? null : header.supersedes().value();
        return row;
    }

    OpinionHeader header() {
        return new OpinionHeader(
                new Opinion.Id(id),
                new Round.Id(roundId),
                Discipline.valueOf(discipline),
                new StaffId(accountId),
                printedName,
                signedAt,
                supersedes == null ? null : new Opinion.Id(supersedes));
    }
}
