package org.threefold.history;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.time.Instant;
import java.util.List;

/// The medication list is appended. The table refuses update and delete too.
@Repository
class MedicationStore {

    private final EntityManager facts;

    MedicationStore(EntityManager facts) {
        this.facts = facts;
    }

    void append(Permit permit, List<Medication> medications, Instant now) {
        permit.to(Act.WRITE_PAIN_SECTION, Act.REPORT_FACTS);
        medications.forEach(it -> facts.persist(MedicationRow.of(permit, it, now)));
        facts.flush();
    }

    /// All entries of the case, those that were replaced too, in the order they were made.
    List<MedicationRow> all(Permit permit) {
        return facts.createQuery(
                        "from MedicationRow where caseId = :id order by recordedAt, id",
                        MedicationRow.class)
                .setParameter("id", permit.caseId().value())
                .getResultList();
    }
}
