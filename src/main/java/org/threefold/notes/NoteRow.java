package org.threefold.notes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// One row of `notes.process_note`.
@Entity
@Immutable
@Table(schema = "notes", name = "process_note")
class NoteRow {

    @Id UUID id;
    UUID caseId;
    UUID accountId;
    UUID keyId;
    byte[] ciphertext;
    Instant at;

    static NoteRow of(DataKey key, UUID author, String text, Instant at) {
        var row = new NoteRow();
        row.id = Ids.next();
        row.caseId = key.caseId();
        row.accountId = author;
        row.keyId = key.id();
        row.ciphertext = key.encrypt(place(row.id), text.strip());
        row.at = at;
        return row;
    }

    static DataKey.Place place(UUID id) {
        return new DataKey.Place("notes.process_note", "ciphertext", id);
    }

    ProcessNote note(Map<UUID, DataKey> keys) {
        var key = keys.get(keyId);
        var text = key == null ? null : key.decrypt(place(id), ciphertext).orElse(null);
        var says = text == null ? new NoteText.Unreadable() : new NoteText.Readable(text);
        return new ProcessNote(id, new CaseId(caseId), accountId, says, at);
    }
}
