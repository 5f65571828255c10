package org.threefold.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.support.Postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/// The file of keys, its change, and the upgrade of a database that held notes in plain text.
class NoteKeysTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final UUID NOTE = UUID.randomUUID();
    private static final UUID AUTHOR = UUID.randomUUID();

    @TempDir Path folder;

    @Test
    void without_a_key_the_portal_does_not_start() {
        var portal = new ApplicationContextRunner().withUserConfiguration(NotesConfiguration.class);

        portal.run(
                it ->
                        assertThat(it.getStartupFailure())
                                .hasRootCauseMessage("The key of process notes is not set."));
        portal.withPropertyValues("threefold.notes.key=" + folder.resolve("none"))
                .run(it -> assertThat(it).hasFailed());
    }

    @Test
    void what_is_no_file_of_keys_is_refused() throws IOException {
        var good = NoteKeyFile.line(1, AesKeys.fresh());
        for (var text :
                new String[] {"", "# none\n", "1\n", "1 c2hvcnQ=\n", "x" + good, good + good})
            assertThatThrownBy(() -> NoteKeyFile.read(file(text).toString()))
                    .as(text)
                    .isInstanceOf(NoteKeyFile.Unusable.class)
                    .hasMessageContaining("There is no key of process notes in");
    }

    @Test
    void a_new_file_is_its_owners_alone_and_is_never_made_over_another() throws IOException {
        var file = folder.resolve("keys/notes.key");
        NoteKeyFile.make(file);
        var text = Files.readString(file);
        NoteKeyFile.make(file);

        assertThat(Files.readString(file)).isEqualTo(text);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(NoteKeyFile.read(file.toString()).primary()).isEqualTo(1);
    }

    @Test
    void after_a_change_of_the_key_old_texts_are_read_and_new_ones_need_the_new_key()
            throws IOException {
        var db = database("notes_key_change");
        flyway("notes_key_change", NoteKeyFile.read(file(key(1)).toString())).load().migrate();
        var first = NoteKeyFile.read(file(FIRST).toString());
        var place = new DataKey.Place("t", "c", "row");
        var before = new CaseKeys(db, first).forWriting(CASE).orElseThrow();
        var old = before.encrypt(place, "From before.");

        var both = NoteKeyFile.read(file(SECOND + FIRST).toString());
        new KeyChange(both).wrapAnew(db);
        var after = new CaseKeys(db, both).forWriting(CASE).orElseThrow();
        var second = new CaseKeys(db, NoteKeyFile.read(file(SECOND).toString()));

        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(second.forReading(CASE)).containsOnlyKeys(before.id(), after.id());
        assertThat(second.forReading(CASE).get(before.id()).decrypt(place, old))
                .contains("From before.");
        assertThat(after.decrypt(place, old)).isEmpty();
        assertThat(new CaseKeys(db, first).forReading(CASE)).isEmpty();
    }

    @Test
    void another_key_with_the_same_number_changes_nothing_and_opens_nothing() throws IOException {
        var db = database("notes_wrong_key");
        var right = NoteKeyFile.read(file(FIRST).toString());
        flyway("notes_wrong_key", right).load().migrate();
        var key = new CaseKeys(db, right).forWriting(CASE).orElseThrow();

        var wrong = NoteKeyFile.read(file(key(1)).toString());
        new KeyChange(wrong).wrapAnew(db);

        assertThat(new CaseKeys(db, wrong).forWriting(CASE)).isEmpty();
        assertThat(new CaseKeys(db, wrong).forReading(CASE)).isEmpty();
        assertThat(new CaseKeys(db, right).forReading(CASE)).containsOnlyKeys(key.id());
    }

    @Test
    void an_upgrade_encrypts_what_was_kept_in_plain_text() throws IOException {
        var keys = NoteKeyFile.read(file(FIRST).toString());
        var db = database("notes_upgrade");
        flyway("notes_upgrade", keys).target("10.46.2").load().migrate();
        var source = Postgres.server().superuser("notes_upgrade");
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "insert into notes.plain_note (id, case_id, account_id, text, at) values ('%s', '%s', '%s', 'He spoke.', now())"
                            .formatted(NOTE, CASE, AUTHOR));
            statement.execute(
                    "insert into drafts.draft (account_id, case_id, form, field, content, saved_at) values ('%s', '%s', 'process-note', 'text', 'He sp', now())"
                            .formatted(AUTHOR, CASE));
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }

        flyway("notes_upgrade", keys).load().migrate();

        var key = new CaseKeys(db, keys).forReading(CASE).values().iterator().next();
        assertThat(
                        key.decrypt(
                                NoteRow.place(NOTE),
                                db.sql("select ciphertext from notes.process_note where id = ?")
                                        .param(NOTE)
                                        .query(byte[].class)
                                        .single()))
                .contains("He spoke.");
        var draft = db.sql("select content from drafts.draft").query(String.class).single();
        assertThat(
                        new NoteDrafts(new CaseKeys(db, keys))
                                .decode(
                                        AUTHOR,
                                        org.threefold.drafts.DraftForm.of(
                                                new org.threefold.kernel.CaseId(CASE),
                                                "process-note"),
                                        "text",
                                        draft))
                .isEqualTo(new org.threefold.kernel.Outcome.Done<>("He sp"));
        assertThat(draft).startsWith(key.id() + ":");
        assertThat(
                        db.sql("select to_regclass('notes.plain_note')::text")
                                .query(String.class)
                                .list())
                .containsOnlyNulls();
    }

    private static final String FIRST = key(1);
    private static final String SECOND = key(2);

    private static String key(int number) {
        return NoteKeyFile.line(number, AesKeys.fresh());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve(UUID.randomUUID().toString()), text);
    }

    private static JdbcClient database(String name) {
        Postgres.server().provision(name);
        return JdbcClient.create(replica(name));
    }

    /// Foreign keys are not checked, so that no person and no case have to be made up.
    private static javax.sql.DataSource replica(String name) {
        var source = new org.postgresql.ds.PGSimpleDataSource();
        source.setUrl(Postgres.server().url(name));
        source.setUser("postgres");
        source.setOptions("-c session_replication_role=replica");
        return source;
    }

    private static org.flywaydb.core.api.configuration.FluentConfiguration flyway(
            String name, NoteKeys keys) {
        return Flyway.configure()
                .dataSource(replica(name))
                .initSql("set role threefold_owner")
                .defaultSchema("flyway")
                .createSchemas(true)
                .locations("classpath:db/migration")
                .javaMigrations(new EncryptedNotes(keys))
                .callbacks(new KeyChange(keys));
    }
}
