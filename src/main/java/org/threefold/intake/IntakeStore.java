package org.threefold.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Reply;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Answers given at home are appended, by the patient alone. The table refuses everything else, and
/// shows those on substance use to the seats and the patient alone.
@Repository
class IntakeStore {

    private final JdbcClient db;

    IntakeStore(JdbcClient db) {
        this.db = db;
    }

    /// One answer of a case is kept after the other.
    void takeTurns(Permit permit) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 17))")
                .param(permit.caseId().toString())
                .query((_, _) -> true)
                .single();
    }

    void append(Permit permit, HomeAnswer answer, boolean part2) {
        permit.to(Act.ANSWER_INTAKE);
        var before = answer.supersedes();
        db.sql("insert into intake.answer values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(answer.id().value())
                .param(permit.caseId().value())
                .param(answer.question())
                .param(part2)
                .param(kind(answer.answer()))
                .param(answer.answer() instanceof AnswerValue.Text(var words) ? words : "")
                .param(answer.by())
                .param(utc(answer.at()))
                .param(before == null ? null : before.value())
                .update();
    }

    /// The standing answer of each question that the reader may see.
    Map<String, HomeAnswer> standing(Permit permit) {
        return db
                .sql(
                        """
                        select distinct on (question) id, case_id, question, kind, words, account_id, at, supersedes
                        from intake.answer
                        where case_id = ? order by question, at desc, id desc
                        """)
                .param(permit.caseId().value())
                .query((row, _) -> answer(row))
                .list()
                .stream()
                .collect(Collectors.toMap(HomeAnswer::question, Function.identity()));
    }

    /// The standing answer to one question.
    Optional<HomeAnswer> standing(Permit permit, String question) {
        return db.sql(
                        """
                        select id, case_id, question, kind, words, account_id, at, supersedes
                        from intake.answer where case_id = ? and question = ?
                        order by at desc, id desc limit 1
                        """)
                .params(permit.caseId().value(), question)
                .query((row, _) -> answer(row))
                .optional();
    }

    void send(Permit permit, Instant at) {
        permit.to(Act.ANSWER_INTAKE);
        db.sql("insert into intake.sent values (?, ?, ?, ?)")
                .params(Ids.next(), permit.caseId().value(), permit.accountId(), utc(at))
                .update();
    }

    /// That whoever asks has read what was last sent. Answers whether that was news.
    boolean read(Permit permit, Instant at) {
        permit.to(Act.MARK_INTAKE_READ);
        return db.sql(
                                """
                                insert into intake.reading
                                select s.case_id, s.id, ?, ? from intake.sent s
                                where s.case_id = ? order by s.at desc, s.id desc limit 1
                                on conflict do nothing
                                """)
                        .params(permit.accountId(), utc(at), permit.caseId().value())
                        .update()
                > 0;
    }

    /// Whether something was sent that whoever asks has not read.
    boolean unread(Permit permit) {
        return db.sql(
                        """
                        select coalesce((
                            select not exists (select from intake.reading r
                                               where r.sent_id = s.id and r.account_id = ?)
                            from intake.sent s where s.case_id = ?
                            order by s.at desc, s.id desc limit 1), false)
                        """)
                .params(permit.accountId(), permit.caseId().value())
                .query(Boolean.class)
                .single();
    }

    Optional<Instant> sent(Permit permit) {
        return db.sql("select max(at) from intake.sent where case_id = ?")
                .param(permit.caseId().value())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /// How many of these are answered: a number, for whoever may see no answer.
    int answered(Permit permit, List<String> questions) {
        return db.sql("select intake.answered(?, ?)")
                .param(permit.caseId().value())
                .param(questions.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    private static HomeAnswer answer(ResultSet row) throws SQLException {
        var before = row.getObject("supersedes", UUID.class);
        return new HomeAnswer(
                new HomeAnswerId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("question"),
                answer(row.getString("kind"), row.getString("words")),
                row.getObject("account_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                before == null ? null : new HomeAnswerId(before));
    }

    private static String kind(Reply answer) {
        return switch (answer) {
            case AnswerValue.YesNo(var yes) -> yes ? "YES" : "NO";
            case AnswerValue.Text _ -> "IN_WORDS";
            case Reply.NotKnown _ -> "NOT_KNOWN";
            case Reply.Declined _ -> "DECLINED";
            case AnswerValue.Chosen _, AnswerValue.Amount _, AnswerValue.On _ ->
                    throw new IllegalArgumentException("Not asked at home: " + answer);
        };
    }

    private static Reply answer(String kind, String words) {
        return switch (kind) {
            case "YES" -> new AnswerValue.YesNo(true);
            case "NO" -> new AnswerValue.YesNo(false);
            case "IN_WORDS" -> new AnswerValue.Text(words);
            case "NOT_KNOWN" -> new Reply.NotKnown();
            case "DECLINED" -> new Reply.Declined();
            default -> throw new IllegalStateException("No such kind of answer: " + kind);
        };
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
