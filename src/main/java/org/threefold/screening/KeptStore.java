package org.threefold.screening;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.access.SystemAccount;
import org.threefold.kernel.JsonRows;
import org.threefold.rules.FactSaid;
import tools.jackson.databind.ObjectMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Screenings as they were. Each row is one rule or fact that differs from the screening before; a
/// screening is the last row of each up to its number. How a row is written and read: [KeptRows].
@Repository
class KeptStore {

    record Head(int number, String fingerprint) {}

    /// What the last screening found, under which rules and policy, and what was cleared of it.
    record Last(
            int number,
            String book,
            String policy,
            List<KeptFinding> findings,
            List<Clearance> clearances) {}

    private final JdbcClient db;
    private final ObjectMapper json;
    private final SystemAccount system;

    KeptStore(JdbcClient db, ObjectMapper json, SystemAccount system) {
        this.db = db;
        this.json = json;
        this.system = system;
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

    /// The last screening, where facts and time are as they were then, with the clearances as they
    /// stand now. Versions are to be compared.
    Optional<Last> current(Permit permit, LocalDate today) {
        var rows =
                db.sql(
                                """
                                with last as materialized (
                                    select number as last_number, book, policy from screening.kept
                                    where case_id = :case and screening.is_current(:case, :today)
                                    order by number desc limit 1)
                                select last.*, f.*, case when row_number() over (order by f.place) = 1 then (
                                    select jsonb_agg(c order by c.at, c.id)::text from screening.clearance c
                                    where c.case_id = :case) end as clearances
                                from last, lateral (
                                    select distinct on (rule) %s from screening.kept_finding k
                                    where k.case_id = :case and k.number <= last.last_number
                                    order by rule, k.number desc) f
                                where f.recorded_status <> 'NOT_IN_THE_BOOK' order by f.place
                                """
                                        .formatted(KeptRows.FINDING))
                        .param("case", permit.caseId().value())
                        .param("today", today)
                        .query((row, _) -> last(row))
                        .list();
        if (rows.isEmpty()) return Optional.empty();
        var first = rows.getFirst();
        return Optional.of(
                new Last(
                        first.number(),
                        first.book(),
                        first.policy(),
                        rows.stream().flatMap(it -> it.findings().stream()).toList(),
                        first.clearances()));
    }

    private static Last last(ResultSet row) throws SQLException {
        return new Last(
                row.getInt("last_number"),
                row.getString("book"),
                row.getString("policy"),
                List.of(KeptRows.finding(row)),
                JsonRows.read(row.getString("clearances"), ClearanceRow.class).stream()
                        .map(ClearanceRow::clearance)
                        .toList());
    }

    /// One screening of a case is kept after the other.
    void takeTurns(Permit permit) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 21))")
                .param(permit.caseId().toString())
                .query((_, _) -> true)
                .single();
    }

    /// By the portal alone, whoever acts: see `screening.keep`.
    void append(
            Permit permit,
            KeptScreening kept,
            String fingerprint,
            List<KeptFinding> findings,
            List<FactSaid> facts) {
        var head = KeptRows.head(permit, kept, fingerprint);
        head.put("rules", findings.size());
        head.put("facts", facts.size());
        db.sql("select screening.keep(?, ?::jsonb, ?::jsonb, ?::jsonb)")
                .param(system.actor().token().value())
                .param(json.writeValueAsString(head))
                .param(rows(findings, it -> KeptRows.row(kept, it)))
                .param(rows(facts, KeptRows::row))
                .query((_, _) -> true)
                .single();
    }

    private <T> String rows(List<T> all, Function<T, Map<String, Object>> row) {
        return json.writeValueAsString(all.stream().map(row).toList());
    }

    Optional<KeptScreening> at(Permit permit, int number) {
        return db.sql(
                        """
                        select number, at, day, book, policy, name from screening.kept
                        where case_id = ? and number = ?
                        """)
                .param(permit.caseId().value())
                .param(number)
                .query(
                        (row, _) ->
                                KeptRows.kept(
                                        permit,
                                        row,
                                        findings(permit, number),
                                        facts(permit, number)))
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
                                        KeptRows.at(row),
                                        row.getString("book"),
                                        row.getString("policy"),
                                        row.getString("by"),
                                        row.getInt("rules"),
                                        row.getInt("facts")))
                .list();
    }

    private List<KeptFinding> findings(Permit permit, int number) {
        return db.sql(
                        """
                        select * from (
                            select distinct on (rule) %s from screening.kept_finding
                            where case_id = ? and number <= ? order by rule, number desc) last
                        where recorded_status <> 'NOT_IN_THE_BOOK' order by place
                        """
                                .formatted(KeptRows.FINDING))
                .param(permit.caseId().value())
                .param(number)
                .query((row, _) -> KeptRows.finding(row))
                .list();
    }

    /// As they were recorded then.
    List<FactSaid> facts(Permit permit, int number) {
        return db.sql(
                        """
                        select * from (
                            select distinct on (fact) fact, name, value, part2 from screening.kept_fact
                            where case_id = ? and number <= ? order by fact, number desc) last
                        where value <> '' order by name
                        """)
                .param(permit.caseId().value())
                .param(number)
                .query((row, _) -> KeptRows.fact(row))
                .list();
    }
}
