package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.CaseId;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Reported facts come by the thousand, in one batch, and are read as lists: plain SQL, no rows of
/// their own in memory. The table refuses update and delete.
@Repository
class ReportedStore {

    private static final String COLUMNS =
            "id, case_id, kind, code_system, code, display, value, unit, said, starts_on, ends_on,"
                    + " status, import_id, resource, starts_at";
    private static final int BATCH = 500;

    private final JdbcTemplate batches;
    private final JdbcClient db;

    ReportedStore(JdbcTemplate batches, JdbcClient db) {
        this.batches = batches;
        this.db = db;
    }

    void append(Permit permit, List<ReportedFact> facts, Instant now) {
        permit.to(Act.REPORT_FACTS);
        batches.batchUpdate(
                "insert into history.reported_fact ("
                        + COLUMNS
                        + ", recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?, ?)",
                facts.stream().map(fact -> values(permit, fact, now)).toList(),
                BATCH,
                (statement, values) -> {
                    for (int at = 0; at < values.length; at++)
                        statement.setObject(at + 1, values[at]);
                });
    }

    /// Of each thing what was last reported of it, under each status; which of these counts,
    /// [LatestReports] says.
    LatestReports latest(Permit permit) {
        return LatestReports.of(
                db.sql(
                                "select "
                                        + COLUMNS
                                        + " from (select *, rank() over (partition by kind,"
                                        + " code_system, code, display, status, said is null order"
                                        + " by starts_on desc nulls last) as place from"
                                        + " history.reported_fact where case_id = ?) as ranked"
                                        + " where place = 1")
                        .param(permit.caseId().value())
                        .query((row, _) -> fact(row))
                        .list());
    }

    List<ReportedFact> of(Permit permit, ReportedFact.Kind kind) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + " from history.reported_fact where case_id = ? and kind = ?"
                                + " order by id")
                .param(permit.caseId().value())
                .param(kind.name())
                .query((row, _) -> fact(row))
                .list();
    }

    List<ReportedFact> page(Permit permit, ReportedSearch search) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + " from history.reported_fact where "
                                + WHICH
                                + " order by kind, starts_on desc nulls last, id limit ? offset ?")
                .params(which(permit, search))
                .param(search.limit())
                .param(search.offset())
                .query((row, _) -> fact(row))
                .list();
    }

    int count(Permit permit, ReportedSearch search) {
        return db.sql("select count(*) from history.reported_fact where " + WHICH)
                .params(which(permit, search))
                .query(Integer.class)
                .single();
    }

    private static final String WHICH =
            "case_id = ? and (? = '' or kind = ?) and (? = '' or position(lower(?) in"
                    + " lower(concat_ws(' ', display, code, said, status))) > 0)";

    private static List<Object> which(Permit permit, ReportedSearch search) {
        var kind = search.kind() == null ? "" : search.kind().name();
        return List.of(permit.caseId().value(), kind, kind, search.words(), search.words());
    }

    private static @Nullable Object[] values(Permit permit, ReportedFact fact, Instant now) {
        var measured = fact.measured();
        return new @Nullable Object[] {
            fact.id().value(),
            fact.caseId().value(),
            fact.kind().name(),
            fact.coding().system(),
            fact.coding().code(),
            fact.coding().display(),
            measured == null ? null : measured.value(),
            measured == null ? null : measured.unit(),
            fact.said(),
            date(fact.start()),
            date(fact.end()),
            fact.status(),
            fact.by().importId(),
            fact.by().resource(),
            moment(fact.at()),
            permit.accountId(),
            Timestamp.from(now)
        };
    }

    private static ReportedFact fact(ResultSet row) throws SQLException {
        var value = row.getBigDecimal("value");
        return new ReportedFact(
                new ReportedFactId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                ReportedFact.Kind.valueOf(row.getString("kind")),
                new Coding(
                        row.getString("code_system"),
                        row.getString("code"),
                        row.getString("display")),
                value == null ? null : new Measurement(value, row.getString("unit")),
                row.getString("said"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("status"),
                new ReportedBy(row.getObject("import_id", UUID.class), row.getString("resource")),
                instant(row.getTimestamp("starts_at")));
    }

    private static @Nullable Timestamp moment(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
