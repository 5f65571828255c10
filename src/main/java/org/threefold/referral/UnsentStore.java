package org.threefold.referral;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What people have typed and not sent yet.
@Repository
class UnsentStore {

    private record Word(UUID command, ReferralField field, String text) {}

    private final JdbcClient db;

    UnsentStore(JdbcClient db) {
        this.db = db;
    }

    void keep(Permit permit, UnsentReferral typed, Instant now) {
        permit.to(Act.DRAFT_REFERRAL);
        var fields = new ArrayList<>(typed.words().keySet());
        db.sql(
                        """
                        insert into casefile.unsent as u (account_id, command, words, saved_at)
                        values (?, ?, jsonb_object(?::text[], ?::text[]), ?)
                        on conflict (account_id) do update
                        set command = excluded.command, words = excluded.words,
                            saved_at = excluded.saved_at
                        """)
                .params(
                        permit.accountId(),
                        typed.command(),
                        fields.stream().map(ReferralField::name).toArray(String[]::new),
                        fields.stream()
                                .map(typed::in)
                                .map(UnsentStore::kept)
                                .toArray(String[]::new),
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    Optional<UnsentReferral> find(Permit permit) {
        var found =
                db.sql(
                                """
                                select u.command, w.key, w.value
                                from casefile.unsent u, jsonb_each_text(u.words) w
                                where u.account_id = ?
                                """)
                        .param(permit.accountId())
                        .query((row, _) -> word(row))
                        .list();
        Map<ReferralField, String> words = new EnumMap<>(ReferralField.class);
        found.forEach(word -> words.put(word.field(), word.text()));
        return found.stream().findFirst().map(first -> new UnsentReferral(first.command(), words));
    }

    void sent(Permit permit, UUID command) {
        permit.to(Act.SEND_REFERRAL);
        db.sql("delete from casefile.unsent where account_id = ? and command = ?")
                .params(permit.accountId(), command)
                .update();
    }

    boolean forget(Permit permit) {
        permit.to(Act.DRAFT_REFERRAL);
        return db.sql("delete from casefile.unsent where account_id = ?")
                        .param(permit.accountId())
                        .update()
                > 0;
    }

    /// PostgreSQL keeps no null character.
    private static String kept(String text) {
        return text.replace("\u0000", "");
    }

    private static Word word(ResultSet row) throws SQLException {
        return new Word(
                row.getObject(1, UUID.class),
                ReferralField.valueOf(row.getString(2)),
                row.getString(3));
    }
}
