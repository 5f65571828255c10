package org.threefold.safety;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// Escalation, and the messages that wait to be sent; through functions for the system account.
@Repository
class AlarmMessages {

    private final JdbcClient db;

    AlarmMessages(JdbcClient db) {
        this.db = db;
    }

    /// A message that waits, and how often it was tried.
    record Waiting(AlarmMessage message, int attempts) {}

    /// Asked before anybody acts: whether there is anything to do.
    boolean hasWork(Actor.System system, Instant now) {
        return db.sql("select safety.has_work(?, ?)")
                .params(system.token().value(), AlarmStore.utc(now))
                .query(Boolean.class)
                .single();
    }

    /// Answers how many alarms widened.
    int escalate(Permit permit, Instant now) {
        return db.sql("select safety.escalate(?)")
                .param(AlarmStore.utc(now))
                .query(Integer.class)
                .single();
    }

    /// The next one, kept from other nodes until this transaction ends.
    Optional<Waiting> next(Permit permit, Instant now) {
        return db.sql("select id, kind, accounts, at, attempts from safety.next_message(?)")
                .param(AlarmStore.utc(now))
                .query((row, _) -> waiting(row))
                .optional();
    }

    void sent(Permit permit, Waiting it, Instant now) {
        done(it, now, "", null);
    }

    void failed(Permit permit, Waiting it, Instant now, String problem, Instant again) {
        done(it, now, problem, again);
    }

    private void done(Waiting it, Instant now, String problem, @Nullable Instant again) {
        db.sql("select safety.message_done(:id, :now, :problem, :again)")
                .param("id", it.message().id())
                .param("now", AlarmStore.utc(now))
                .param("problem", problem)
                .param(
                        "again",
                        again == null ? null : AlarmStore.utc(again),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .query((_, _) -> true)
                .single();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        var accounts = (UUID[]) row.getArray("accounts").getArray();
        return new Waiting(
                new AlarmMessage(
                        row.getObject("id", UUID.class),
                        AlarmMessage.Kind.valueOf(row.getString("kind")),
                        Arrays.asList(accounts),
                        row.getTimestamp("at").toInstant()),
                row.getInt("attempts"));
    }
}
