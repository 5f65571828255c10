package org.threefold.safety;

import org.springframework.stereotype.Component;
import org.threefold.access.CareTeams;
import org.threefold.access.Permit;
import org.threefold.measures.Measures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Puts together the alarms of a case with their answers, for whoever may act.
@Component
class AlarmReading {

    private final AlarmStore store;
    private final Measures measures;
    private final CareTeams teams;

    AlarmReading(AlarmStore store, Measures measures, CareTeams teams) {
        this.store = store;
        this.measures = measures;
        this.teams = teams;
    }

    CaseAlarms of(Permit permit, Instant now) {
        var rows = store.all(permit);
        var names = names(permit, rows);
        var behind = measures.behind(permit, rows.stream().map(AlarmStore.Row::ref).toList());
        var alarms =
                rows.stream()
                        .map(
                                it ->
                                        new RaisedAlarm(
                                                it.id(),
                                                it.alarm(),
                                                it.at(),
                                                it.due(),
                                                Optional.ofNullable(behind.get(it.ref())),
                                                closing(it, names)))
                        .toList();
        var open =
                store.open(permit, now).stream()
                        .filter(it -> it.caseId().equals(permit.caseId()))
                        .toList();
        return new CaseAlarms(alarms, open, store.contacts(permit));
    }

    private static Optional<Closing> closing(AlarmStore.Row row, Map<UUID, String> names) {
        var it = row.closing();
        if (it == null) return Optional.empty();
        var who = names.getOrDefault(row.closedBy(), "");
        return Optional.of(
                new Closing(
                        it.reached(),
                        it.risk(),
                        it.plan(),
                        it.nextContact(),
                        it.informed(),
                        who,
                        it.at()));
    }

    private Map<UUID, String> names(Permit permit, List<AlarmStore.Row> rows) {
        var closers =
                rows.stream()
                        .map(AlarmStore.Row::closedBy)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return closers.isEmpty() ? Map.of() : teams.names(permit, closers);
    }
}
