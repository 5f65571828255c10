package org.threefold.screening;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.access.SystemAccount;
import org.threefold.kernel.CaseId;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which cases wait for the system account, and when each is to be screened again at the latest.
/// Kept by functions alone; the portal cannot read either table.
@Repository
class DueStore {

    /// The topic on which a waiting case is announced, after commit; see `live`.
    static final UUID NEWS = new UUID(0x0000_7265_7363_7265L, 0x8000_0000_0000_0003L);

    private final JdbcClient db;
    private final SystemAccount system;

    DueStore(JdbcClient db, SystemAccount system) {
        this.db = db;
        this.system = system;
    }

    /// Asked in the transaction of a change, by whoever made it: it waits for nobody.
    void request(CaseId caseId) {
        db.sql("select screening.request_screening(?, ?, ?)")
                .params(caseId.value(), DueScreening.A_FACT_CHANGED, NEWS)
                .query((_, _) -> true)
                .single();
    }

    /// Answered to the system account alone, which is bound to the transaction.
    Optional<DueScreening> first(Instant now) {
        return db.sql("select * from screening.due_first(?)")
                .param(utc(now))
                .query((row, _) -> due(row))
                .optional();
    }

    void done(Permit permit, DueScreening due) {
        db.sql("select screening.due_done(?)").param(ids(due)).query((_, _) -> true).single();
    }

    void later(Permit permit, DueScreening due, Instant notBefore) {
        db.sql("select screening.due_later(?, ?)")
                .param(ids(due))
                .param(utc(notBefore))
                .query((_, _) -> true)
                .single();
    }

    void scheduleNext(Permit permit, LocalDate on) {
        db.sql("select screening.schedule_next(?, ?, ?)")
                .params(token(), permit.caseId().value(), on)
                .query((_, _) -> true)
                .single();
    }

    /// What was found last is what is found today.
    void screenedToday(Permit permit, LocalDate today) {
        db.sql("select screening.screened_today(?, ?, ?)")
                .params(token(), permit.caseId().value(), today)
                .query((_, _) -> true)
                .single();
    }

    int requestDue(Permit permit, LocalDate today) {
        return db.sql("select screening.request_due_screenings(?, ?)")
                .params(today, DueScreening.TIME_PASSED)
                .query(Integer.class)
                .single();
    }

    /// Answered to the system account alone, which is bound to the transaction.
    List<CaseId> screenedOn(LocalDate day, Optional<CaseId> after, int howMany) {
        return db.sql("select c from screening.screened_on(:day, :after, :howMany) c")
                .param("day", day)
                .param("after", after.map(CaseId::value).orElse(null), Types.OTHER)
                .param("howMany", howMany)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    private String token() {
        return system.actor().token().value();
    }

    private static Long[] ids(DueScreening due) {
        return due.askings().toArray(Long[]::new);
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static DueScreening due(ResultSet row) throws SQLException {
        Array ids = row.getArray("ids");
        return new DueScreening(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("because"),
                List.of((Long[]) ids.getArray()));
    }
}
