package org.threefold.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Invitation;
import org.threefold.access.Permit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Resets, through functions of the database that check again who acts. Each answers what stands
/// against it, or nothing.
@Repository
class ResetStore {

    private static final int NEWEST = 1000;

    private final JdbcClient db;

    ResetStore(JdbcClient db) {
        this.db = db;
    }

    Optional<String> ask(Permit permit, UUID id, UUID account, String reason) {
        permit.to(Act.RESET_PASSWORD);
        return objection("select access.ask_reset(?, ?, ?)", id, account, reason);
    }

    Optional<String> grant(Permit permit, UUID reset, Invitation link, int hours) {
        permit.to(Act.RESET_PASSWORD);
        return objection("select access.grant_reset(?, ?, ?)", reset, link.secret(), hours);
    }

    /// Whose password it is about.
    Optional<UUID> accountOf(UUID reset) {
        return newest(NEWEST).stream()
                .filter(it -> it.id().equals(reset))
                .map(PasswordReset::accountId)
                .findFirst();
    }

    Optional<String> end(Permit permit, UUID reset) {
        permit.to(Act.RESET_PASSWORD);
        return endOwn(reset);
    }

    /// The database lets the owner end it, and the officers.
    Optional<String> endOwn(UUID reset) {
        return objection("select access.end_reset(?)", reset);
    }

    Optional<String> confirmAndRemoveFactors(Permit permit, UUID account, String how) {
        permit.to(Act.CONFIRM_IDENTITY);
        return objection("select access.confirm_and_remove_factors(?, ?)", account, how);
    }

    Optional<String> confirm(Permit permit, UUID account, String how) {
        permit.to(Act.CONFIRM_IDENTITY);
        return objection("select access.confirm_identity(?, ?)", account, how);
    }

    List<PasswordReset> newest(int howMany) {
        return db.sql("select * from access.resets(?)")
                .param(howMany)
                .query((row, _) -> reset(row))
                .list();
    }

    List<AccountEvent> ofMine(int from, int howMany) {
        return db.sql("select at, kind, who, detail, reset_id from access.own_account(?, ?)")
                .params(howMany, from)
                .query(
                        (row, _) ->
                                new AccountEvent(
                                        row.getTimestamp("at").toInstant(),
                                        AccountEvent.Kind.valueOf(row.getString("kind")),
                                        row.getString("who"),
                                        row.getString("detail"),
                                        row.getObject("reset_id", UUID.class)))
                .list();
    }

    private static PasswordReset reset(ResultSet row) throws SQLException {
        return new PasswordReset(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getString("username"),
                row.getString("reason"),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_name"),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("granted_by", UUID.class),
                row.getString("granted_name"),
                instant(row, "expires_at"),
                instant(row, "used_at"),
                instant(row, "ended_at"),
                instant(row, "proved_at"),
                row.getString("proved_name"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private Optional<String> objection(String sql, Object... values) {
        return db.sql(sql).params(values).query(String.class).optional();
    }
}
