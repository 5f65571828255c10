package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.CaseId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Fillings in: begun, and sent. Appended; the tables refuse update and delete too.
@Repository
class ResponseStore {

    private static final String SELECT =
            """
            select r.id, r.case_id, r.instrument, r.version, r.pack_id, r.mode, r.about, r.by_account, r.at,
                   r.supersedes, f.at
            from measures.response r left join measures.finish f on f.response_id = r.id
            """;

    private final JdbcClient db;

    ResponseStore(JdbcClient db) {
        this.db = db;
    }

    void begin(Permit permit, Response it) {
        permit.to(Act.ANSWER_MEASURES, Act.BEGIN_MEASURE, Act.TAKE_MEASURES, Act.CORRECT_MEASURES);
        db.sql(
                        """
                        insert into measures.response
                            (id, case_id, instrument, version, pack_id, mode, about, by_account, at, supersedes)
                        values (:id, :case, :instrument, :version, :pack, :mode, :about, :by, :at, :supersedes)
                        """)
                .param("id", it.id().value())
                .param("case", permit.caseId().value())
                .param("instrument", it.instrument())
                .param("version", it.version())
                .param("pack", it.pack())
                .param("mode", it.mode().name())
                .param("about", it.about())
                .param("by", permit.accountId())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .param("supersedes", it.supersedes() == null ? null : it.supersedes().value())
                .update();
    }

    void finish(Permit permit, ResponseId id, Instant at) {
        permit.to(Act.ANSWER_MEASURES, Act.TAKE_MEASURES);
        db.sql(
                        """
                        insert into measures.finish (response_id, case_id, by_account, at) values (?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        permit.caseId().value(),
                        permit.accountId(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Those that no correction took the place of, the newest first. A correction counts from when
    /// it is sent.
    List<Response> standing(Permit permit) {
        var all =
                db.sql(SELECT + "where r.case_id = ? order by r.about desc, r.at desc")
                        .param(permit.caseId().value())
                        .query((row, _) -> response(row))
                        .list();
        var replaced =
                all.stream()
                        .filter(it -> it.finished() != null && it.supersedes() != null)
                        .map(Response::supersedes)
                        .toList();
        return all.stream().filter(it -> !replaced.contains(it.id())).toList();
    }

    Optional<Response> find(Permit permit, ResponseId id) {
        return db.sql(SELECT + "where r.case_id = ? and r.id = ?")
                .params(permit.caseId().value(), id.value())
                .query((row, _) -> response(row))
                .optional();
    }

    /// Until this transaction ends nobody else begins, answers or sends on this case.
    void oneAtATime(Permit permit) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 16))")
                .param("measures " + permit.caseId())
                .query((_, _) -> true)
                .single();
    }

    private static Response response(ResultSet row) throws SQLException {
        return new Response(
                new ResponseId(row.getObject(1, UUID.class)),
                new CaseId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getString(4),
                row.getObject(5, UUID.class),
                Mode.valueOf(row.getString(6)),
                row.getObject(7, LocalDate.class),
                row.getObject(8, UUID.class),
                row.getTimestamp(9).toInstant(),
                id(row.getObject(10, UUID.class)),
                moment(row.getTimestamp(11)));
    }

    private static @Nullable ResponseId id(@Nullable UUID value) {
        return value == null ? null : new ResponseId(value);
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
