package org.threefold.screening;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.access.SystemAccount;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Ids;
import tools.jackson.databind.ObjectMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The counts of each screening that counted something else than the one before.
@Repository
class SnapshotStore {

    /// How the columns of an owner begin.
    private static final Map<Discipline, String> OWNERS =
            Map.of(
                    Discipline.PAIN, "pain",
                    Discipline.MENTAL_HEALTH, "mental",
                    Discipline.THERAPY, "therapy");

    private final JdbcClient db;
    private final ObjectMapper json;
    private final SystemAccount system;

    SnapshotStore(JdbcClient db, ObjectMapper json, SystemAccount system) {
        this.db = db;
        this.json = json;
        this.system = system;
    }

    /// By the portal alone, whoever acts: see `screening.keep_counts`.
    void append(Permit permit, Snapshot snapshot) {
        db.sql("select screening.keep_counts(?, ?::jsonb)")
                .param(system.actor().token().value())
                .param(json.writeValueAsString(row(permit, snapshot)))
                .query((_, _) -> true)
                .single();
    }

    private static Map<String, Object> row(Permit permit, Snapshot snapshot) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", Ids.next().toString());
        row.put("case_id", permit.caseId().toString());
        row.put("at", snapshot.at().toString());
        row.put("book", snapshot.book());
        OWNERS.forEach((owner, name) -> put(row, name, snapshot.tallies().get(owner)));
        return row;
    }

    private static void put(Map<String, Object> row, String owner, @Nullable Tally tally) {
        var counted = Objects.requireNonNull(tally);
        row.put(owner + "_absolute", counted.absolute());
        row.put(owner + "_to_clear", counted.toClear());
        row.put(owner + "_unknown", counted.unknown());
        row.put(owner + "_cautions", counted.cautions());
    }

    Optional<Snapshot> latest(Permit permit) {
        return db.sql(
                        """
                        select case_id, at, book, pain_absolute, pain_to_clear, pain_unknown, pain_cautions,
                               mental_absolute, mental_to_clear, mental_unknown, mental_cautions,
                               therapy_absolute, therapy_to_clear, therapy_unknown, therapy_cautions
                        from screening.snapshot
                        where case_id = ? order by at desc, id desc limit 1
                        """)
                .param(permit.caseId().value())
                .query((row, _) -> snapshot(row))
                .optional();
    }

    /// Whether whoever this transaction is bound to holds a seat on the case. Asks the database's
    /// own table of relations, so that nobody without a seat is noted as refused.
    boolean seated(CaseId caseId) {
        return db.sql(
                        """
                        select exists (select from access.relation r
                                       where r.case_id = ? and r.account_id = (select access.uid())
                                         and r.kind in ('PAIN', 'MENTAL_HEALTH', 'THERAPY'))
                        """)
                .param(caseId.value())
                .query(Boolean.class)
                .single();
    }

    private static Snapshot snapshot(ResultSet row) throws SQLException {
        Map<Discipline, Tally> tallies = new EnumMap<>(Discipline.class);
        for (var owner : OWNERS.entrySet())
            tallies.put(owner.getKey(), tally(row, owner.getValue()));
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        var caseId = new CaseId(row.getObject("case_id", UUID.class));
        return new Snapshot(caseId, at, row.getString("book"), tallies);
    }

    private static Tally tally(ResultSet row, String owner) throws SQLException {
        return new Tally(
                row.getInt(owner + "_absolute"),
                row.getInt(owner + "_to_clear"),
                row.getInt(owner + "_unknown"),
                row.getInt(owner + "_cautions"));
    }
}
