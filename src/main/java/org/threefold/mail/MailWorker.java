package org.threefold.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.SystemAccount;
import org.threefold.kernel.PracticeClock;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// Sends what is queued. Each letter is claimed for a while by a row: a node that dies with it
/// gives it back when that time is over, and it is sent again with the same Message-ID. No
/// transaction is open while a mail server is waited for.
@Component
class MailWorker {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
    private static final int AT_A_TIME = 10;
    private static final Duration CLAIMED_FOR = Duration.ofMinutes(5);

    private final MailStore store;
    private final MailRoute route;
    private final ObjectProvider<MailBlock> blocks;
    private final SystemAccount system;
    private final TransactionTemplate transactions;
    private final PracticeClock clock;

    MailWorker(
            MailStore store,
            MailRoute route,
            ObjectProvider<MailBlock> blocks,
            SystemAccount system,
            PlatformTransactionManager transactions,
            PracticeClock clock) {
        this.store = store;
        this.route = route;
        this.blocks = blocks;
        this.system = system;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void run() {
        int expired = inSystem(() -> store.expire(clock.instant()));
        if (expired > 0) LOG.warn("{} letters could not be sent in time", expired);
        if (!route.open()) return;
        for (var some = claim(); !some.isEmpty(); some = claim()) some.forEach(this::deliver);
    }

    private List<Claimed> claim() {
        var now = clock.instant();
        return inSystem(() -> store.claim(now, now.plus(CLAIMED_FOR), AT_A_TIME));
    }

    private void deliver(Claimed claimed) {
        var against = inSystem(() -> against(claimed.letter()));
        if (against.isPresent()) {
            finish(claimed, new Delivery.Stopped(against.get()));
            return;
        }
        finish(claimed, send(claimed));
    }

    private Delivery send(Claimed claimed) {
        try {
            route.send(claimed.letter(), claimed.messageId());
            return new Delivery.Sent();
        } catch (RuntimeException failed) {
            LOG.warn("Letter {} was not sent", claimed.letter().id(), failed);
            return Delivery.failed(claimed.attempts(), clock.instant());
        }
    }

    private void finish(Claimed claimed, Delivery delivery) {
        var now = clock.instant();
        inSystem(() -> store.finish(claimed, delivery, now));
    }

    private Optional<String> against(Letter letter) {
        var account = letter.accountId();
        if (account == null) return Optional.empty();
        return blocks.stream().flatMap(it -> it.against(account).stream()).findFirst();
    }

    private <T> T inSystem(Supplier<T> work) {
        return Objects.requireNonNull(
                transactions.execute(
                        _ -> {
                            system.bind();
                            return work.get();
                        }));
    }
}
