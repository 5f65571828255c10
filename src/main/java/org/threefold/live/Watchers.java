package org.threefold.live;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Who on this node wants to hear of what.
@Component
class Watchers {

    private static final Logger LOG = LoggerFactory.getLogger(Watchers.class);

    private final ConcurrentHashMap<UUID, List<Runnable>> byTopic = new ConcurrentHashMap<>();

    Watch add(UUID topic, Runnable news) {
        byTopic.compute(
                topic,
                (_, known) -> {
                    var list = known == null ? new CopyOnWriteArrayList<Runnable>() : known;
                    list.add(news);
                    return list;
                });
        return () ->
                byTopic.computeIfPresent(
                        topic,
                        (_, known) -> {
                            known.remove(news);
                            return known.isEmpty() ? null : known;
                        });
    }

    void tell(UUID topic) {
        byTopic.getOrDefault(topic, List.of()).forEach(Watchers::call);
    }

    /// After a lost connection nobody knows what was missed: everyone reads again.
    void tellEveryone() {
        byTopic.values().forEach(list -> list.forEach(Watchers::call));
    }

    private static void call(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException gone) {
            LOG.debug("A watcher could not be told", gone);
        }
    }
}
