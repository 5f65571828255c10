package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.kernel.LoginToken;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// Second factors, by the role of the sign-in: the portal's own role can read no secret and mark no
/// code as used. Each call is a transaction of its own, so a code that was used stays used.
@Repository
class FactorStore {

    private final JdbcClient db;

    FactorStore(@Qualifier("gateDataSource") DataSource gate) {
        this.db = JdbcClient.create(gate);
    }

    record Secret(byte[] secret, boolean enrolled) {}

    Optional<Secret> secretOf(UUID account) {
        return db.sql("select secret, enrolled from access.code_of(?)")
                .param(account)
                .query((row, _) -> new Secret(row.getBytes(1), row.getBoolean(2)))
                .optional();
    }

    boolean hasFactor(UUID account) {
        return is("select access.has_factor(?)", account);
    }

    boolean beginCodes(UUID account, byte[] secret) {
        return is("select access.begin_codes(?, ?)", account, secret);
    }

    boolean enrol(UUID account, byte[][] recovery) {
        return is("select access.enrol_codes(?, ?)", account, recovery);
    }

    boolean renew(UUID account, byte[][] recovery) {
        return is("select access.renew_recovery_codes(?, ?)", account, recovery);
    }

    boolean remove(UUID account) {
        return is("select access.remove_codes(?)", account);
    }

    /// False where this code, or a later one, was accepted before.
    boolean useStep(UUID account, long step, Instant at) {
        return is("select access.use_step(?, ?, ?)", account, step, at(at));
    }

    boolean useRecovery(UUID account, byte[] hash, Instant at) {
        return is("select access.use_recovery_code(?, ?, ?)", account, hash, at(at));
    }

    boolean beginAttempt(UUID attempt, UUID account) {
        return is("select access.begin_code(?, ?)", attempt, account);
    }

    void refused(UUID account, String act, String why) {
        call("select access.record_factor_event(?, ?, 'refused', ?)", account, act, why);
    }

    void openStep(UUID account, String token, Instant now, Instant expires) {
        call("select access.open_step(?, ?, ?, ?)", account, token, at(now), at(expires));
    }

    Optional<UUID> stepOf(String token, Instant now) {
        return db.sql("select access.step_of(?, ?)")
                .params(token, at(now))
                .query(UUID.class)
                .optional();
    }

    boolean endStep(String token, Instant now) {
        return is("select access.end_step(?, ?)", token, at(now));
    }

    /// Marks a sign-in as one in which a code was just given.
    void codeGiven(LoginToken token, Instant at) {
        call("select access.code_given(?, ?)", token.value(), at(at));
    }

    /// A factor that is older than a reset by officers proves who its owner is.
    void prove(UUID account) {
        call("select access.prove_by_factor(?)", account);
    }

    Optional<Instant> lastCode(LoginToken token) {
        return db.sql("select access.last_code(?)")
                .param(token.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private boolean is(String sql, @Nullable Object... values) {
        return db.sql(sql).params(values).query(Boolean.class).single();
    }

    private void call(String sql, @Nullable Object... values) {
        db.sql(sql).params(values).query((_, _) -> true).single();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
