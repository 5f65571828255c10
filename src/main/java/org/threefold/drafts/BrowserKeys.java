package org.threefold.drafts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.Sha256;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;

/// Keys for what browsers keep while the server cannot be reached: one for each account and
/// browser, given only to that account once it has signed in, and deleted when it signs out.
/// Without it, what a browser kept cannot be read.
@Service
@Transactional
public class BrowserKeys {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Access access;
    private final JdbcClient db;
    private final Clock clock;

    BrowserKeys(Access access, JdbcClient db, Clock clock) {
        this.access = access;
        this.db = db;
        this.clock = clock;
    }

    /// The key of this account in this browser, made when there is none.
    ///
    /// @param browser the token by which the browser is known
    public Outcome<BrowserKey> of(Actor by, String browser) {
        return access.ask(by, Act.KEEP_DRAFT)
                .map(
                        permit ->
                                db.sql(
                                                """
                                                insert into drafts.browser_key
                                                    (id, account_id, browser, secret, used_at)
                                                values (?, ?, ?, ?, ?)
                                                on conflict (account_id, browser)
                                                do update set used_at = excluded.used_at
                                                returning id, secret
                                                """)
                                        .params(
                                                Ids.next(),
                                                permit.accountId(),
                                                Sha256.hex(browser),
                                                fresh(),
                                                clock.instant().atOffset(ZoneOffset.UTC))
                                        .query(BrowserKey.class)
                                        .single());
    }

    /// Deletes it: what the browser still keeps can never be read again.
    public Outcome<Boolean> forget(Actor by, String browser) {
        return access.ask(by, Act.KEEP_DRAFT)
                .map(
                        permit ->
                                db.sql(
                                                        "delete from drafts.browser_key where"
                                                                + " account_id = ? and browser = ?")
                                                .params(permit.accountId(), Sha256.hex(browser))
                                                .update()
                                        > 0);
    }

    private static byte[] fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
