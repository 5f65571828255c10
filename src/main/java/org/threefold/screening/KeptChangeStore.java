package org.threefold.screening;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Two kept screenings of a case, of each only the rules and facts that were kept anew between
/// them: what else they say is the same. How a row is read: [KeptRows].
@Repository
class KeptChangeStore {

    private static final String FINDINGS =
            """
            with later as materialized (
                select distinct on (rule) %1$s, true as later from screening.kept_finding
                where case_id = :case and number > :from and number <= :upTo order by rule, number desc),
            earlier as (
                select distinct on (rule) %1$s, false as later from screening.kept_finding
                where case_id = :case and number <= :from and rule in (select l.rule from later l)
                order by rule, number desc)
            select * from (select %1$s, later from later union all select %1$s, later from earlier) both_of_them
            where recorded_status <> 'NOT_IN_THE_BOOK' order by place
            """
                    .formatted(KeptRows.FINDING);

    private static final String FACTS =
            """
            with later as materialized (
                select distinct on (fact) fact, name, value, part2, true as later from screening.kept_fact
                where case_id = :case and number > :from and number <= :upTo order by fact, number desc),
            earlier as (
                select distinct on (fact) fact, name, value, part2, false as later from screening.kept_fact
                where case_id = :case and number <= :from and fact in (select l.fact from later l)
                order by fact, number desc)
            select fact, name, value, part2, later from later where value <> ''
            union all
            select fact, name, value, part2, later from earlier where value <> '' order by name
            """;

    private final JdbcClient db;

    KeptChangeStore(JdbcClient db) {
        this.db = db;
    }

    /// @param from the number of the earlier screening
    /// @param upTo that of the later
    ScreeningPair between(Permit permit, int from, int upTo) {
        var findings = rows(permit, FINDINGS, from, upTo, KeptRows::finding);
        var facts = rows(permit, FACTS, from, upTo, KeptRows::fact);
        var both =
                db.sql(
                                """
                                select number, at, day, book, policy, name from screening.kept
                                where case_id = ? and number in (?, ?) order by number
                                """)
                        .params(permit.caseId().value(), from, upTo)
                        .query(
                                (row, _) -> {
                                    boolean later = row.getInt("number") == upTo;
                                    return KeptRows.kept(
                                            permit, row, of(findings, later), of(facts, later));
                                })
                        .list();
        if (both.size() != 2)
            throw new IllegalStateException("No screenings " + from + " and " + upTo);
        return new ScreeningPair(both.getFirst(), both.getLast());
    }

    private static <T> List<T> of(Map<Boolean, List<T>> both, boolean later) {
        return both.getOrDefault(later, List.of());
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<Boolean, List<T>> rows(
            Permit permit, String sql, int from, int upTo, Reading<T> reading) {
        return db
                .sql(sql)
                .param("case", permit.caseId().value())
                .param("from", from)
                .param("upTo", upTo)
                .query((row, _) -> Map.entry(row.getBoolean("later"), reading.read(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
