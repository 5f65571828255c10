package org.threefold.screening;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.screening.Rescreening.State;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The job of screening every case again, and the lists that it works off. Lists of cases are for
/// the system account alone; the database asks.
@Repository
class RescreeningStore {

    private final JdbcClient db;

    RescreeningStore(JdbcClient db) {
        this.db = db;
    }

    /// Answered to the system account alone, which is bound to the transaction.
    boolean waits() {
        return db.sql("select screening.rescreening_waits()").query(Boolean.class).single();
    }

    Optional<Rescreening> latest(Permit permit) {
        return db.sql(
                        """
                        select id, book, because, asked_by, started_at, total, done, failed, state
                        from screening.rescreening order by started_at desc, id desc limit 1
                        """)
                .query((row, _) -> rescreening(row))
                .optional();
    }

    void begin(Permit permit, String book, String because, Instant now) {
        permit.to(Act.RESCREEN, Act.SCREEN_AGAIN);
        db.sql(
                        """
                        insert into screening.rescreening values
                        (?, ?, ?, ?, ?, null, screening.case_count(), 0, 0, null, 'RUNNING')
                        """)
                .param(Ids.next())
                .param(book)
                .param(because)
                .param(permit.name())
                .param(utc(now))
                .update();
    }

    /// Answers whether it was in that state.
    boolean turn(Permit permit, UUID id, State from, State to, Instant now) {
        permit.to(Act.RESCREEN, Act.SCREEN_AGAIN);
        return db.sql(
                                """
                                update screening.rescreening set state = ?, ended_at = ?
                                where id = ? and state = ?
                                """)
                        .param(to.name())
                        .param(to == State.DONE ? utc(now) : null)
                        .param(id)
                        .param(from.name())
                        .update()
                > 0;
    }

    void advance(Permit permit, UUID id, int done, int failed, CaseId last) {
        permit.to(Act.SCREEN_AGAIN);
        db.sql(
                        """
                        update screening.rescreening
                        set done = done + ?, failed = failed + ?, last_case = ? where id = ?
                        """)
                .params(done, failed, last.value(), id)
                .update();
    }

    List<CaseId> next(Permit permit, UUID id, int howMany) {
        return db.sql(
                        """
                        select c from screening.cases_after(
                            (select last_case from screening.rescreening where id = ?), ?) c
                        """)
                .params(id, howMany)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    List<CaseId> endedClearances(Permit permit, LocalDate today) {
        return db.sql("select c from screening.ended_clearances(?) c")
                .param(today)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    /// A version under which some case was last screened, if it is not this one.
    Optional<String> anotherBook(Permit permit, String book) {
        return db.sql("select screening.another_book_than(?)")
                .param(book)
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    /// The same of the practice policy, in the words that a kept screening has for it.
    Optional<String> anotherPolicy(Permit permit, String policy) {
        return db.sql("select screening.another_policy_than(?)")
                .param(policy)
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    private static @Nullable OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Rescreening rescreening(ResultSet row) throws SQLException {
        return new Rescreening(
                row.getObject("id", UUID.class),
                row.getString("book"),
                row.getString("because"),
                row.getString("asked_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("failed"),
                State.valueOf(row.getString("state")));
    }
}
