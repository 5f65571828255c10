package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
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
class CredentialStore {

    private static final int HOURS_AT_MOST = 12;

    private final JdbcClient db;

    CredentialStore(@Qualifier("gateDataSource") DataSource gate) {
        this.db = JdbcClient.create(gate);
    }

    record Known(UUID accountId, @Nullable String passwordHash) {}

    Optional<Known> passwordOf(String username) {
        return db.sql("select account_id, password_hash from access.password_of(?)")
                .param(UserName.text(username))
                .query((row, _) -> new Known(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }

    /// Counts an attempt before anything is checked. False: there were too many already.
    boolean beginSignIn(UUID attempt, String username, String address, String browser) {
        return db.sql("select access.begin_sign_in(?, ?, ?, ?)")
                .params(attempt, UserName.text(username), address, browser)
                .query(Boolean.class)
                .single();
    }

    boolean beginConfirmation(UUID attempt, UUID account) {
        return db.sql("select access.begin_confirmation(?, ?)")
                .params(attempt, account)
                .query(Boolean.class)
                .single();
    }

    /// What came of an attempt. One that succeeded counts no more.
    void endAttempt(UUID attempt, @Nullable UUID account, boolean right, boolean signingIn) {
        db.sql("select access.end_attempt(?, ?, ?, ?)")
                .param(attempt)
                .param(account)
                .param(right)
                .param(signingIn)
                .query((_, _) -> true)
                .single();
    }

    void knowBrowser(UUID account, String browser) {
        db.sql("select access.know_browser(?, ?)")
                .params(account, browser)
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
                                    AccessStore.roles(row.getArray("roles")),
                                    false,
                                    false);
                        })
                .single();
    }

    /// A sign-in of the system account; see [SystemAccount].
    Actor.System openAsSystem() {
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

    record OwnReset(UUID accountId, String contact) {}

    Optional<OwnReset> askOwnReset(String username, String secret, int minutes) {
        return db.sql("select account_id, contact from access.ask_own_reset(?, ?, ?, ?)")
                .params(Ids.next(), UserName.text(username), secret, minutes)
                .query((row, _) -> new OwnReset(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }

    boolean firstStart(UUID account, String secret) {
        return db.sql("select access.first_start(?, ?)")
                .params(account, secret)
                .query(Boolean.class)
                .single();
    }
}
