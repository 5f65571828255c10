package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;
import tools.jackson.databind.ObjectMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;

/// Reads a row of `worklist.task`.
final class TaskRows {

    private TaskRows() {}

    static TaskRow read(ResultSet row, ObjectMapper json) throws SQLException {
        var seat = row.getString("seat");
        return new TaskRow(
                Task.Kind.valueOf(row.getString("kind")),
                seat == null ? null : Discipline.valueOf(seat),
                row.getString("subject"),
                Task.Urgency.of(row.getInt("urgency")),
                Objects.requireNonNull(moment(row, "since")),
                moment(row, "due_at"),
                moment(row, "opens_at"),
                moment(row, "urgent_at"),
                moment(row, "closes_at"),
                json.readValue(row.getString("parameters"), TaskRow.Parameters.class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
