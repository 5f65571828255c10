package org.threefold.opioids;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.threefold.history.Measurement;
import org.threefold.kernel.Ids;

import java.math.BigDecimal;
import java.util.UUID;

/// A [Take] as a row: one line of one day.
@Entity
@Immutable
@Table(schema = "opioids", name = "diary_take")
@NullUnmarked
class TakeRow {

    @Id private UUID id;
    private UUID caseId;
    private UUID dayId;
    private int line;
    private String medicine;
    private BigDecimal strength;
    private String unit;
    private BigDecimal pieces;

    protected TakeRow() {}

    static TakeRow of(DiaryDay day, int line) {
        var take = day.taken().get(line);
        var row = new TakeRow();
        row.id = Ids.next();
        row.caseId = day.caseId().value();
        row.dayId = day.id().value();
        row.line = line;
        row.medicine = take.medicine();
        row.pieces = take.count();
        if (take.each() != null) {
            row.strength = take.each().value();
            row.unit = take.each().unit();
        }
        return row;
    }

    Take take() {
        var each = strength == null ? null : new Measurement(strength, unit);
        return new Take(medicine, each, pieces);
    }

    UUID dayId() {
        return dayId;
    }
}
