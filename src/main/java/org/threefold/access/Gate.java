package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.kernel.Actor;
import org.threefold.kernel.LoginToken;
import org.threefold.kernel.PatientId;
import org.threefold.kernel.StaffId;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// The gate works as a database role of its own, which can look up a password and open a sign-in
/// and nothing else. The portal's role can do neither, so SQL smuggled into the portal cannot
/// become another user.
@Repository
class Gate {

    private static final int HOURS_AT_MOST = 12;

    private final JdbcClient db;

    Gate(@Qualifier("gateDataSource") DataSource gate) {
        this.db = JdbcClient.create(gate);
    }

    record Known(UUID accountId, @Nullable String passwordHash) {}

    Optional<Known> passwordOf(String username) {
        return db.sql("select account_id, password_hash from access.password_of(?)")
                .param(username)
                .query((row, _) -> new Known(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }

    long failures(String key) {
        return db.sql("select access.failures(?)").param(key).query(Long.class).single();
    }

    void failed(String key, @Nullable UUID accountId) {
        db.sql("select access.failed(?, ?)")
                .param(key)
                .param(accountId)
                .query((_, _) -> true)
                .single();
    }

    SignedIn open(UUID account, String address) {
        var token = new LoginToken(Passwords.secret());
        return db.sql("select * from access.open_login(?, ?, ?, ?)")
                .params(account, token.value(), HOURS_AT_MOST, address)
                .query(
                        (row, _) -> {
                            var patient = row.getObject("patient_id", UUID.class);
                            Actor actor =
                                    patient == null
                                            ? new Actor.Staff(new StaffId(account), token)
                                            : new Actor.Patient(new PatientId(patient), token);
                            return new SignedIn(
                                    actor,
                                    row.getString("display_name"),
                                    row.getString("title"),
                                    AccessStore.roles(row.getArray("roles")));
                        })
                .single();
    }

    /// A sign-in of the house itself; see [House].
    Actor.System openAsTheHouse() {
        var token = new LoginToken(Passwords.secret());
        db.sql("select access.open_system_login(?, ?)")
                .params(token.value(), HOURS_AT_MOST)
                .query((_, _) -> true)
                .single();
        return new Actor.System(token);
    }

    Optional<Invited> invited(String secret) {
        return db.sql("select account_id, username, display_name, reset from access.link_of(?)")
                .param(secret)
                .query(
                        (row, _) ->
                                new Invited(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getBoolean(4)))
                .optional();
    }

    boolean accept(String secret, String passwordHash) {
        return db.sql("select access.accept(?, ?)")
                .params(secret, passwordHash)
                .query(Boolean.class)
                .single();
    }

    boolean firstStart(UUID account, String secret) {
        return db.sql("select access.first_start(?, ?)")
                .params(account, secret)
                .query(Boolean.class)
                .single();
    }
}
