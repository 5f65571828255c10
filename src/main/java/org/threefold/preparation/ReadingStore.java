package org.threefold.preparation;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.util.List;

/// Steps are appended; the table refuses anything else.
@Repository
class ReadingStore {

    private final EntityManager rows;

    ReadingStore(EntityManager rows) {
        this.rows = rows;
    }

    void append(Permit permit, Reading reading) {
        permit.to(Act.ANSWER_MATERIALS);
        rows.persist(ReadingRow.of(reading));
        rows.flush();
    }

    /// All steps of the case, oldest first.
    List<Reading> of(Permit permit) {
        return rows.createQuery(
                        "from ReadingRow r where r.caseId = :case order by r.at, r.id",
                        ReadingRow.class)
                .setParameter("case", permit.caseId().value())
                .getResultStream()
                .map(ReadingRow::reading)
                .toList();
    }
}
