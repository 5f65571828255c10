package org.threefold.journey;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.live.Change;
import tools.jackson.databind.ObjectMapper;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Keeps the lists in step with the facts, in the transaction that changed them.
@Component
class Projection {

    private static final int AFTER_SCREENING = 100;

    private final JourneyStore store;
    private final ObjectMapper json;
    private final Clock clock;

    Projection(JourneyStore store, ObjectMapper json, Clock clock) {
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    @Order(AFTER_SCREENING)
    void on(Change change) {
        store.gather(change.caseId()).ifPresent(standing -> write(change.caseId(), standing));
    }

    private void write(CaseId caseId, Standing standing) {
        var now = clock.instant();
        var tasks = Tasks.of(standing, now);
        var loads = audiences(standing).stream().map(it -> load(it, caseId, standing, tasks, now));
        var rows = tasks.stream().map(task -> row(caseId, standing, task)).toList();
        store.put(caseId, json.writeValueAsString(loads.toList()), json.writeValueAsString(rows));
    }

    private static List<UUID> audiences(Standing standing) {
        var audiences = new LinkedHashSet<>(standing.seats().values());
        audiences.addAll(standing.others());
        audiences.add(JourneyStore.COORDINATION);
        return new ArrayList<>(audiences);
    }

    private static Map<String, Object> load(
            UUID audience, CaseId caseId, Standing standing, List<Task> tasks, Instant now) {
        var load = new LinkedHashMap<String, Object>();
        load.put("audience", audience.toString());
        load.put("case_id", caseId.toString());
        load.put("record", standing.record());
        load.put("person", standing.person());
        load.put("family_key", standing.family());
        load.put("given_key", standing.given());
        load.put("born", standing.born().toString());
        load.put("condition", standing.condition());
        load.put("stage", Stage.of(standing).name());
        load.put("waits_for", Tasks.waitsFor(tasks));
        load.put("changed_at", now.toString());
        return load;
    }

    private static Map<String, Object> row(CaseId caseId, Standing standing, Task task) {
        var row = new LinkedHashMap<String, Object>();
        row.put("audience", whose(standing, task.seat()).toString());
        row.put("case_id", caseId.toString());
        row.put("kind", task.kind().name());
        row.put("urgency", task.urgency().rank());
        row.put("since", task.since().toString());
        row.put("person", standing.person());
        row.put("about", standing.condition());
        row.put("what", task.what());
        row.put("why", task.why());
        row.put("action", task.action());
        row.put("path", task.path());
        return row;
    }

    private static UUID whose(Standing standing, @Nullable Discipline seat) {
        return seat == null
                ? JourneyStore.COORDINATION
                : standing.seats().getOrDefault(seat, JourneyStore.COORDINATION);
    }
}
