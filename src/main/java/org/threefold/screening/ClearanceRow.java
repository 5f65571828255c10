package org.threefold.screening;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.rules.RuleBook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// One row of `screening.clearance`. `part2` is kept with it, so that the database can guard it.
@Entity
@Immutable
@Table(schema = "screening", name = "clearance")
class ClearanceRow {

    @Id private UUID id;
    private UUID caseId;
    private String rule;
    private boolean part2;
    private String observed;
    private String decision;
    private String[] conditions;
    private String evidence;
    private @Nullable LocalDate lastDay;
    private String seat;
    private UUID accountId;
    private String name;
    private String book;
    private Instant at;

    protected ClearanceRow() {}

    static ClearanceRow of(Clearance clearance, boolean part2) {
        var row = new ClearanceRow();
        row.id = clearance.id().value();
        row.caseId = clearance.caseId().value();
        row.rule = clearance.ruleId();
        row.part2 = part2;
        row.observed = clearance.observed();
        row.decision = clearance.decision().name();
        row.conditions = clearance.conditions().toArray(String[]::new);
        row.evidence = clearance.evidence();
        row.lastDay = clearance.lastDay();
        row.seat = clearance.seat().name();
        row.accountId = clearance.by();
        row.name = clearance.name();
        row.book = RuleBook.VERSION;
        row.at = clearance.at();
        return row;
    }

    Clearance clearance() {
        return new Clearance(
                new ClearanceId(id),
                new CaseId(caseId),
                rule,
                observed,
                Clearance.Decision.valueOf(decision),
                List.of(conditions),
                evidence,
                lastDay,
                Discipline.valueOf(seat),
                accountId,
                name,
                at);
    }
}
