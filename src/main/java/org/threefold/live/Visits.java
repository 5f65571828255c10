package org.threefold.live;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threefold.kernel.CaseId;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The visits that pages of this node keep open, renewed together. Whoever reads quietly for an
/// hour is still here; a node that died renews nothing.
@Component
class Visits {

    private static final Logger LOG = LoggerFactory.getLogger(Visits.class);
    private static final int SECONDS = 45;

    private final JdbcClient db;
    private final Set<UUID> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("visits").factory());

    Visits(JdbcClient db) {
        this.db = db;
        clockwork.scheduleWithFixedDelay(this::renewQuietly, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void begin(UUID visit) {
        open.add(visit);
    }

    /// Nobody waits for it: whoever leaves is on their way to another page.
    void end(UUID visit) {
        if (open.remove(visit)) clockwork.execute(() -> leave(visit));
    }

    private void leave(UUID visit) {
        try {
            db.sql("select live.leave(?)")
                    .param(visit)
                    .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                    .single()
                    .map(CaseId::new)
                    .ifPresent(this::tell);
        } catch (DataAccessException forgotten) {
            LOG.warn("A visit was not ended; it is over when nobody renews it", forgotten);
        }
    }

    private void tell(CaseId caseId) {
        db.sql("select pg_notify(?, ?)")
                .params(Live.CHANNEL, Live.presenceOn(caseId).toString())
                .query((_, _) -> true)
                .single();
    }

    /// Answers how many were still known.
    int renew() {
        if (open.isEmpty()) return 0;
        return db.sql("select live.renew(?)")
                .param(open.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private void renewQuietly() {
        try {
            renew();
        } catch (DataAccessException later) {
            LOG.warn("Visits could not be renewed; again in {} s", SECONDS, later);
        }
    }

    @PreDestroy
    void stop() {
        clockwork.shutdownNow();
    }
}
