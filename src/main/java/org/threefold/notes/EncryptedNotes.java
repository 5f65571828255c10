package org.threefold.notes;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.threefold.drafts.DraftRewriting;

import java.time.OffsetDateTime;
import java.util.UUID;

/// Encrypts the notes that were kept in plain text, and what was being typed into one, once at the
/// upgrade; then drops the table of the plain ones, so that no dead row keeps a text.
@Component
class EncryptedNotes implements JavaMigration {

    private final NoteKeys keys;

    EncryptedNotes(NoteKeys keys) {
        this.keys = keys;
    }

    @Override
    public void migrate(Context context) {
        var connection = new SingleConnectionDataSource(context.getConnection(), true);
        var db = JdbcClient.create(connection);
        var cases = new CaseKeys(db, keys);
        db.sql("select id, case_id, account_id, text, at from notes.plain_note order by id")
                .query(Plain.class)
                .list()
                .forEach(note -> copy(db, note, key(cases, note.caseId())));
        DraftRewriting.of(db, NoteDrafts.FORM)
                .each(
                        it ->
                                NoteDrafts.stored(
                                        key(cases, it.caseId()),
                                        it.accountId(),
                                        it.field(),
                                        it.content()));
        db.sql("drop table notes.plain_note").update();
    }

    private static DataKey key(CaseKeys cases, UUID caseId) {
        return cases.forWriting(caseId)
                .orElseThrow(() -> new IllegalStateException("A data key cannot be unwrapped"));
    }

    private static void copy(JdbcClient db, Plain note, DataKey key) {
        db.sql(
                        """
                        insert into notes.process_note (id, case_id, account_id, key_id, ciphertext, at)
                        values (:id, :case, :account, :key, :ciphertext, :at)
                        """)
                .param("id", note.id())
                .param("case", note.caseId())
                .param("account", note.accountId())
                .param("key", key.id())
                .param("ciphertext", key.encrypt(NoteRow.place(note.id()), note.text()))
                .param("at", note.at())
                .update();
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("10.46.3");
    }

    @Override
    public String getDescription() {
        return "encrypt notes";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    private record Plain(UUID id, UUID caseId, UUID accountId, String text, OffsetDateTime at) {}
}
