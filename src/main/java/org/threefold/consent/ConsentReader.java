package org.threefold.consent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.kernel.JsonRows;
import org.threefold.review.Reviews;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads everything of a case's consent in three statements: the decision, the versions of the
/// text, and all else.
@Repository
class ConsentReader {

    private static final String ALL =
            """
            select (select jsonb_agg(o order by o.number) from consent.offer o where o.case_id = :case)::text as offers,
                   (select jsonb_agg(p order by p.at) from consent.paragraph_read p where p.case_id = :case)::text as read,
                   (select jsonb_agg(c order by c.at, c.id) from consent.choice c where c.case_id = :case)::text as choices,
                   (select jsonb_agg(a order by a.at) from consent.answer a where a.case_id = :case)::text as answers,
                   (select jsonb_agg(r order by r.round) from consent.round r where r.case_id = :case)::text as rounds,
                   (select jsonb_agg(t order by t.at, t.id) from consent.talk t where t.case_id = :case)::text as talks,
                   (select jsonb_agg(n order by n.at, n.id) from consent.capacity n where n.case_id = :case)::text as capacity,
                   (select jsonb_agg(s order by s.at, s.id) from consent.signature s where s.case_id = :case)::text
                       as signatures,
                   (select jsonb_agg(k order by k.at) from consent.paper_check k where k.case_id = :case)::text as checks,
                   (select jsonb_agg(e order by e.at, e.id) from consent.ending e where e.case_id = :case)::text as endings
            """;

    private final JdbcClient db;
    private final Reviews reviews;
    private final FormDesk forms;

    ConsentReader(JdbcClient db, Reviews reviews, FormDesk forms) {
        this.db = db;
        this.reviews = reviews;
        this.forms = forms;
    }

    ConsentFacts of(Permit permit) {
        var decided = reviews.lastLocked(permit).map(DecidedScope::of);
        return db.sql(ALL)
                .param("case", permit.caseId().value())
                .query((row, _) -> lines(row))
                .single()
                .facts(decided, forms.versions(permit));
    }

    private static ConsentLines lines(ResultSet row) throws SQLException {
        return new ConsentLines(
                JsonRows.read(row.getString("offers"), ConsentLines.OfferLine.class),
                JsonRows.read(row.getString("read"), ConsentLines.ReadLine.class),
                JsonRows.read(row.getString("choices"), ConsentLines.ChoiceLine.class),
                JsonRows.read(row.getString("answers"), ConsentLines.AnswerLine.class),
                JsonRows.read(row.getString("rounds"), ConsentLines.RoundLine.class),
                JsonRows.read(row.getString("talks"), ConsentLines.TalkLine.class),
                JsonRows.read(row.getString("capacity"), ConsentLines.CapacityLine.class),
                JsonRows.read(row.getString("signatures"), ConsentLines.SignatureLine.class),
                JsonRows.read(row.getString("checks"), ConsentLines.CheckLine.class),
                JsonRows.read(row.getString("endings"), ConsentLines.EndingLine.class));
    }
}
