package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How far a rebuild of the lists is.
@Repository
class RebuildStore {

    private final JdbcClient db;

    RebuildStore(JdbcClient db) {
        this.db = db;
    }

    /// @param differed rows that were not as the facts ask for
    record Job(
            UUID id,
            String because,
            int total,
            int done,
            int differed,
            Optional<CaseId> lastCase) {}

    /// Asked before anybody acts.
    boolean waits(Actor.System system, String because) {
        return db.sql("select worklist.rebuild_waits(?, ?)")
                .params(system.token().value(), because)
                .query(Boolean.class)
                .single();
    }

    /// One node at a time, until the transaction ends.
    boolean alone() {
        return db.sql("select pg_try_advisory_xact_lock(hashtextextended('rebuild of lists', 3))")
                .query(Boolean.class)
                .single();
    }

    Optional<Job> job(String because, Instant now) {
        return db.sql(
                        """
                        select id, because, total, done, differed, last_case
                        from worklist.rebuild_for(?, ?, ?)
                        """)
                .params(because, Ids.next(), now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> job(row))
                .optional();
    }

    List<CaseId> after(Optional<CaseId> last, int howMany) {
        return db.sql("select c from worklist.cases_after(:last, :howMany) c")
                .param("last", last.map(CaseId::value).orElse(null), Types.OTHER)
                .param("howMany", howMany)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    void advance(Job job, List<CaseId> cases, int differed, @Nullable Instant ended) {
        db.sql("select worklist.rebuilt(:id, :done, :differed, :last, :ended)")
                .param("id", job.id())
                .param("done", cases.size())
                .param("differed", differed)
                .param("last", cases.isEmpty() ? null : cases.getLast().value(), Types.OTHER)
                .param("ended", ended == null ? null : ended.atOffset(ZoneOffset.UTC))
                .query((_, _) -> true)
                .single();
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("because"),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("differed"),
                Optional.ofNullable(row.getObject("last_case", UUID.class)).map(CaseId::new));
    }
}
