package org.threefold.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/// Deletes sign-ins and invitations some time after they ended or expired, and failed sign-ins some
/// time after they happened. How long, is a setting of the installation: `threefold.keep.logins`,
/// `threefold.keep.invitations` (30 days each, by this project's choice) and
/// `threefold.keep.failed-sign-ins` (1 day). The last sign-in of each account is kept, and the
/// audit trail.
@Component
public class SignInRetention {

    private static final Logger LOG = LoggerFactory.getLogger(SignInRetention.class);

    private final SystemAccount system;
    private final JdbcClient db;
    private final Clock clock;
    private final Duration logins;
    private final Duration invitations;
    private final Duration failures;

    /// How many were deleted.
    public record Deleted(long logins, long invitations, long failures) {}

    SignInRetention(
            SystemAccount system,
            JdbcClient db,
            Clock clock,
            @Value("${threefold.keep.logins:30d}") Duration logins,
            @Value("${threefold.keep.invitations:30d}") Duration invitations,
            @Value("${threefold.keep.failed-sign-ins:1d}") Duration failures) {
        this.system = system;
        this.db = db;
        this.clock = clock;
        this.logins = logins;
        this.invitations = invitations;
        this.failures = failures;
    }

    /// As the system account.
    @Transactional
    public Deleted deleteOld() {
        system.bind();
        var deleted =
                db.sql("select logins, invitations, failures from access.delete_old(?, ?, ?)")
                        .params(before(logins), before(invitations), before(failures))
                        .query(Deleted.class)
                        .single();
        LOG.info("Deleted what was old: {}", deleted);
        return deleted;
    }

    private OffsetDateTime before(Duration age) {
        return OffsetDateTime.now(clock).minus(age);
    }
}
