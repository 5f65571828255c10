package org.threefold.bench;

import org.postgresql.PGConnection;
import org.threefold.kernel.Ids;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// The same content as bare SQL on one prepared connection: no rules, no permits, no trail except
/// the event itself, no screen. What no portal can go below.
final class Floor implements AutoCloseable {

    private static final List<String> CASE =
            List.of(
                    "select f.*, p.*, q.question from casefile.case_file f join casefile.person p"
                            + " on p.id = f.person_id join casefile.case_question q on q.case_id = f.id"
                            + " where f.id = ?",
                    "select r.kind, a.display_name, a.title from access.relation r join"
                            + " access.account a on a.id = r.account_id where r.case_id = ?",
                    "select * from evaluation.entry where case_id = ? order by at",
                    "select * from evaluation.signature where case_id = ?",
                    "select * from history.trial where case_id = ?",
                    "select * from history.medication where case_id = ?",
                    "select * from review.round r left join review.opinion o on o.round_id = r.id"
                            + " where r.case_id = ?");

    private final Connection db;
    private final Connection ear;

    Floor(DataSource superuser) throws SQLException {
        db = superuser.getConnection();
        ear = superuser.getConnection();
        try (var listening = ear.createStatement()) {
            listening.execute("listen bench");
        }
    }

    int work(UUID audience) throws SQLException {
        return rows(
                        "select case_id, kind, subject, seat, urgency, since, due_at, parameters,"
                                + " person, about from worklist.task where audience = ? order by"
                                + " urgency, since, case_id, kind, subject limit 25",
                        audience)
                + rows(
                        "select count(*) from (select from worklist.task where audience = ? limit"
                                + " 1001) counted",
                        audience);
    }

    int cases(UUID audience) throws SQLException {
        return rows(
                        "select case_id, record, person, born, condition, stage, "
                                + " changed_at from worklist.caseload where audience = ? order by"
                                + " changed_at desc, case_id limit 25",
                        audience)
                + rows(
                        "select count(*) from (select from worklist.caseload where audience = ?"
                                + " limit 1001) counted",
                        audience);
    }

    int open(UUID caseId) throws SQLException {
        int seen = 0;
        for (var part : CASE) seen += rows(part, caseId);
        return seen;
    }

    /// An answer, its event on the chain, and the news, in one durable transaction.
    int save(UUID caseId, UUID account, String note) throws SQLException {
        db.setAutoCommit(false);
        run(
                "insert into evaluation.entry select ?, case_id, section, question, known, kind,"
                        + " value, ?, nature, because, account_id, now(), '{}' from evaluation.entry"
                        + " where case_id = ? limit 1",
                Ids.next(),
                note,
                caseId);
        run("select audit.append(?, ?, 'ANSWER', 'granted', ?, 'floor')", caseId, account, caseId);
        run("select pg_notify('bench', ?)", note);
        db.commit();
        db.setAutoCommit(true);
        return 1;
    }

    /// The same save, until a connection that listens is awake.
    int tell(UUID caseId, UUID account, String note) throws SQLException {
        save(caseId, account, note);
        for (var news = heard(); ; news = heard()) {
            if (news.contains(note)) return 1;
        }
    }

    private List<String> heard() throws SQLException {
        var said = ear.unwrap(PGConnection.class).getNotifications(1000);
        var notes = new ArrayList<String>();
        for (var one : said) notes.add(one.getParameter());
        return notes;
    }

    UUID account(String name) throws SQLException {
        return one("select id from access.account where display_name = ?", name, UUID.class);
    }

    String username(String name) throws SQLException {
        return one(
                "select username from access.account where display_name = ?", name, String.class);
    }

    /// Cases on which somebody sits, of this many entries or more.
    List<UUID> casesOf(UUID account, int entries) throws SQLException {
        try (var query =
                db.prepareStatement(
                        """
                        select r.case_id from access.relation r
                        where r.account_id = ? and r.kind <> 'PATIENT'
                          and (select count(*) from evaluation.entry e where e.case_id = r.case_id) >= ?
                          and not exists (select from evaluation.signature s where s.case_id = r.case_id)
                        order by r.case_id
                        """)) {
            query.setObject(1, account);
            query.setInt(2, entries);
            var found = new ArrayList<UUID>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) found.add(rows.getObject(1, UUID.class));
            }
            return found;
        }
    }

    String record(UUID caseId) throws SQLException {
        return one(
                "select 'TF-' || record_year || '-' || lpad(record_serial::text, 4, '0') from"
                        + " casefile.case_file where id = ?",
                caseId,
                String.class);
    }

    long entries(String note) throws SQLException {
        return one(
                "select count(*) from evaluation.entry where note like ?", note + "%", Long.class);
    }

    private <T> T one(String sql, Object parameter, Class<T> type) throws SQLException {
        try (var query = prepared(sql, parameter);
                var rows = query.executeQuery()) {
            if (!rows.next())
                throw new IllegalStateException("Nothing for " + parameter + ": " + sql);
            return rows.getObject(1, type);
        }
    }

    private int rows(String sql, Object... parameters) throws SQLException {
        try (var query = prepared(sql, parameters);
                var rows = query.executeQuery()) {
            int seen = 0;
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) rows.getString(column);
                seen++;
            }
            return seen;
        }
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (var statement = prepared(sql, parameters)) {
            statement.execute();
        }
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        var statement = db.prepareStatement(sql);
        for (int at = 0; at < parameters.length; at++) statement.setObject(at + 1, parameters[at]);
        return statement;
    }

    @Override
    public void close() throws SQLException {
        ear.close();
        db.close();
    }
}
