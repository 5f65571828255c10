package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Reply;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The answers, one row each. To one item the latest counts; the earlier ones stay.
@Repository
class AnswerStore {

    private final JdbcClient db;

    AnswerStore(JdbcClient db) {
        this.db = db;
    }

    void append(Permit permit, ItemAnswer it, KeptFor keptFor) {
        permit.to(Act.ANSWER_MEASURES, Act.TAKE_MEASURES, Act.CORRECT_MEASURES);
        db.sql(
                        """
                        insert into measures.answer
                            (id, case_id, response_id, link_id, kind, amount, said, kept_for, by_account, at)
                        values (:id, :case, :response, :link, :kind, :amount, :said, :kept, :by, :at)
                        """)
                .param("id", it.id())
                .param("case", permit.caseId().value())
                .param("response", it.response().value())
                .param("link", it.linkId())
                .param("kind", kind(it.reply()))
                .param("amount", amount(it.reply()))
                .param("said", said(it.reply()))
                .param("kept", keptFor.name())
                .param("by", permit.accountId())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// By filling in, and then by item and by scale.
    record Given(
            Map<ResponseId, Map<String, Reply>> answers,
            Map<ResponseId, Map<String, Score>> scores) {

        Map<String, Reply> to(Response response) {
            return answers.getOrDefault(response.id(), Map.of());
        }
    }

    /// The answers that count and what they came to, as far as the permit's holder may see them.
    Given all(Permit permit) {
        var given = new Given(new HashMap<>(), new HashMap<>());
        db.sql(
                        """
                        select response_id, link_id, kind, amount, said, at, id from measures.answer
                        where case_id = :case
                        union all
                        select response_id, scale, 'SCORE', value, missing, at, response_id from measures.score
                        where case_id = :case
                        order by at, id
                        """)
                .param("case", permit.caseId().value())
                .query(
                        row -> {
                            var id = new ResponseId(row.getObject(1, UUID.class));
                            if (row.getString(3).equals("SCORE"))
                                given.scores()
                                        .computeIfAbsent(id, _ -> new HashMap<>())
                                        .put(
                                                row.getString(2),
                                                ScoreStore.score(
                                                        row.getBigDecimal(4), row.getString(5)));
                            else
                                given.answers()
                                        .computeIfAbsent(id, _ -> new HashMap<>())
                                        .put(row.getString(2), reply(row));
                        });
        return given;
    }

    Map<String, Reply> of(Permit permit, ResponseId id) {
        var found = new HashMap<String, Reply>();
        db.sql(
                        """
                        select response_id, link_id, kind, amount, said from measures.answer
                        where case_id = ? and response_id = ? order by at, id
                        """)
                .params(permit.caseId().value(), id.value())
                .query(
                        row -> {
                            found.put(row.getString(2), reply(row));
                        });
        return found;
    }

    /// Whether some answer in it is kept from the permit's holder.
    boolean hasHidden(Permit permit, Response response) {
        return db.sql(
                        """
                        select measures.answer_count(?)
                            > (select count(*) from measures.answer where response_id = ?)
                        """)
                .params(response.id().value(), response.id().value())
                .query(Boolean.class)
                .single();
    }

    private static Reply reply(ResultSet row) throws SQLException {
        return switch (row.getString(3)) {
            case "AMOUNT" -> new AnswerValue.Amount(row.getBigDecimal(4));
            case "YES" -> new AnswerValue.YesNo(true);
            case "NO" -> new AnswerValue.YesNo(false);
            case "ON" -> new AnswerValue.On(LocalDate.parse(row.getString(5)));
            case "WORDS" -> new AnswerValue.Text(row.getString(5));
            case "PICKED" -> new AnswerValue.Chosen(row.getString(5));
            default -> new Reply.Declined();
        };
    }

    private static String kind(Reply reply) {
        return switch (reply) {
            case AnswerValue.Chosen _ -> "PICKED";
            case AnswerValue.Amount _ -> "AMOUNT";
            case AnswerValue.YesNo(var yes) -> yes ? "YES" : "NO";
            case AnswerValue.On _ -> "ON";
            case AnswerValue.Text _ -> "WORDS";
            case Reply.Declined _ -> "DECLINED";
            case Reply.NotKnown _ -> throw new IllegalArgumentException("No answer to an item");
        };
    }

    private static @Nullable BigDecimal amount(Reply reply) {
        return reply instanceof AnswerValue.Amount(var value) ? value : null;
    }

    private static @Nullable String said(Reply reply) {
        return switch (reply) {
            case AnswerValue.Chosen(var code) -> code;
            case AnswerValue.On(var day) -> day.toString();
            case AnswerValue.Text(var text) -> text;
            case AnswerValue.Amount _, AnswerValue.YesNo _, Reply.Declined _, Reply.NotKnown _ ->
                    null;
        };
    }
}
