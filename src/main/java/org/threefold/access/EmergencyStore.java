package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Emergency access, through functions that check again who asks.
@Repository
class EmergencyStore {

    private final JdbcClient db;

    EmergencyStore(JdbcClient db) {
        this.db = db;
    }

    /// Why it was refused, if it was.
    Optional<String> open(Permit permit, EmergencyDraft draft, Instant now) {
        permit.to(Act.BREAK_THE_GLASS);
        return db.sql("select access.break_glass(?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        permit.caseId().value(),
                        draft.reason().name(),
                        draft.words(),
                        now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    boolean end(Permit permit, Instant now) {
        permit.to(Act.END_EMERGENCY);
        return db.sql("select access.end_emergency(?, ?)")
                .params(permit.caseId().value(), now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    List<OpenEmergency> own() {
        return db.sql("select case_id, ends_at, notified from access.own_emergencies()")
                .query(
                        (row, _) ->
                                new OpenEmergency(
                                        new CaseId(row.getObject(1, UUID.class)),
                                        "",
                                        row.getTimestamp(2).toInstant(),
                                        row.getString(3)))
                .list();
    }

    List<EmergencyRecord> list(int from, int howMany) {
        return db.sql("select * from access.emergencies(?, ?)")
                .params(howMany, from)
                .query((row, _) -> record(row))
                .list();
    }

    long toReview() {
        return db.sql("select access.emergencies_to_review()").query(Long.class).single();
    }

    Optional<String> review(
            Permit permit, UUID id, EmergencyFinding finding, String words, Instant now) {
        permit.to(Act.REVIEW_EMERGENCY);
        return db.sql("select access.review_emergency(?, ?, ?, ?)")
                .params(id, finding.name(), words, now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    private static EmergencyRecord record(ResultSet row) throws SQLException {
        var title = row.getString("title");
        var name = row.getString("name");
        return new EmergencyRecord(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                "",
                row.getObject("account_id", UUID.class),
                title.isEmpty() ? name : name + ", " + title,
                EmergencyReason.valueOf(row.getString("reason")),
                row.getString("words"),
                row.getTimestamp("begins_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("notified"),
                Optional.ofNullable(review(row)));
    }

    private static EmergencyRecord.@Nullable Review review(ResultSet row) throws SQLException {
        var finding = row.getString("finding");
        if (finding == null) return null;
        return new EmergencyRecord.Review(
                row.getString("reviewer"),
                row.getTimestamp("reviewed_at").toInstant(),
                EmergencyFinding.valueOf(finding),
                row.getString("review_words"));
    }
}
