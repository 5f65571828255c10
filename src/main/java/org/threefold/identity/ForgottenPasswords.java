package org.threefold.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.OwnResets;
import org.threefold.access.SystemAccount;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// A link for a new password that somebody asks for at the sign-in. It goes to the contact of the
/// account and nowhere else. Whoever asks is told the same, as fast, whatever there is to the name.
@Service
public class ForgottenPasswords implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPasswords.class);
    private static final int LINK_HOURS = 1;

    /// Requests at a time; whoever comes when there are more gets no letter.
    private static final int AT_ONCE = 50;

    private final OwnResets resets;
    private final LinkLetters letters;
    private final SystemAccount system;
    private final TransactionTemplate transactions;
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final ExecutorService aside = Executors.newVirtualThreadPerTaskExecutor();

    ForgottenPasswords(
            OwnResets resets,
            LinkLetters letters,
            SystemAccount system,
            PlatformTransactionManager transactions) {
        this.resets = resets;
        this.letters = letters;
        this.system = system;
        this.transactions = new TransactionTemplate(transactions);
    }

    /// Answers at once; the work is done aside.
    ///
    /// @param address where the request comes from, for the throttle
    public void ask(String username, String address) {
        if (!room.tryAcquire()) {
            LOG.warn("Too many forgotten passwords at a time: one was passed over");
            return;
        }
        aside.submit(
                () -> {
                    try {
                        send(username, address);
                    } finally {
                        room.release();
                    }
                });
    }

    void send(String username, String address) {
        try {
            resets.ask(username, address)
                    .ifPresent(
                            asked ->
                                    transactions.executeWithoutResult(
                                            _ -> {
                                                system.bind();
                                                letters.reachable(asked.contact())
                                                        .ifPresent(
                                                                to ->
                                                                        letters.reset(
                                                                                asked.link(),
                                                                                to,
                                                                                LINK_HOURS));
                                            }));
        } catch (RuntimeException failed) {
            LOG.error("A link for a forgotten password was not sent", failed);
        }
    }

    /// Waits for what was asked.
    @Override
    public void close() {
        aside.close();
    }
}
