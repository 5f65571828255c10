package org.threefold.casefile;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.kernel.Ids;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// Recorded deaths. Appended: a mistake is a row of its own.
@Repository
class DeathStore {

    private final JdbcClient db;

    DeathStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Death> find(Permit permit) {
        return db.sql("select died_on, note, at from casefile.death_of(?)")
                .param(permit.caseId().value())
                .query(
                        (row, _) ->
                                new Death(
                                        Optional.ofNullable(row.getObject(1, LocalDate.class)),
                                        row.getString(2),
                                        row.getTimestamp(3).toInstant()))
                .optional();
    }

    void append(Permit permit, boolean withdrawn, @Nullable LocalDate on, String note, Instant at) {
        db.sql(
                        """
                        insert into casefile.death (id, case_id, person_id, withdrawn, died_on, note, by_account, at)
                        select :id, f.id, f.person_id, :withdrawn, :on, :note, :by, :at
                        from casefile.case_file f where f.id = :case
                        """)
                .param("id", Ids.next())
                .param("case", permit.caseId().value())
                .param("withdrawn", withdrawn)
                .param("on", on, Types.DATE)
                .param("note", note)
                .param("by", permit.accountId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
