package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.PracticeClock;
import org.threefold.progress.TaskKind;
import org.threefold.progress.TaskParameters;
import org.threefold.progress.TaskUrgency;
import tools.jackson.databind.ObjectMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/// Reads a row of `worklist.task`.
@Component
class TaskRows {

    private final ProgressParts parts;
    private final ObjectMapper json;
    private final PracticeClock clock;

    TaskRows(ProgressParts parts, ObjectMapper json, PracticeClock clock) {
        this.parts = parts;
        this.json = json;
        this.clock = clock;
    }

    /// The task as it is now. Nothing where it opened or closed between the two readings of the
    /// clock, and where a newer version stored a kind that this one does not have.
    Optional<Task> read(ResultSet row) throws SQLException {
        var kind = parts.kind(row.getString("kind"));
        return kind.isEmpty() ? Optional.empty() : read(kind.get(), row).at(clock.instant());
    }

    private TaskRow read(TaskKind kind, ResultSet row) throws SQLException {
        var seat = row.getString("seat");
        return new TaskRow(
                kind,
                seat == null ? null : Discipline.valueOf(seat),
                row.getString("subject"),
                TaskUrgency.of(row.getInt("urgency")),
                Objects.requireNonNull(moment(row, "since")),
                moment(row, "due_at"),
                moment(row, "opens_at"),
                moment(row, "urgent_at"),
                moment(row, "closes_at"),
                json.readValue(row.getString("parameters"), TaskParameters.class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
