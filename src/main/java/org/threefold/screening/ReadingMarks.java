package org.threefold.screening;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;

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

    /// The last number that whoever asks said to have read.
    Optional<Integer> read(Permit permit) {
        return db.sql(
                        """
                        select max(number) from screening.reading_mark
                        where case_id = ? and account_id = ?
                        """)
                .param(permit.caseId().value())
                .param(permit.accountId())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single();
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
