package org.threefold.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.threefold.jobs.Jobs;
import org.threefold.kernel.PracticeClock;

/// Takes letters to be sent. A letter goes out if the transaction that queued it commits, and not
/// otherwise.
@Component
public class MailQueue {

    private final MailStore store;
    private final MailRoute route;
    private final Jobs jobs;
    private final PracticeClock clock;
    private final String address;

    MailQueue(
            MailStore store,
            MailRoute route,
            Jobs jobs,
            PracticeClock clock,
            @Value("${threefold.address}") String address) {
        this.store = store;
        this.route = route;
        this.jobs = jobs;
        this.clock = clock;
        this.address = address.replaceAll("/+$", "");
    }

    /// Whether this practice has set up mail. Where it has not, nothing may be queued.
    public boolean open() {
        return route.open();
    }

    /// The portal's address with a path, for a link in a letter.
    public String link(String path) {
        return address + path;
    }

    /// Queues a letter in the running transaction, as whoever acts in it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Letter letter) {
        if (!open()) throw new IllegalStateException("Mail is not set up");
        store.queue(letter, MessageIds.of(letter.id(), address), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        jobs.runSoon(MailConfig.JOB);
                    }
                });
    }
}
