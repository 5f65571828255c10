package org.threefold.screening;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Ids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The counts of each screening that counted something else than the one before.
@Repository
class SnapshotStore {

    private final JdbcClient db;

    SnapshotStore(JdbcClient db) {
        this.db = db;
    }

    void append(Permit permit, Snapshot snapshot) {
        var insert =
                db.sql(
                                """
                                insert into screening.snapshot values
                                (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                """)
                        .param(Ids.next())
                        .param(permit.caseId().value())
                        .param(OffsetDateTime.ofInstant(snapshot.at(), ZoneOffset.UTC))
                        .param(snapshot.book());
        for (var owner : Discipline.values()) {
            insert = insert.params(counts(Objects.requireNonNull(snapshot.tallies().get(owner))));
        }
        insert.update();
    }

    Optional<Snapshot> latest(Permit permit) {
        return db.sql(
                        """
                        select * from screening.snapshot
                        where case_id = ? order by at desc, id desc limit 1
                        """)
                .param(permit.caseId().value())
                .query((row, _) -> snapshot(row))
                .optional();
    }

    /// Whether whoever this transaction is bound to holds a seat on the case. Asks the database's
    /// own table of relations, so that nobody without a seat is noted as refused.
    boolean seated(CaseId caseId) {
        return db.sql(
                        """
                        select exists (select from access.relation r
                                       where r.case_id = ? and r.account_id = (select access.uid())
                                         and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY'))
                        """)
                .param(caseId.value())
                .query(Boolean.class)
                .single();
    }

    private static List<Integer> counts(Tally tally) {
        return List.of(tally.absolute(), tally.toClear(), tally.unknown(), tally.cautions());
    }

    private static Snapshot snapshot(ResultSet row) throws SQLException {
        Map<Discipline, Tally> tallies = new EnumMap<>(Discipline.class);
        tallies.put(Discipline.PAIN, tally(row, "pain"));
        tallies.put(Discipline.MENTAL_HEALTH, tally(row, "mental"));
        tallies.put(Discipline.THERAPY, tally(row, "therapy"));
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        var caseId = new CaseId(row.getObject("case_id", UUID.class));
        return new Snapshot(caseId, at, row.getString("book"), tallies);
    }

    private static Tally tally(ResultSet row, String owner) throws SQLException {
        return new Tally(
                row.getInt(owner + "_absolute"),
                row.getInt(owner + "_to_clear"),
                row.getInt(owner + "_unknown"),
                row.getInt(owner + "_cautions"));
    }
}
