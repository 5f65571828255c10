package org.threefold.journey;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.access.Role;
import org.threefold.kernel.CaseId;
import tools.jackson.databind.ObjectMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// The two lists, and the gathering of where a case stands.
@Repository
class JourneyStore {

    /// Work of the coordinator's, whoever that is today; see `journey.coordination()`.
    static final UUID COORDINATION = UUID.fromString("00000000-0000-7000-8000-00000c00d000");

    private final JdbcClient db;
    private final ObjectMapper json;

    JourneyStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
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

    void put(CaseId caseId, String rows, String tasks) {
        db.sql("select journey.put(?, ?::jsonb, ?::jsonb)")
                .params(caseId.value(), rows, tasks)
                .query((_, _) -> true)
                .single();
    }

    Page<WorkRow> work(Permit permit, int from, int howMany) {
        var mine = audiences(permit);
        var rows =
                db.sql(
                                """
                                select t.* from unnest(:mine) as audience_of_mine, lateral (
                                    select case_id, kind, urgency, since, person, about, what, why, action, path
                                    from journey.task where audience = audience_of_mine
                                    order by urgency, since, case_id, kind limit :upTo) t
                                order by urgency, since, case_id, kind limit :howMany offset :from
                                """)
                        .param("mine", mine)
                        .param("upTo", from + howMany)
                        .param("howMany", howMany)
                        .param("from", from)
                        .query((row, _) -> workRow(row))
                        .list();
        return new Page<>(rows, from + 1, counted(mine));
    }

    private long counted(UUID[] mine) {
        return db.sql(
                        """
                        select count(*) from unnest(:mine) as audience_of_mine, lateral (
                            select from journey.task where audience = audience_of_mine limit :most) t
                        """)
                .param("mine", mine)
                .param("most", Page.COUNTED + 1)
                .query(Long.class)
                .single();
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
        var select =
                "select case_id, record, person, born, condition, stage, waits_for, changed_at from"
                        + " ";
        var rows =
                bind(select + where + order + " limit :howMany offset :from", query, mine)
                        .param("howMany", howMany)
                        .param("from", from)
                        .query((row, _) -> line(row))
                        .list();
        var total = "select count(*) from (select from " + where + " limit :most) counted";
        return new Page<>(
                rows,
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

    private static WorkRow workRow(ResultSet row) throws SQLException {
        return new WorkRow(
                new CaseId(row.getObject(1, UUID.class)),
                Task.Kind.valueOf(row.getString(2)),
                Task.Urgency.of(row.getInt(3)),
                row.getTimestamp(4).toInstant(),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }

    private static CaseLine line(ResultSet row) throws SQLException {
        return new CaseLine(
                new CaseId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                Stage.valueOf(row.getString(6)),
                row.getString(7),
                row.getTimestamp(8).toInstant());
    }
}
