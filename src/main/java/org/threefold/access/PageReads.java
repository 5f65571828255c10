package org.threefold.access;

import org.threefold.audit.AuditResult;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What one open page has shown already, and is on the trail. Reading the same again while the page
/// stays open is not a new reading; another section or another record is. It ends with the page.
public final class PageReads {

    private record Shown(Act act, String about, Set<String> sections, Set<?> records) {}

    private final Set<Shown> shown = ConcurrentHashMap.newKeySet();
    private volatile boolean refused;

    /// Whether something that this page asked for was denied or refused, and is on the trail.
    public boolean refused() {
        return refused;
    }

    /// The events that say something new.
    List<PendingEvent> without(Collection<PendingEvent> events) {
        return events.stream().filter(it -> !isReading(it) || !shown.contains(shown(it))).toList();
    }

    /// To be called when they are committed.
    void remember(Collection<PendingEvent> events) {
        for (var event : events) {
            if (isReading(event)) shown.add(shown(event));
            else if (event.result() != AuditResult.DONE) refused = true;
        }
    }

    private static boolean isReading(PendingEvent event) {
        return event.act().kind() == ActKind.READ && event.result() == AuditResult.DONE;
    }

    private static Shown shown(PendingEvent event) {
        return new Shown(
                event.act(),
                event.caseId() + " " + event.detail(),
                Set.copyOf(event.sections()),
                Set.copyOf(event.records()));
    }
}
