package org.threefold.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.drafts.DraftForm;
import org.threefold.drafts.Drafts;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the database holds of a process note and of its draft, and what is shown once somebody who
/// may do anything there has moved, cut or exchanged it.
@InTheClinic
class NoteEncryptionTest {

    private static final NoteText UNREADABLE = new NoteText.Unreadable();

    @Autowired Clinic clinic;
    @Autowired ProcessNotes notes;
    @Autowired Drafts drafts;

    private CaseId caseId;
    private JdbcClient superuser;

    @BeforeEach
    void a_case() {
        caseId = clinic.openCase();
        superuser = clinic.databaseAs("postgres");
    }

    @Test
    void no_table_holds_a_word_of_a_note_or_of_its_draft() {
        var word = "quillonbrasque" + UUID.randomUUID().toString().replace("-", "");
        type(form(), "text", "He said " + word);
        write(caseId, "He said " + word + " twice.");
        assertThat(holding(word)).isEmpty();

        type(DraftForm.of(caseId, "another form"), "text", "He said " + word);
        assertThat(holding(word)).containsExactly("drafts.draft");
    }

    @Test
    void a_note_that_was_moved_to_another_row_is_not_shown_and_not_lost() {
        var first = write(caseId, "The first one.");
        var second = write(caseId, "The second one.");
        change(
                "update notes.process_note a set ciphertext = b.ciphertext"
                        + " from notes.process_note b where a.id = ? and b.id = ?",
                first,
                second);

        assertThat(says())
                .containsOnly(
                        Map.entry(first, UNREADABLE),
                        Map.entry(second, new NoteText.Readable("The second one.")));
    }

    @Test
    void a_note_that_was_moved_to_another_case_is_not_shown_there() {
        var other = clinic.openCase();
        var mine = write(caseId, "Of the first patient.");
        write(other, "Of the second patient.");
        change("update notes.process_note set case_id = ? where id = ?", other.value(), mine);

        assertThat(done(notes.mine(clinic.therapist(), other)))
                .extracting(ProcessNote::says)
                .containsExactlyInAnyOrder(
                        UNREADABLE, new NoteText.Readable("Of the second patient."));
    }

    @Test
    void a_data_key_that_was_moved_to_another_case_opens_nothing_there() {
        var other = clinic.openCase();
        var mine = write(caseId, "Of the first patient.");
        change("update notes.data_key set case_id = ? where case_id = ?", other, caseId);
        change("update notes.process_note set case_id = ? where id = ?", other.value(), mine);

        assertThat(done(notes.mine(clinic.therapist(), other)))
                .extracting(ProcessNote::says)
                .containsExactly(UNREADABLE);
    }

    @Test
    void a_note_that_was_cut_is_not_shown_shorter() {
        var note = write(caseId, "He does not want to live without his brother.");
        change(
                "update notes.process_note set ciphertext = substr(ciphertext, 1,"
                        + " length(ciphertext) - 1) where id = ?",
                note);
        assertThat(says()).containsExactly(Map.entry(note, UNREADABLE));
    }

    @Test
    void with_a_key_that_does_not_fit_notes_are_said_to_be_there_and_nothing_is_written() {
        var note = write(caseId, "From before.");
        type(form(), "text", "Half a thought");
        var before = wrapped();
        change(
                "update notes.data_key set wrapped = set_byte(wrapped, 20, get_byte(wrapped, 20) #"
                        + " 1) where case_id = ?",
                caseId);

        assertThat(says()).containsExactly(Map.entry(note, UNREADABLE));
        assertThat(refusal(notes.write(clinic.therapist(), caseId, "Another.")))
                .isEqualTo(ProcessNotes.NO_KEY);
        assertThat(refusal(drafts.of(clinic.therapist(), form()))).isEqualTo(Drafts.UNREADABLE);
        assertThat(refusal(drafts.save(clinic.therapist(), form(), "text", "Over it")))
                .isEqualTo(Drafts.UNREADABLE);
        assertThat(refusal(drafts.save(clinic.therapist(), form(), "text", "")))
                .isEqualTo(Drafts.UNREADABLE);
        assertThat(refusal(drafts.discard(clinic.therapist(), form())))
                .isEqualTo(Drafts.UNREADABLE);

        superuser
                .sql("update notes.data_key set wrapped = ? where case_id = ?")
                .params(before, caseId.value())
                .update();
        assertThat(says()).containsExactly(Map.entry(note, new NoteText.Readable("From before.")));
        assertThat(done(drafts.of(clinic.therapist(), form())))
                .containsExactly(Map.entry("text", "Half a thought"));
    }

    @Test
    void a_draft_of_another_field_or_in_plain_text_is_not_taken_for_this_one() {
        type(form(), "text", "Half a thought");
        change("update drafts.draft set field = 'other' where case_id = ?", caseId);
        assertThat(refusal(drafts.of(clinic.therapist(), form()))).isEqualTo(Drafts.UNREADABLE);

        change("update drafts.draft set content = 'planted' where case_id = ?", caseId);
        assertThat(refusal(drafts.of(clinic.therapist(), form()))).isEqualTo(Drafts.UNREADABLE);
    }

    @Test
    void two_notes_with_the_same_text_look_different() {
        write(caseId, "The same.");
        write(caseId, "The same.");
        assertThat(
                        superuser
                                .sql("select ciphertext from notes.process_note where case_id = ?")
                                .param(caseId.value())
                                .query(byte[].class)
                                .set())
                .hasSize(2);
    }

    @Test
    void a_colleague_reads_no_data_key_into_being() {
        assertThat(refusal(notes.write(clinic.psychiatrist(), caseId, "I am no therapist here.")))
                .contains("may not write process notes");
        assertThat(keysSeenBy(clinic.therapist())).isZero();
        write(caseId, "Now there is one.");
        assertThat(keysSeenBy(clinic.therapist())).isEqualTo(1);
        assertThat(keysSeenBy(clinic.coordinator())).isZero();
    }

    private long keysSeenBy(Actor who) {
        return clinic.inNameOf(
                who,
                db ->
                        db.sql("select count(*) from notes.data_key where case_id = ?")
                                .param(caseId.value())
                                .query(Long.class)
                                .single());
    }

    private DraftForm form() {
        return DraftForm.of(caseId, NoteDrafts.FORM);
    }

    private UUID write(CaseId about, String text) {
        return done(notes.write(clinic.therapist(), about, text)).id();
    }

    private void type(DraftForm form, String field, String text) {
        done(drafts.save(clinic.therapist(), form, field, text));
    }

    private Map<UUID, NoteText> says() {
        return done(notes.mine(clinic.therapist(), caseId)).stream()
                .collect(java.util.stream.Collectors.toMap(ProcessNote::id, ProcessNote::says));
    }

    private byte[] wrapped() {
        return superuser
                .sql("select wrapped from notes.data_key where case_id = ?")
                .param(caseId.value())
                .query(byte[].class)
                .single();
    }

    /// As a superuser who has switched the triggers off.
    private void change(String sql, Object... parameters) {
        var values =
                java.util.Arrays.stream(parameters)
                        .map(it -> it instanceof CaseId id ? id.value() : it)
                        .toList();
        var source = clinic.dataSourceAs("postgres");
        new org.springframework.transaction.support.TransactionTemplate(
                        new org.springframework.jdbc.datasource.DataSourceTransactionManager(
                                source))
                .executeWithoutResult(
                        _ -> {
                            var db = JdbcClient.create(source);
                            db.sql("set local session_replication_role = replica").update();
                            assertThat(db.sql(sql).params(values).update()).isPositive();
                        });
    }

    /// Every table in which the word stands as text, or as bytes that are one of its encodings.
    private List<String> holding(String word) {
        var bytes = word.getBytes(StandardCharsets.UTF_8);
        var base64 = Base64.getEncoder().withoutPadding();
        return superuser
                .sql(
                        """
                        select nspname || '.' || relname from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where relkind in ('r', 'p', 'm') and nspname not like 'pg!_%' escape '!'
                          and nspname <> 'information_schema'
                        """)
                .query(String.class)
                .list()
                .stream()
                .filter(
                        table ->
                                superuser
                                        .sql(
                                                "select exists (select from "
                                                        + table
                                                        + " t where position(:word in t::text) > 0"
                                                        + " or position(:hex in t::text) > 0 or"
                                                        + " position(:base64 in t::text) > 0)")
                                        .param("word", word)
                                        .param("hex", HexFormat.of().formatHex(bytes))
                                        .param("base64", base64.encodeToString(bytes))
                                        .query(Boolean.class)
                                        .single())
                .toList();
    }
}
