package org.threefold.review;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.kernel.JsonRows;
import org.threefold.review.VisibleRecords.ConditionLine;
import org.threefold.review.VisibleRecords.SignatureLine;
import org.threefold.review.VisibleRecords.WeighedLine;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads rounds, opinions and decisions of a case in one statement; the policies of each table say
/// what of them is shown.
@Repository
class ReviewReader {

    private static final String ALL =
            """
            select (select jsonb_agg(r order by r.number) from review.round r where r.case_id = :case)::text as rounds,
                   (select jsonb_agg(o order by o.signed_at, o.id) from review.opinion o where o.case_id = :case)::text
                       as opinions,
                   (select jsonb_agg(c) from review.opinion_content c where c.case_id = :case)::text as contents,
                   (select jsonb_agg(d order by d.recorded_at, d.id) from review.decision d where d.case_id = :case
                       and not exists (select from review.decision later where later.supersedes = d.id))::text as decisions,
                   (select jsonb_agg(c) from review.decision_condition c where c.case_id = :case)::text as conditions,
                   (select jsonb_agg(w) from review.weighed w where w.case_id = :case)::text as weighed,
                   (select jsonb_agg(s) from review.decision_signature s where s.case_id = :case)::text as signatures
            """;

    private final JdbcClient db;

    ReviewReader(JdbcClient db) {
        this.db = db;
    }

    VisibleRecords of(Permit permit) {
        return db.sql(ALL)
                .param("case", permit.caseId().value())
                .query((row, _) -> records(row))
                .single();
    }

    private static VisibleRecords records(ResultSet row) throws SQLException {
        return new VisibleRecords(
                JsonRows.read(row.getString("rounds"), RoundRow.class),
                JsonRows.read(row.getString("opinions"), OpinionRow.class),
                JsonRows.read(row.getString("contents"), ContentRow.class),
                JsonRows.read(row.getString("decisions"), DecisionRow.class),
                JsonRows.read(row.getString("conditions"), ConditionLine.class),
                JsonRows.read(row.getString("weighed"), WeighedLine.class),
                JsonRows.read(row.getString("signatures"), SignatureLine.class));
    }
}
