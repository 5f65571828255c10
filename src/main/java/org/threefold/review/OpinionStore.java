package org.threefold.review;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.util.List;
import java.util.stream.Stream;

/// Rounds and opinions. Both are appended.
@Repository
class OpinionStore {

    private final EntityManager facts;
    private final JdbcClient db;

    OpinionStore(EntityManager facts, JdbcClient db) {
        this.facts = facts;
        this.db = db;
    }

    /// Whoever else changes the review or a seat of this case waits until this transaction ends.
    void waitForTurn(Permit permit) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(permit.caseId().toString())
                .query((_, _) -> true)
                .single();
    }

    void append(Permit permit, Round round) {
        permit.to(Act.FRAME_QUESTION, Act.REOPEN_REVIEW);
        facts.persist(RoundRow.of(permit.caseId(), round));
        facts.flush();
    }

    void append(Permit permit, Opinion opinion) {
        permit.to(Act.GIVE_OPINION);
        facts.persist(OpinionRow.of(permit.caseId(), opinion.header()));
        facts.flush();
        facts.persist(ContentRow.of(permit.caseId(), opinion));
        facts.flush();
    }

    /// Oldest first.
    List<Round> rounds(Permit permit) {
        return all(permit, "from RoundRow where caseId = :id order by number", RoundRow.class)
                .map(RoundRow::round)
                .toList();
    }

    private <R> Stream<R> all(Permit permit, String query, Class<R> row) {
        return facts.createQuery(query, row)
                .setParameter("id", permit.caseId().value())
                .getResultStream();
    }
}
