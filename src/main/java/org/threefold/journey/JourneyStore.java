package org.threefold.journey;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.access.Role;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.PracticeClock;
import tools.jackson.databind.ObjectMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The two lists, and the gathering of where a case stands.
@Repository
class JourneyStore {

    /// Work of the coordinator's, whoever that is today; see `journey.coordination()`.
    static final UUID COORDINATION = UUID.fromString("00000000-0000-7000-8000-00000c00d000");

    private static final String TASK =
            "case_id, kind, subject, seat, urgency, since, due_at, opens_at, urgent_at, closes_at,"
                    + " parameters, person, about";

    /// The urgency at a moment; as [TaskRow#at] says it.
    private static final String RANK =
            "case when urgent_at <= :now then least(urgency, 1) else urgency end";

    private final JdbcClient db;
    private final ObjectMapper json;
    private final PracticeClock clock;

    JourneyStore(JdbcClient db, ObjectMapper json, PracticeClock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    Optional<Standing> gather(CaseId caseId) {
        return db.sql(
                        "select (journey.gather(:case) || journey.safety(:case) ||"
                                + " journey.home(:case))::text")
                .param("case", caseId.value())
                .query(String.class)
                .optional()
                .map(words -> json.readValue(words, Standing.class));
    }

    /// @param changed whether the case itself changed, and so goes to the top of the latest changes
    void put(CaseId caseId, String rows, String tasks, boolean changed) {
        db.sql("select journey.put(?, ?::jsonb, ?::jsonb, ?)")
                .params(caseId.value(), rows, tasks, changed)
                .query((_, _) -> true)
                .single();
    }

    int differences(CaseId caseId, String rows, String tasks) {
        return db.sql("select coalesce(journey.differences(?, ?::jsonb, ?::jsonb), 0)")
                .params(caseId.value(), rows, tasks)
                .query(Integer.class)
                .single();
    }

    /// Rows that no day changes come in the order of their index; the others are few, and sorted.
    Page<WorkRow> work(Permit permit, int from, int howMany) {
        var mine = audiences(permit);
        var rows =
                db.sql(
                                """
                                select t.* from unnest(:mine) as audience_of_mine, lateral (
                                    (select %1$s, urgency as rank from journey.task
                                     where audience = audience_of_mine and kind <> 'CALL_PATIENT'
                                       and opens_at is null and urgent_at is null and closes_at is null
                                     order by urgency, since, case_id, kind, subject limit :upTo)
                                    union all
                                    (select %1$s, %2$s as rank from journey.task
                                     where audience = audience_of_mine and kind <> 'CALL_PATIENT'
                                       and (opens_at is not null or urgent_at is not null or closes_at is not null)
                                       and (opens_at is null or opens_at <= :now)
                                       and (closes_at is null or closes_at > :now)
                                     order by rank, since, case_id, kind, subject limit :upTo)) t
                                order by rank, since, case_id, kind, subject
                                limit :howMany offset :from
                                """
                                        .formatted(TASK, RANK))
                        .param("mine", mine)
                        .param("now", now())
                        .param("upTo", from + howMany)
                        .param("howMany", howMany)
                        .param("from", from)
                        .query((row, _) -> workRow(row))
                        .list();
        var shown = rows.stream().flatMap(Optional::stream).toList();
        return new Page<>(shown, from + 1, counted(mine));
    }

    long count(Permit permit) {
        return counted(audiences(permit));
    }

    private long counted(UUID[] mine) {
        return db.sql(
                        """
                        select count(*) from unnest(:mine) as audience_of_mine, lateral (
                            select from journey.task where audience = audience_of_mine and kind <> 'CALL_PATIENT'
                              and (opens_at is null or opens_at <= :now)
                              and (closes_at is null or closes_at > :now) limit :most) t
                        """)
                .param("mine", mine)
                .param("now", now())
                .param("most", Page.COUNTED + 1)
                .query(Long.class)
                .single();
    }

    /// What each of these cases waits for now, and whom.
    private Map<CaseId, String> waitFor(List<CaseLine> lines) {
        var waits = new HashMap<CaseId, String>();
        db.sql("select %s from journey.first_tasks(:cases, :now)".formatted(TASK))
                .param("cases", lines.stream().map(it -> it.caseId().value()).toArray(UUID[]::new))
                .param("now", now())
                .query((row, _) -> Map.entry(new CaseId(row.getObject(1, UUID.class)), rowOf(row)))
                .list()
                .forEach(
                        it ->
                                it.getValue()
                                        .at(clock)
                                        .map(Tasks::whoAndWhat)
                                        .ifPresent(words -> waits.put(it.getKey(), words)));
        return waits;
    }

    Page<CaseLine> cases(Permit permit, CaseQuery query, int from, int howMany) {
        var mine = load(permit);
        var where = new StringBuilder("journey.caseload where audience = :mine");
        if (query.stage() != null) where.append(" and stage = :stage");
        if (!query.family().isEmpty())
            where.append(" and family_key >= :family and family_key < :beyond");
        var order =
                query.order() == CaseQuery.Order.BY_NAME
                        ? " order by family_key, given_key, case_id"
                        : " order by changed_at desc, case_id";
        var select = "select case_id, record, person, born, condition, stage, changed_at from ";
        var rows =
                bind(select + where + order + " limit :howMany offset :from", query, mine)
                        .param("howMany", howMany)
                        .param("from", from)
                        .query((row, _) -> line(row))
                        .list();
        var total = "select count(*) from (select from " + where + " limit :most) counted";
        var waits = waitFor(rows);
        return new Page<>(
                rows.stream().map(it -> it.waiting(waits.getOrDefault(it.caseId(), ""))).toList(),
                from + 1,
                bind(total, query, mine)
                        .param("most", Page.COUNTED + 1)
                        .query(Long.class)
                        .single());
    }

    private JdbcClient.StatementSpec bind(String sql, CaseQuery query, UUID mine) {
        @Nullable String stage = query.stage() == null ? null : query.stage().name();
        return db.sql(sql)
                .param("mine", mine)
                .param("stage", stage)
                .param("family", query.family())
                .param("beyond", query.family() + Character.MAX_VALUE);
    }

    /// Work of one's own, and that of the coordinator's where one is it.
    private static UUID[] audiences(Permit permit) {
        return permit.has(Role.COORDINATOR)
                ? new UUID[] {permit.accountId(), COORDINATION}
                : new UUID[] {permit.accountId()};
    }

    /// Every case stands on the coordinator's load, also those in which they hold a seat.
    private static UUID load(Permit permit) {
        return permit.has(Role.COORDINATOR) ? COORDINATION : permit.accountId();
    }

    /// Nothing where it opened or closed between the two readings of the clock.
    private Optional<WorkRow> workRow(ResultSet row) throws SQLException {
        var caseId = new CaseId(row.getObject(1, UUID.class));
        var person = row.getString("person");
        var about = row.getString("about");
        var subject = row.getString("subject");
        return rowOf(row)
                .at(clock)
                .map(
                        task ->
                                new WorkRow(
                                        caseId,
                                        task.kind(),
                                        subject,
                                        task.urgency(),
                                        task.since(),
                                        person,
                                        about,
                                        task.what(),
                                        task.why(),
                                        task.action(),
                                        task.path()));
    }

    private TaskRow rowOf(ResultSet row) throws SQLException {
        var seat = row.getString("seat");
        return new TaskRow(
                Task.Kind.valueOf(row.getString("kind")),
                seat == null ? null : Discipline.valueOf(seat),
                row.getString("subject"),
                Task.Urgency.of(row.getInt("urgency")),
                Objects.requireNonNull(moment(row, "since")),
                moment(row, "due_at"),
                moment(row, "opens_at"),
                moment(row, "urgent_at"),
                moment(row, "closes_at"),
                json.readValue(row.getString("parameters"), TaskRow.Parameters.class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
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
                Stage.valueOf(row.getString(6)),
                "",
                row.getTimestamp(7).toInstant());
    }
}
