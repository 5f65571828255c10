package org.threefold.screening;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// How far each has read what changed on a case. Everybody sees their own mark alone.
@Repository
class ReadingMarks {

    private final JdbcClient db;

    ReadingMarks(JdbcClient db) {
        this.db = db;
    }

    /// @param last the number of the last screening
    /// @param read the last number that whoever asks said to have read
    record Position(int last, Optional<Integer> read) {}

    /// Nothing before the first screening.
    Optional<Position> position(Permit permit) {
        return db.sql(
                        """
                        select (select max(number) from screening.kept where case_id = :case) as last,
                               (select max(number) from screening.reading_mark
                                where case_id = :case and account_id = :me) as read
                        """)
                .param("case", permit.caseId().value())
                .param("me", permit.accountId())
                .query((row, _) -> position(row.getObject("last", Integer.class), row))
                .single();
    }

    private static Optional<Position> position(@Nullable Integer last, ResultSet row)
            throws SQLException {
        if (last == null) return Optional.empty();
        var read = Optional.ofNullable(row.getObject("read", Integer.class));
        return Optional.of(new Position(last, read));
    }

    void mark(Permit permit, int number, Instant at) {
        permit.to(Act.READ_FINDINGS, Act.READ_OVERVIEW, Act.MARK_FINDINGS_READ);
        db.sql("insert into screening.reading_mark values (?, ?, ?, ?) on conflict do nothing")
                .param(permit.caseId().value())
                .param(permit.accountId())
                .param(number)
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }
}
