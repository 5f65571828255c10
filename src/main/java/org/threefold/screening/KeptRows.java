package org.threefold.screening;

import org.jspecify.annotations.Nullable;
import org.threefold.access.Permit;
import org.threefold.kernel.Discipline;
import org.threefold.rules.FactSaid;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rows of a kept screening, by the names of their columns: its head, one finding, or one fact.
/// The database writes case and number into the last two.
final class KeptRows {

    /// What [#finding] reads.
    static final String FINDING =
            "part2, rule, place, sentence, owner, asked_when, recorded_status, observed, outcome, last_day,"
                    + " source, kind, severity, to_confirm, contradicts, missing, questions, reported, rests_on";

    private KeptRows() {}

    static Map<String, Object> head(Permit permit, KeptScreening kept, String fingerprint) {
        var row = new LinkedHashMap<String, Object>();
        row.put("case_id", kept.caseId().toString());
        row.put("number", kept.number());
        row.put("at", kept.at().toString());
        row.put("day", kept.day().toString());
        row.put("book", kept.book());
        row.put("policy", kept.policy());
        row.put("account_id", permit.accountId().toString());
        row.put("name", kept.by());
        row.put("fingerprint", fingerprint);
        return row;
    }

    static Map<String, Object> row(KeptScreening kept, KeptFinding it) {
        var row = new LinkedHashMap<String, Object>();
        row.put("part2", it.part2());
        row.put("rule", it.rule());
        row.put("place", place(kept, it));
        row.put("sentence", it.sentence());
        row.put("owner", it.owner().name());
        row.put("asked_when", it.gate());
        row.put("recorded_status", it.status().name());
        row.put("observed", it.observed());
        row.put("outcome", it.outcome());
        if (it.lastDay() != null) row.put("last_day", it.lastDay().toString());
        row.put("source", it.source());
        row.put("rests_on", it.restsOn());
        FindingColumns.put(row, it.finding());
        return row;
    }

    static Map<String, Object> row(FactSaid it) {
        var row = new LinkedHashMap<String, Object>();
        row.put("part2", it.part2());
        row.put("fact", it.id());
        row.put("name", it.name());
        row.put("value", it.value());
        return row;
    }

    static KeptScreening kept(
            Permit permit, ResultSet row, List<KeptFinding> findings, List<FactSaid> facts)
            throws SQLException {
        return new KeptScreening(
                permit.caseId(),
                row.getInt("number"),
                at(row),
                row.getObject("day", LocalDate.class),
                row.getString("book"),
                row.getString("policy"),
                row.getString("name"),
                findings,
                facts);
    }

    static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    static FactSaid fact(ResultSet row) throws SQLException {
        return new FactSaid(
                row.getString("fact"),
                row.getString("name"),
                row.getString("value"),
                row.getBoolean("part2"));
    }

    private static int place(KeptScreening kept, KeptFinding it) {
        return kept.findings().indexOf(it);
    }

    static KeptFinding finding(ResultSet row) throws SQLException {
        return new KeptFinding(
                row.getString("rule"),
                row.getString("sentence"),
                Discipline.valueOf(row.getString("owner")),
                row.getString("asked_when"),
                RecordedStatus.valueOf(row.getString("recorded_status")),
                row.getString("observed"),
                row.getString("outcome"),
                row.getObject("last_day", LocalDate.class),
                row.getString("source"),
                row.getBoolean("part2"),
                FindingColumns.read(row),
                restsOn(row.getArray("rests_on")));
    }

    private static @Nullable List<String> restsOn(@Nullable Array ids) throws SQLException {
        return ids == null ? null : List.of((String[]) ids.getArray());
    }
}
