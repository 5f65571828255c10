package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.threefold.access.TeamMilestones;
import org.threefold.casefile.FileMilestones;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.PracticeClock;
import org.threefold.live.Change;
import org.threefold.progress.Milestones;
import tools.jackson.databind.ObjectMapper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Keeps the lists in step with the facts, in the transaction that changed them, and writes them
/// again from the facts.
@Component
class Projection {

    private static final int AFTER_SCREENING = 100;

    private final WorkListStore store;
    private final Tasks tasks;
    private final ObjectMapper json;
    private final PracticeClock clock;

    Projection(WorkListStore store, Tasks tasks, ObjectMapper json, PracticeClock clock) {
        this.store = store;
        this.tasks = tasks;
        this.json = json;
        this.clock = clock;
    }

    /// What the facts of one case ask for on the lists.
    private record Wanted(String loads, String tasks) {}

    @EventListener
    @Order(AFTER_SCREENING)
    void on(Change change) {
        var caseId = change.caseId();
        store.keep(caseId)
                .map(milestones -> wanted(caseId, milestones))
                .ifPresent(it -> store.write(caseId, it.loads, it.tasks, true));
    }

    /// How many rows of a case differ from its facts. Writes nothing.
    int differences(CaseId caseId) {
        return store.collect(caseId).map(it -> differences(caseId, it)).orElse(0);
    }

    private int differences(CaseId caseId, Milestones milestones) {
        var wanted = wanted(caseId, milestones);
        int other = store.kept(caseId).filter(milestones::equals).isPresent() ? 0 : 1;
        return other + store.differences(caseId, wanted.loads, wanted.tasks);
    }

    /// Writes a case's rows again where they differ. Answers how many did.
    int rebuild(CaseId caseId) {
        int differ = differences(caseId);
        if (differ > 0)
            store.keep(caseId)
                    .map(it -> wanted(caseId, it))
                    .ifPresent(it -> store.write(caseId, it.loads, it.tasks, false));
        return differ;
    }

    private Wanted wanted(CaseId caseId, Milestones milestones) {
        var now = clock.instant();
        var loads = audiences(milestones).stream().map(it -> load(it, caseId, milestones, now));
        var rows = tasks.rows(milestones).stream().map(task -> row(caseId, milestones, task));
        return new Wanted(
                json.writeValueAsString(loads.toList()), json.writeValueAsString(rows.toList()));
    }

    private static List<UUID> audiences(Milestones milestones) {
        var team = milestones.of(TeamMilestones.class);
        var audiences = new LinkedHashSet<>(team.seats().values());
        audiences.addAll(team.others());
        audiences.add(WorkListStore.COORDINATION);
        return new ArrayList<>(audiences);
    }

    private static Map<String, Object> load(
            UUID audience, CaseId caseId, Milestones milestones, Instant now) {
        var file = milestones.of(FileMilestones.class);
        var load = new LinkedHashMap<String, Object>();
        load.put("audience", audience.toString());
        load.put("case_id", caseId.toString());
        load.put("record", file.record());
        load.put("person", file.person());
        load.put("family_key", file.family());
        load.put("given_key", file.given());
        load.put("born", file.born().toString());
        load.put("condition", file.condition());
        load.put("stage", Stages.of(milestones).name());
        load.put("changed_at", now.toString());
        return load;
    }

    private static Map<String, @Nullable Object> row(
            CaseId caseId, Milestones milestones, TaskRow task) {
        var file = milestones.of(FileMilestones.class);
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("audience", whose(milestones, task.seat()).toString());
        row.put("case_id", caseId.toString());
        row.put("kind", task.kind().name());
        row.put("subject", task.subject());
        row.put("seat", task.seat() == null ? null : task.seat().name());
        row.put("urgency", task.urgency().rank());
        row.put("since", task.since().toString());
        row.put("due_at", words(task.dueAt()));
        row.put("opens_at", words(task.opensAt()));
        row.put("urgent_at", words(task.urgentAt()));
        row.put("closes_at", words(task.closesAt()));
        row.put("parameters", task.parameters());
        row.put("person", file.person());
        row.put("about", file.condition());
        return row;
    }

    private static @Nullable String words(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static UUID whose(Milestones milestones, @Nullable Discipline seat) {
        return seat == null
                ? WorkListStore.COORDINATION
                : milestones
                        .of(TeamMilestones.class)
                        .seats()
                        .getOrDefault(seat, WorkListStore.COORDINATION);
    }
}
