package org.threefold.live;

import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/// Who on this node wants to know of what. Each is called on a virtual thread of its own, never on
/// the thread that listens.
@Component
class Watchers {

    private final ConcurrentHashMap<UUID, List<Delivery>> byTopic = new ConcurrentHashMap<>();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("live-", 0).factory());
    private final ScheduledExecutorService later =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("live-later").factory());

    Subscription add(UUID topic, Runnable watcher) {
        var delivery = new Delivery(topic, watcher, threads);
        byTopic.compute(
                topic,
                (_, known) -> {
                    var list = known == null ? new CopyOnWriteArrayList<Delivery>() : known;
                    list.add(delivery);
                    return list;
                });
        return () -> remove(topic, delivery);
    }

    private void remove(UUID topic, Delivery delivery) {
        delivery.close();
        byTopic.computeIfPresent(
                topic,
                (_, known) -> {
                    known.remove(delivery);
                    return known.isEmpty() ? null : known;
                });
    }

    void tell(UUID topic) {
        byTopic.getOrDefault(topic, List.of()).forEach(Delivery::offer);
    }

    /// After a lost connection nobody knows what was missed: everyone reads again, each after a
    /// random part of this time, so that they do not all ask the database at once.
    void tellEveryone(Duration within) {
        byTopic.values().forEach(list -> list.forEach(each -> offer(each, within)));
    }

    private void offer(Delivery delivery, Duration within) {
        long millis = ThreadLocalRandom.current().nextLong(within.toMillis() + 1);
        later.schedule(delivery::offer, millis, TimeUnit.MILLISECONDS);
    }

    int count() {
        return byTopic.values().stream().mapToInt(List::size).sum();
    }

    @PreDestroy
    void stop() {
        byTopic.clear();
        later.shutdownNow();
        threads.shutdownNow();
    }
}
