package org.threefold.casefile;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Recorded and reported deaths. Appended: a mistake is a row of its own.
@Repository
class DeathStore {

    /// What one row says of the person.
    enum Kind {
        RECORDED,
        REPORTED,
        WITHDRAWN
    }

    private final JdbcClient db;

    DeathStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Death> find(Permit permit) {
        return db.sql("select died_on, note, at, reported from casefile.death_of(?)")
                .param(permit.caseId().value())
                .query(
                        (row, _) ->
                                new Death(
                                        Optional.ofNullable(row.getObject(1, LocalDate.class)),
                                        row.getString(2),
                                        row.getTimestamp(3).toInstant(),
                                        row.getBoolean(4)))
                .optional();
    }

    /// The cases of this person that the permit's holder is on.
    List<CaseId> casesOfThePerson(Permit permit) {
        return db
                .sql("select c from casefile.cases_of_the_person_of(?) c")
                .param(permit.caseId().value())
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    void append(Permit permit, Kind kind, @Nullable LocalDate on, String note, Instant at) {
        permit.to(Act.RECORD_DEATH, Act.REPORT_FACTS);
        db.sql(
                        """
                        insert into casefile.death (id, case_id, person_id, withdrawn, reported, died_on, note, by_account, at)
                        select :id, f.id, f.person_id, :withdrawn, :reported, :on, :note, :by, :at
                        from casefile.case_file f where f.id = :case
                        """)
                .param("id", Ids.next())
                .param("case", permit.caseId().value())
                .param("withdrawn", kind == Kind.WITHDRAWN)
                .param("reported", kind == Kind.REPORTED)
                .param("on", on, Types.DATE)
                .param("note", note)
                .param("by", permit.accountId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
