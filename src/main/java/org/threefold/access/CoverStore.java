package org.threefold.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Cover of cases, through functions that check again who asks.
@Repository
class CoverStore {

    private final JdbcClient db;

    CoverStore(JdbcClient db) {
        this.db = db;
    }

    /// Why it was refused, if it was.
    Optional<String> name(Permit permit, StaffId who, Instant begins, Instant ends) {
        permit.to(Act.NAME_COVER);
        return db.sql("select access.name_cover(?, ?, ?, ?)")
                .params(
                        permit.caseId().value(),
                        who.value(),
                        begins.atOffset(ZoneOffset.UTC),
                        ends.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    void end(Permit permit, StaffId who) {
        permit.to(Act.NAME_COVER);
        db.sql("select access.end_cover(?, ?)")
                .params(permit.caseId().value(), who.value())
                .query((_, _) -> true)
                .single();
    }

    List<Cover> all(Permit permit) {
        return db.sql(
                        """
                        select account_id, display_name, title, begins_at, ends_at from access.covers(?)
                        """)
                .param(permit.caseId().value())
                .query(
                        (row, _) ->
                                new Cover(
                                        new Colleague(
                                                new StaffId(row.getObject(1, UUID.class)),
                                                row.getString(2),
                                                row.getString(3)),
                                        row.getTimestamp(4).toInstant(),
                                        row.getTimestamp(5).toInstant()))
                .list();
    }

    List<Colleague> candidates(Permit permit) {
        return db.sql("select account_id, display_name, title from access.cover_candidates(?)")
                .param(permit.caseId().value())
                .query(
                        (row, _) ->
                                new Colleague(
                                        new StaffId(row.getObject(1, UUID.class)),
                                        row.getString(2),
                                        row.getString(3)))
                .list();
    }
}
