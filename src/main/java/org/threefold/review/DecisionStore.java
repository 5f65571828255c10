package org.threefold.review;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.Ids;

import java.time.ZoneOffset;

/// Decisions, what they rest on, and their signatures. All of it is appended; [ReviewReader] reads
/// it.
@Repository
class DecisionStore {

    private final EntityManager facts;
    private final JdbcClient db;

    DecisionStore(EntityManager facts, JdbcClient db) {
        this.facts = facts;
        this.db = db;
    }

    void append(Permit permit, Minutes minutes) {
        permit.to(Act.DECIDE);
        facts.persist(DecisionRow.of(permit.caseId(), minutes));
        facts.flush();
        if (minutes.decision() instanceof Decision.ProceedWithConditions(var conditions, _))
            for (int place = 0; place < conditions.size(); place++)
                append(permit, minutes.id(), place, conditions.get(place));
        minutes.weighed().forEach(one -> append(permit, minutes, one));
    }

    private void append(Permit permit, Minutes.Id decision, int place, Condition condition) {
        permit.to(Act.DECIDE);
        var day = condition.due() instanceof Condition.Due.By(var by) ? by : null;
        db.sql(
                        """
                        insert into review.decision_condition (id, decision_id, case_id, place, text, owner, due_by)
                        values (:id, :decision, :case, :place, :text, :owner, :day)
                        """)
                .param("id", Ids.next())
                .param("decision", decision.value())
                .param("case", permit.caseId().value())
                .param("place", place)
                .param("text", condition.text())
                .param("owner", condition.owner().name())
                .param("day", day)
                .update();
    }

    private void append(Permit permit, Minutes minutes, Weighed one) {
        permit.to(Act.DECIDE);
        db.sql(
                        """
                        insert into review.weighed
                            (opinion_id, decision_id, case_id, discipline, position, decided, sha256, answer)
                        values (:opinion, :decision, :case, :discipline, :position, :decided, :sha256, :answer)
                        """)
                .param("opinion", one.opinion().value())
                .param("decision", minutes.id().value())
                .param("case", permit.caseId().value())
                .param("discipline", one.discipline().name())
                .param("position", one.position().name())
                .param("decided", minutes.decision().position().name())
                .param("sha256", one.sha256())
                .param("answer", one.answer())
                .update();
    }

    void append(Permit permit, Minutes.Id decision, Ruling.SeatSignature signed) {
        permit.to(Act.SIGN_DECISION);
        db.sql(
                        """
                        insert into review.decision_signature
                            (decision_id, case_id, discipline, account_id, printed_name, meaning, signed_at, sha256)
                        values (:decision, :case, :discipline, :account, :name, :meaning, :at, :sha256)
                        """)
                .param("decision", decision.value())
                .param("case", permit.caseId().value())
                .param("discipline", signed.seat().name())
                .param("account", signed.signature().by().value())
                .param("name", signed.signature().printedName())
                .param("meaning", signed.signature().meaning())
                .param("at", signed.signature().at().atOffset(ZoneOffset.UTC))
                .param("sha256", signed.signature().sha256())
                .update();
    }
}
