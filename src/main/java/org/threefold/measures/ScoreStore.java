package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// What answers came to when they were sent.
@Repository
class ScoreStore {

    private final JdbcClient db;

    ScoreStore(JdbcClient db) {
        this.db = db;
    }

    void append(Permit permit, ResponseId id, Scale scale, Score score, KeptFor kept, Instant at) {
        permit.to(Act.ANSWER_MEASURES, Act.TAKE_MEASURES);
        db.sql(
                        """
                        insert into measures.score
                            (response_id, case_id, scale, value, missing, kept_for, by_account, at)
                        values (:response, :case, :scale, :value, :missing, :kept, :by, :at)
                        """)
                .param("response", id.value())
                .param("case", permit.caseId().value())
                .param("scale", scale.key())
                .param("value", value(score))
                .param("missing", missing(score))
                .param("kept", kept.name())
                .param("by", permit.accountId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The latest number of each scale that the permit's holder may see.
    List<Measured> latest(Permit permit) {
        var found = new ArrayList<Measured>();
        db.sql(
                        """
                        select distinct on (s.scale) s.scale, s.value, r.about
                        from measures.score s join measures.response r on r.id = s.response_id
                        where s.case_id = ? and s.value is not null and not exists
                            (select from measures.response c join measures.finish f on f.response_id = c.id
                             where c.supersedes = r.id)
                        order by s.scale, r.about desc, r.at desc
                        """)
                .param(permit.caseId().value())
                .query(
                        row -> {
                            var value = row.getBigDecimal(2);
                            var on = row.getObject(3, LocalDate.class);
                            Scales.find(row.getString(1))
                                    .ifPresent(it -> found.add(new Measured(it, value, on)));
                        });
        return found;
    }

    static Score score(@Nullable BigDecimal value, String missing) {
        return value == null
                ? new Score.Incomplete(List.of(missing.split(" ", -1)))
                : new Score.Scored(value);
    }

    private static @Nullable BigDecimal value(Score score) {
        return score instanceof Score.Scored(var value) ? value : null;
    }

    private static String missing(Score score) {
        return score instanceof Score.Incomplete(var missing) ? String.join(" ", missing) : "";
    }
}
