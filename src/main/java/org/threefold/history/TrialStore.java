package org.threefold.history;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.time.Instant;
import java.util.List;

/// Trials are appended. The table refuses update and delete too.
@Repository
class TrialStore {

    private final EntityManager facts;

    TrialStore(EntityManager facts) {
        this.facts = facts;
    }

    void append(Permit permit, List<Trial> trials, Instant now) {
        permit.to(Act.WRITE_PAIN_SECTION, Act.REPORT_FACTS);
        trials.forEach(trial -> facts.persist(TrialRow.of(permit, trial, now)));
        facts.flush();
    }

    /// All entries of the case, those that were replaced too, in the order they were made.
    List<TrialRow> all(Permit permit) {
        return facts.createQuery(
                        "from TrialRow where caseId = :id order by recordedAt, id", TrialRow.class)
                .setParameter("id", permit.caseId().value())
                .getResultList();
    }
}
