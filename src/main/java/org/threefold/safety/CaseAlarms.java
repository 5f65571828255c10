package org.threefold.safety;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The alarms of one case, the newest first, with what helps to act.
///
/// @param open who acts on those that are open
public record CaseAlarms(List<RaisedAlarm> alarms, List<OpenAlarm> open, Contacts contacts) {

    public CaseAlarms {
        alarms = List.copyOf(alarms);
        open = List.copyOf(open);
    }

    public Optional<OpenAlarm> open(UUID alarm) {
        return open.stream().filter(it -> it.id().equals(alarm)).findFirst();
    }
}
