package org.threefold.casefile;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/// Case files and the wordings of their question. Both are appended.
@Repository
class CaseStore {

    private final EntityManager facts;
    private final JdbcClient db;
    private final CaseFileReader files;

    CaseStore(EntityManager facts, JdbcClient db, CaseFileReader files) {
        this.facts = facts;
        this.db = db;
        this.files = files;
    }

    /// The next record number of the year. It is given back if the transaction fails.
    RecordNumber nextNumber(Permit permit, int year) {
        permit.to(Act.FRAME_QUESTION);
        return db.sql("select casefile.next_serial(?)")
                .param(year)
                .query((row, _) -> new RecordNumber(year, row.getInt(1)))
                .single();
    }

    void append(Permit permit, CaseFile file, ReferralId referral) {
        permit.to(Act.FRAME_QUESTION);
        facts.persist(CaseRow.of(file, referral));
        facts.flush();
        append(permit, file.question());
    }

    void append(Permit permit, FramedQuestion question) {
        permit.to(Act.FRAME_QUESTION);
        if (!question.caseId().equals(permit.caseId())) {
            throw new IllegalArgumentException("The permit is about another case");
        }
        facts.persist(QuestionRow.of(question));
        facts.flush();
    }

    Optional<CaseFile> find(Permit permit) {
        return files.find(permit);
    }

    /// The question that stands.
    Optional<FramedQuestion> question(Permit permit) {
        return facts
                .createQuery(
                        "from QuestionRow where caseId = :id order by askedAt desc, id desc",
                        QuestionRow.class)
                .setParameter("id", permit.caseId().value())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(QuestionRow::question);
    }

    Optional<Candidate> candidate(Permit permit) {
        return db.sql(
                        """
                        select f.condition_code, f.condition_title, f.condition_key, p.birth_date
                        from casefile.case_file f join casefile.person p on p.id = f.person_id
                        where f.id = ?
                        """)
                .param(permit.caseId().value())
                .query((row, _) -> candidate(row))
                .optional();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                new PainCondition(
                        row.getString("condition_code"),
                        row.getString("condition_title"),
                        ConditionKey.valueOf(row.getString("condition_key"))),
                row.getObject("birth_date", LocalDate.class));
    }

    Optional<CaseSpan> span(Permit permit) {
        return db.sql(
                        """
                        select f.opened_at, exists (select from casefile.death_of(f.id)) as dead
                        from casefile.case_file f where f.id = ?
                        """)
                .param(permit.caseId().value())
                .query(
                        (row, _) ->
                                new CaseSpan(
                                        row.getObject(1, OffsetDateTime.class).toInstant(),
                                        row.getBoolean(2)))
                .optional();
    }

    /// Whoever else puts a question to this case waits until this transaction ends.
    void waitForTurn(Permit permit) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 1))")
                .param(permit.caseId().toString())
                .query((_, _) -> true)
                .single();
    }
}
