package org.threefold.worklist;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.access.Role;
import org.threefold.access.SystemAccount;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Page;
import org.threefold.kernel.PracticeClock;
import org.threefold.progress.Milestones;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/// The work list, and the milestones of a case, as SQL collects them.
@Repository
class WorkListStore {

    /// Work of the coordinator's, whoever that is today; see `worklist.coordination()`.
    static final UUID COORDINATION = UUID.fromString("00000000-0000-7000-8000-00000c00d000");

    static final String TASK =
            "case_id, kind, subject, seat, urgency, since, due_at, opens_at, urgent_at, closes_at,"
                    + " parameters, person, about";

    /// The urgency at a moment; as [TaskRow#at] says it.
    private static final String RANK =
            "case when urgent_at <= :now then least(urgency, 1) else urgency end";

    private final JdbcClient db;
    private final ProgressParts parts;
    private final TaskRows tasks;
    private final PracticeClock clock;
    private final SystemAccount system;

    WorkListStore(
            JdbcClient db,
            ProgressParts parts,
            TaskRows tasks,
            PracticeClock clock,
            SystemAccount system) {
        this.system = system;
        this.db = db;
        this.parts = parts;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// From the facts. Writes nothing.
    Optional<Milestones> collect(CaseId caseId) {
        return milestones(db.sql("select %s::text".formatted(parts.sql())), caseId);
    }

    /// From the facts, and kept for [#read].
    Optional<Milestones> keep(CaseId caseId) {
        return milestones(
                db.sql(
                                "select worklist.keep_parts(:token, :case, :version, %s)"
                                        .formatted(parts.sql()))
                        .param("version", parts.version()),
                caseId);
    }

    /// As they were kept with the last change; from the facts, where none were.
    Optional<Milestones> read(CaseId caseId) {
        return kept(caseId).or(() -> keep(caseId));
    }

    Optional<Milestones> kept(CaseId caseId) {
        return milestones(
                db.sql("select worklist.kept_milestones(:token, :case, :version)")
                        .param("version", parts.version()),
                caseId);
    }

    private Optional<Milestones> milestones(JdbcClient.StatementSpec asked, CaseId caseId) {
        return asked.param("token", token())
                .param("case", caseId.value())
                .query(String.class)
                .optional()
                .flatMap(parts::read);
    }

    /// @param changed whether the case itself changed, and so goes to the top of the latest changes
    void write(CaseId caseId, String rows, String tasks, boolean changed) {
        db.sql("select worklist.write_lists(?, ?, ?::jsonb, ?::jsonb, ?)")
                .params(token(), caseId.value(), rows, tasks, changed)
                .query((_, _) -> true)
                .single();
    }

    int differences(CaseId caseId, String rows, String tasks) {
        return db.sql("select coalesce(worklist.differences(?, ?, ?::jsonb, ?::jsonb), 0)")
                .params(token(), caseId.value(), rows, tasks)
                .query(Integer.class)
                .single();
    }

    /// The lists are the portal's own, whoever acts: see `worklist.write_lists`.
    private String token() {
        return system.actor().token().value();
    }

    /// Rows that no day changes come in the order of their index; the others are few, and sorted.
    Page<WorkRow> work(Permit permit, int from, int howMany) {
        var mine = audiences(permit);
        var rows =
                db.sql(
                                """
                                select t.* from unnest(:mine) as audience_of_mine, lateral (
                                    (select %1$s, urgency as rank from worklist.task
                                     where audience = audience_of_mine and kind <> 'CALL_PATIENT'
                                       and opens_at is null and urgent_at is null and closes_at is null
                                     order by urgency, since, case_id, kind, subject limit :upTo)
                                    union all
                                    (select %1$s, %2$s as rank from worklist.task
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
                            select from worklist.task where audience = audience_of_mine and kind <> 'CALL_PATIENT'
                              and (opens_at is null or opens_at <= :now)
                              and (closes_at is null or closes_at > :now) limit :most) t
                        """)
                .param("mine", mine)
                .param("now", now())
                .param("most", Page.COUNTED + 1)
                .query(Long.class)
                .single();
    }

    /// Work of one's own, and that of the coordinator's where one is it.
    private static UUID[] audiences(Permit permit) {
        return permit.has(Role.COORDINATOR)
                ? new UUID[] {permit.accountId(), COORDINATION}
                : new UUID[] {permit.accountId()};
    }

    private Optional<WorkRow> workRow(ResultSet row) throws SQLException {
        var caseId = new CaseId(row.getObject(1, UUID.class));
        var person = row.getString("person");
        var about = row.getString("about");
        return tasks.read(row).map(task -> new WorkRow(caseId, task, person, about, null));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
