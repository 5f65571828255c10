package org.threefold.notes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.threefold.kernel.CaseId;

import java.time.Instant;
import java.util.UUID;

/// One row of `notes.process_note`.
@Entity
@Immutable
@Table(schema = "notes", name = "process_note")
class NoteRow {

    @Id UUID id;
    UUID caseId;
    UUID accountId;
    String text;
    Instant at;

    static NoteRow of(ProcessNote note) {
        var row = new NoteRow();
        row.id = note.id();
        row.caseId = note.caseId().value();
        row.accountId = note.author();
        row.text = note.text();
        row.at = note.at();
        return row;
    }

    ProcessNote note() {
        return new ProcessNote(id, new CaseId(caseId), accountId, text, at);
    }
}
