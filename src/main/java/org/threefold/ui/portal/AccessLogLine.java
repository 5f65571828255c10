package org.threefold.ui.portal;

import org.threefold.access.Act;
import org.threefold.audit.AuditEvent;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What one person did with the record within one hour, as the patient reads it. How often a page
/// was looked at in an hour is not counted: it says nothing about care.
record AccessLogLine(ZonedDateTime hour, String who, Set<String> deeds) {

    private static final Set<String> CHECKS =
            Set.of(Act.SCREEN_AGAIN.name(), Act.COMPARE_SCREENING.name());

    /// The trail, grouped by person and hour, newest first.
    static List<AccessLogLine> on(List<AuditEvent> trail, ZoneId zone) {
        var lines = new LinkedHashMap<List<Object>, AccessLogLine>();
        trail.stream()
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .forEach(event -> add(lines, event, zone));
        return List.copyOf(lines.values());
    }

    private static void add(
            LinkedHashMap<List<Object>, AccessLogLine> lines, AuditEvent event, ZoneId zone) {
        var hour = hour(event.at(), zone);
        var who = who(event);
        lines.computeIfAbsent(
                        List.of(hour, who),
                        _ -> new AccessLogLine(hour, who, new LinkedHashSet<>()))
                .deeds()
                .addAll(deeds(event));
    }

    private static Collection<String> deeds(AuditEvent event) {
        return Set.of(
                event.result().happened()
                        ? AccessLogTexts.of(event.act())
                        : PortalTexts.of("looked.refused"));
    }

    private static ZonedDateTime hour(Instant at, ZoneId zone) {
        return at.atZone(zone).truncatedTo(ChronoUnit.HOURS);
    }

    /// A check that follows from somebody's change is made by the portal, whoever made the change.
    private static String who(AuditEvent event) {
        if (CHECKS.contains(event.act())) return PortalTexts.of("looked.automatic");
        return event.who().isBlank() ? PortalTexts.of("looked.nameless") : event.who();
    }

    String sentence() {
        return String.join(". ", deeds) + ".";
    }
}
