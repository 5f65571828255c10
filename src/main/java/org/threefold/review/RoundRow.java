package org.threefold.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.util.UUID;

/// A [Round], as the database keeps it.
@Entity
@Immutable
@Table(schema = "review", name = "round")
class RoundRow {

    @Id private UUID id;
    private UUID caseId;
    private int number;
    private String question;
    private UUID openedBy;
    private Instant openedAt;
    private @Nullable String askedAgainBecause;

    protected RoundRow() {}

    static RoundRow of(CaseId caseId, Round round) {
        var row = new RoundRow();
        row.id = round.id().value();
        row.caseId = caseId.value();
        row.number = round.number();
        row.question = round.question();
        row.openedBy = round.openedBy().value();
        row.openedAt = round.openedAt();
        row.askedAgainBecause = round.askedAgainBecause();
        return row;
    }

    Round round() {
        return new Round(
                new Round.Id(id),
                number,
                question,
                new StaffId(openedBy),
                openedAt,
                askedAgainBecause);
    }
}
