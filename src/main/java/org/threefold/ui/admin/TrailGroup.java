package org.threefold.ui.admin;

import org.threefold.casefile.RecordEvent;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What one person did within one hour of the practice's day.
record TrailGroup(String who, Instant hour, List<RecordEvent> events) {

    /// In the order in which each person and hour comes first.
    static List<TrailGroup> of(List<RecordEvent> events, ZoneId zone) {
        var groups = new LinkedHashMap<List<Object>, TrailGroup>();
        for (var one : events) {
            var who = TrailWords.who(one.event());
            var hour = one.event().at().atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
            groups.computeIfAbsent(
                            List.of(who, hour), _ -> new TrailGroup(who, hour, new ArrayList<>()))
                    .events()
                    .add(one);
        }
        return List.copyOf(groups.values());
    }
}
