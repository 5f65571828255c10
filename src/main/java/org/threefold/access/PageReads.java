package org.threefold.access;

import org.threefold.audit.AuditResult;
import org.threefold.kernel.LoginToken;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What one open page has shown already, and is on the trail. Reading the same again while the page
/// stays open is not a new reading, nor is a part of it, as when a list gets shorter; another
/// section or another record is. It ends with the page.
public final class PageReads {

    private record Reading(LoginToken by, Act act, String about) {}

    private record Shown(Set<String> sections, Set<Object> records) {
        Shown() {
            this(ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet());
        }
    }

    private final Map<Reading, Shown> shown = new ConcurrentHashMap<>();
    private volatile boolean refused;

    /// Whether something that this page asked for was denied or refused, and is on the trail.
    public boolean refused() {
        return refused;
    }

    /// The events that say something new.
    List<PendingEvent> without(Collection<PendingEvent> events) {
        return events.stream().filter(it -> !isReading(it) || !isKnown(it)).toList();
    }

    /// To be called when they are committed.
    void remember(Collection<PendingEvent> events) {
        for (var event : events) {
            if (isReading(event)) {
                var known = shown.computeIfAbsent(reading(event), _ -> new Shown());
                known.sections().addAll(event.sections());
                known.records().addAll(event.records());
            } else if (event.result() != AuditResult.DONE) {
                refused = true;
            }
        }
    }

    private boolean isKnown(PendingEvent event) {
        var known = shown.get(reading(event));
        return known != null
                && known.sections().containsAll(event.sections())
                && known.records().containsAll(event.records());
    }

    private static boolean isReading(PendingEvent event) {
        return event.act().kind() == ActKind.READ && event.result() == AuditResult.DONE;
    }

    private static Reading reading(PendingEvent event) {
        return new Reading(event.token(), event.act(), event.caseId() + " " + event.detail());
    }
}
