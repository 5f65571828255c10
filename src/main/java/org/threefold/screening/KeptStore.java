package org.threefold.screening;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.kernel.Discipline;
import org.threefold.rules.FactSaid;
import tools.jackson.databind.ObjectMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Screenings as they were. Each row is one rule or fact that stood otherwise than before; a
/// screening is the last row of each up to its number.
@Repository
class KeptStore {

    record Head(int number, String fingerprint) {}

    private final JdbcClient db;
    private final ObjectMapper json;

    KeptStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<Head> latest(Permit permit) {
        return db.sql(
                        """
                        select number, fingerprint from screening.kept
                        where case_id = ? order by number desc limit 1
                        """)
                .param(permit.caseId().value())
                .query(Head.class)
                .optional();
    }

    /// One screening of a case is kept after the other.
    void takeTurns(Permit permit) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 21))")
                .param(permit.caseId().toString())
                .query((_, _) -> true)
                .single();
    }

    void append(
            Permit permit,
            KeptScreening kept,
            String fingerprint,
            List<KeptFinding> findings,
            List<FactSaid> facts) {
        db.sql("insert into screening.kept values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(kept.caseId().value())
                .param(kept.number())
                .param(OffsetDateTime.ofInstant(kept.at(), ZoneOffset.UTC))
                .param(kept.day())
                .param(kept.book())
                .param(kept.policy())
                .param(permit.accountId())
                .param(kept.by())
                .param(fingerprint)
                .param(findings.size())
                .param(facts.size())
                .update();
        insert("kept_finding", findings.stream().map(it -> row(kept, it)).toList());
        insert("kept_fact", facts.stream().map(it -> row(kept, it)).toList());
    }

    Optional<KeptScreening> at(Permit permit, int number) {
        return db.sql("select * from screening.kept where case_id = ? and number = ?")
                .param(permit.caseId().value())
                .param(number)
                .query((row, _) -> kept(permit, row))
                .optional();
    }

    /// The newest first.
    List<KeptScreening.Line> lines(Permit permit, int from, int howMany) {
        return db.sql(
                        """
                        select number, at, book, policy, name as by, rules, facts from screening.kept
                        where case_id = ? order by number desc limit ? offset ?
                        """)
                .param(permit.caseId().value())
                .param(howMany)
                .param(from)
                .query(
                        (row, _) ->
                                new KeptScreening.Line(
                                        row.getInt("number"),
                                        at(row),
                                        row.getString("book"),
                                        row.getString("policy"),
                                        row.getString("by"),
                                        row.getInt("rules"),
                                        row.getInt("facts")))
                .list();
    }

    private KeptScreening kept(Permit permit, ResultSet row) throws SQLException {
        int number = row.getInt("number");
        return new KeptScreening(
                permit.caseId(),
                number,
                at(row),
                row.getObject("day", LocalDate.class),
                row.getString("book"),
                row.getString("policy"),
                row.getString("name"),
                findings(permit, number),
                facts(permit, number));
    }

    private List<KeptFinding> findings(Permit permit, int number) {
        return db.sql(
                        """
                        select * from (
                            select distinct on (rule) * from screening.kept_finding
                            where case_id = ? and number <= ? order by rule, number desc) last
                        where stood <> 'NOT_IN_THE_BOOK' order by place
                        """)
                .param(permit.caseId().value())
                .param(number)
                .query((row, _) -> finding(row))
                .list();
    }

    private List<FactSaid> facts(Permit permit, int number) {
        return db.sql(
                        """
                        select * from (
                            select distinct on (fact) * from screening.kept_fact
                            where case_id = ? and number <= ? order by fact, number desc) last
                        where value <> '' order by name
                        """)
                .param(permit.caseId().value())
                .param(number)
                .query(
                        (row, _) ->
                                new FactSaid(
                                        row.getString("fact"),
                                        row.getString("name"),
                                        row.getString("value"),
                                        row.getBoolean("part2")))
                .list();
    }

    private void insert(String table, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) return;
        db.sql(
                        "insert into screening.%1$s select * from jsonb_populate_recordset(null::screening.%1$s, ?::jsonb)"
                                .formatted(table))
                .param(json.writeValueAsString(rows))
                .update();
    }

    private static Map<String, Object> row(KeptScreening kept, KeptFinding it) {
        var row = head(kept, it.part2());
        row.put("rule", it.rule());
        row.put("place", place(kept, it));
        row.put("sentence", it.sentence());
        row.put("owner", it.owner().name());
        row.put("gate", it.gate());
        row.put("stood", it.stood().name());
        row.put("observed", it.observed());
        row.put("outcome", it.outcome());
        if (it.lastDay() != null) row.put("last_day", it.lastDay().toString());
        row.put("source", it.source());
        return row;
    }

    private static Map<String, Object> row(KeptScreening kept, FactSaid it) {
        var row = head(kept, it.part2());
        row.put("fact", it.id());
        row.put("name", it.name());
        row.put("value", it.value());
        return row;
    }

    private static int place(KeptScreening kept, KeptFinding it) {
        return kept.findings().indexOf(it);
    }

    private static Map<String, Object> head(KeptScreening kept, boolean part2) {
        var row = new LinkedHashMap<String, Object>();
        row.put("case_id", kept.caseId().toString());
        row.put("number", kept.number());
        row.put("part2", part2);
        return row;
    }

    private static KeptFinding finding(ResultSet row) throws SQLException {
        return new KeptFinding(
                row.getString("rule"),
                row.getString("sentence"),
                Discipline.valueOf(row.getString("owner")),
                row.getString("gate"),
                Stood.valueOf(row.getString("stood")),
                row.getString("observed"),
                row.getString("outcome"),
                row.getObject("last_day", LocalDate.class),
                row.getString("source"),
                row.getBoolean("part2"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
