package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.access.Role;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Page;
import org.threefold.kernel.PracticeClock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The list of cases, a page at a time, each with what it waits for now.
@Repository
class CaseloadStore {

    private final JdbcClient db;
    private final TaskRows tasks;
    private final PracticeClock clock;

    CaseloadStore(JdbcClient db, TaskRows tasks, PracticeClock clock) {
        this.db = db;
        this.tasks = tasks;
        this.clock = clock;
    }

    Page<CaseLine> cases(Permit permit, CaseQuery query, int from, int howMany) {
        var mine = load(permit);
        var where = new StringBuilder("worklist.caseload where audience = :mine");
        if (query.stage() != null) where.append(" and stage = :stage");
        if (!query.family().isEmpty())
            where.append(" and family_key >= :family and family_key < :beyond");
        var select = "select case_id, record, person, born, condition, stage, changed_at from ";
        var rows =
                bind(select + where + order(query) + " limit :howMany offset :from", query, mine)
                        .param("howMany", howMany)
                        .param("from", from)
                        .query((row, _) -> line(row))
                        .list();
        var total = "select count(*) from (select from " + where + " limit :most) counted";
        var waits = waitFor(rows);
        return new Page<>(
                rows.stream().map(it -> it.waiting(waits.get(it.caseId()))).toList(),
                from + 1,
                bind(total, query, mine)
                        .param("most", Page.COUNTED + 1)
                        .query(Long.class)
                        .single());
    }

    /// As one of the indexes `caseload_by_name`, `caseload_by_change` and `caseload_by_stage`
    /// has it.
    static String order(CaseQuery query) {
        return switch (query.order()) {
            case BY_NAME ->
                    query.descending()
                            ? " order by family_key desc, given_key desc, case_id desc"
                            : " order by family_key, given_key, case_id";
            case BY_CHANGE ->
                    query.descending()
                            ? " order by changed_at desc, case_id"
                            : " order by changed_at, case_id desc";
        };
    }

    private JdbcClient.StatementSpec bind(String sql, CaseQuery query, UUID mine) {
        @Nullable String stage = query.stage() == null ? null : query.stage().name();
        return db.sql(sql)
                .param("mine", mine)
                .param("stage", stage)
                .param("family", query.family())
                .param("beyond", query.family() + Character.MAX_VALUE);
    }

    /// What each of these cases waits for now, and whom.
    private Map<CaseId, Task> waitFor(List<CaseLine> lines) {
        var waits = new HashMap<CaseId, Task>();
        db.sql("select %s from worklist.first_tasks(:cases, :now)".formatted(WorkListStore.TASK))
                .param("cases", lines.stream().map(it -> it.caseId().value()).toArray(UUID[]::new))
                .param("now", now())
                .query(
                        (row, _) ->
                                Map.entry(
                                        new CaseId(row.getObject(1, UUID.class)), tasks.read(row)))
                .list()
                .forEach(it -> it.getValue().ifPresent(task -> waits.put(it.getKey(), task)));
        return waits;
    }

    /// Every case is on the coordinator's load, also those in which they hold a seat.
    private static UUID load(Permit permit) {
        return permit.has(Role.COORDINATOR) ? WorkListStore.COORDINATION : permit.accountId();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static CaseLine line(ResultSet row) throws SQLException {
        return new CaseLine(
                new CaseId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                Stages.named(row.getString(6)),
                null,
                row.getTimestamp(7).toInstant());
    }
}
