package org.threefold.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The queue, through functions of the database that check who acts.
@Repository
class MailStore {

    private final JdbcClient db;

    MailStore(JdbcClient db) {
        this.db = db;
    }

    void queue(Letter letter, String messageId, Instant now) {
        db.sql("select mail.queue(?, ?, ?, ?, ?, ?, ?, ?)")
                .param(letter.id())
                .param(messageId)
                .param(letter.to())
                .param(letter.subject())
                .param(letter.body())
                .param(letter.accountId())
                .param(timestamp(letter.expiresAt()))
                .param(Timestamp.from(now))
                .query((_, _) -> true)
                .single();
    }

    /// Ends those whose time is over. Answers how many.
    int expire(Instant now) {
        return db.sql("select mail.expire(?)")
                .param(Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    List<Claimed> claim(Instant now, Instant until, int howMany) {
        return db.sql("select * from mail.claim(?, ?, ?)")
                .params(Timestamp.from(now), Timestamp.from(until), howMany)
                .query((row, _) -> claimed(row))
                .list();
    }

    /// The text is wiped when nothing more is to be sent.
    boolean finish(Claimed claimed, Delivery delivery, Instant now) {
        return switch (delivery) {
            case Delivery.Sent() -> finish(claimed, "SENT", "", null, now);
            case Delivery.Stopped(var why) -> finish(claimed, "STOPPED", why, null, now);
            case Delivery.GivenUp() ->
                    finish(claimed, "GIVEN_UP", "The mail server did not take it.", null, now);
            case Delivery.Later(var at) -> finish(claimed, "QUEUED", "", at, now);
        };
    }

    private boolean finish(
            Claimed claimed, String state, String why, @Nullable Instant next, Instant now) {
        return db.sql("select mail.finish(?, ?, ?, ?, ?, ?)")
                .param(claimed.letter().id())
                .param(claimed.attempts())
                .param(state)
                .param(why)
                .param(timestamp(next))
                .param(Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    List<MailLine> lines(int from, int howMany) {
        return db.sql("select * from mail.letters(?, ?)")
                .params(howMany, from)
                .query((row, _) -> line(row))
                .list();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                new Letter(
                        row.getObject("id", UUID.class),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getObject("account_id", UUID.class),
                        null),
                row.getString("message_id"),
                row.getInt("attempts"));
    }

    private static MailLine line(ResultSet row) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new MailLine(
                row.getTimestamp("queued_at").toInstant(),
                row.getString("recipient"),
                row.getString("subject"),
                MailLine.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("why"),
                ended == null ? null : ended.toInstant());
    }
}
