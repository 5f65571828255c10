package org.threefold.opioids;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.threefold.kernel.CaseId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A [DiaryDay] as a row; what was taken stands in rows of its own.
@Entity
@Immutable
@Table(schema = "opioids", name = "diary_day")
@NullUnmarked
class DiaryDayRow {

    @Id private UUID id;
    private UUID caseId;
    private LocalDate day;
    private UUID byAccount;
    private Instant at;
    private UUID supersedes;

    protected DiaryDayRow() {}

    static DiaryDayRow of(DiaryDay it) {
        var row = new DiaryDayRow();
        row.id = it.id().value();
        row.caseId = it.caseId().value();
        row.day = it.day();
        row.byAccount = it.by();
        row.at = it.at();
        row.supersedes = it.supersedes() == null ? null : it.supersedes().value();
        return row;
    }

    DiaryDay day(List<Take> taken) {
        return new DiaryDay(
                new DiaryDayId(id),
                new CaseId(caseId),
                day,
                taken,
                byAccount,
                at,
                supersedes == null ? null : new DiaryDayId(supersedes));
    }

    UUID id() {
        return id;
    }
}
