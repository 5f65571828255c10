package org.threefold.notes;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;

import java.util.List;

/// Process notes are appended, and read by their author: the query says so, and so does the table.
@Repository
class NoteStore {

    private final EntityManager facts;

    NoteStore(EntityManager facts) {
        this.facts = facts;
    }

    void append(Permit permit, ProcessNote note) {
        if (!note.author().equals(permit.accountId()))
            throw new IllegalArgumentException("A note is written in one's own name");
        facts.persist(NoteRow.of(note));
        facts.flush();
    }

    List<ProcessNote> mine(Permit permit) {
        return facts.createQuery(
                        "from NoteRow where caseId = :id and accountId = :me order by at desc",
                        NoteRow.class)
                .setParameter("id", permit.caseId().value())
                .setParameter("me", permit.accountId())
                .getResultStream()
                .map(NoteRow::note)
                .toList();
    }
}
