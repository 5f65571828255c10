package org.threefold.notes;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Process notes are appended encrypted, and read by their author: the query says so, and so does
/// the table.
@Repository
class NoteStore {

    private final EntityManager facts;
    private final CaseKeys keys;

    NoteStore(EntityManager facts, CaseKeys keys) {
        this.facts = facts;
        this.keys = keys;
    }

    /// Empty where the case's data key cannot be unwrapped: nothing is written then.
    Optional<ProcessNote> append(Permit permit, String text, Instant at) {
        permit.to(Act.WRITE_PROCESS_NOTE);
        return keys.forWriting(permit.caseId().value())
                .map(
                        key -> {
                            var row = NoteRow.of(key, permit.accountId(), text, at);
                            facts.persist(row);
                            facts.flush();
                            return row.note(Map.of(key.id(), key));
                        });
    }

    List<ProcessNote> mine(Permit permit) {
        var open = keys.forReading(permit.caseId().value());
        return facts.createQuery(
                        "from NoteRow where caseId = :id and accountId = :me order by at desc",
                        NoteRow.class)
                .setParameter("id", permit.caseId().value())
                .setParameter("me", permit.accountId())
                .getResultStream()
                .map(row -> row.note(open))
                .toList();
    }
}
