package org.threefold.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Role;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

@InTheClinic
class ProcessNotesTest {

    @Autowired Clinic clinic;
    @Autowired ProcessNotes notes;

    @Test
    void a_note_is_read_by_its_author_and_by_nobody_else() {
        var caseId = clinic.openCase();
        done(notes.write(clinic.therapist(), caseId, "He spoke of his brother."));

        assertThat(done(notes.mine(clinic.therapist(), caseId)))
                .extracting(ProcessNote::says)
                .containsExactly(new NoteText.Readable("He spoke of his brother."));
        for (var other :
                new Actor[] {clinic.psychiatrist(), clinic.painSpecialist(), clinic.coordinator()})
            assertThat(refusal(notes.mine(other, caseId)))
                    .contains("may not read their own process notes");
    }

    @Test
    void the_next_therapist_on_the_case_does_not_find_them() {
        var caseId = clinic.openCase();
        done(notes.write(clinic.therapist(), caseId, "Mine alone."));
        var next = clinic.staff("Una Next", Role.THERAPIST);
        clinic.seat(caseId, Discipline.THERAPY, next);
        assertThat(done(notes.mine(next, caseId))).isEmpty();
    }

    @Test
    void the_database_itself_shows_a_therapist_only_what_they_wrote() {
        var caseId = clinic.openCase();
        done(notes.write(clinic.therapist(), caseId, "Mine alone."));

        assertThat(counted(clinic.therapist(), caseId)).isEqualTo(1);
        assertThat(counted(clinic.psychiatrist(), caseId)).isZero();
        assertThat(counted(clinic.coordinator(), caseId)).isZero();
        assertThatThrownBy(
                        () ->
                                clinic.databaseAs("threefold_app")
                                        .sql("select * from notes.process_note")
                                        .query()
                                        .listOfRows())
                .hasStackTraceContaining("No sign-in is bound");
    }

    private long counted(Actor who, CaseId caseId) {
        var source = clinic.dataSourceAs("threefold_app");
        var db = JdbcClient.create(source);
        return new TransactionTemplate(new DataSourceTransactionManager(source))
                .execute(
                        _ -> {
                            db.sql("select set_config('threefold.token', ?, true)")
                                    .param(who.token().value())
                                    .query(String.class)
                                    .single();
                            return db.sql(
                                            "select count(*) from notes.process_note where case_id"
                                                    + " = ?")
                                    .param(caseId.value())
                                    .query(Long.class)
                                    .single();
                        });
    }
}
