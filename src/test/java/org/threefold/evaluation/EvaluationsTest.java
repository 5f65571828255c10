package org.threefold.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Access;
import org.threefold.access.CareTeams;
import org.threefold.access.Role;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.util.List;

@InTheClinic
class EvaluationsTest {

    private static final Question PSYCHOSIS = Questions.the("psychiatric.psychosis-now");

    @Autowired Clinic clinic;
    @Autowired Evaluations evaluations;
    @Autowired EvaluationWriting writing;
    @Autowired CareTeams teams;

    @Test
    void an_answer_is_kept_with_its_author_and_read_by_the_other_seats() {
        var caseId = clinic.openCase();
        done(writing.answer(clinic.psychiatrist(), caseId, no(PSYCHOSIS, "asked twice")));

        var seen = done(evaluations.of(clinic.therapist(), caseId));
        var current = seen.on(PSYCHOSIS).orElseThrow();
        assertThat(current.answer()).isEqualTo(new Answer.Known<>(new AnswerValue.YesNo(false)));
        assertThat(current.latest().note()).isEqualTo("asked twice");
        assertThat(seen.name(current.latest().by())).isEqualTo("Ilse Kagan");
    }

    @Test
    void another_discipline_reads_but_does_not_write() {
        var caseId = clinic.openCase();
        assertThat(refusal(writing.answer(clinic.painSpecialist(), caseId, no(PSYCHOSIS, ""))))
                .contains("may not answer questions of the mental-health sections");
    }

    @Test
    void whoever_is_not_on_the_case_finds_nothing() {
        var caseId = clinic.openCase();
        var stranger = clinic.staff("Nora Outside", Role.MENTAL_HEALTH_PROFESSIONAL);
        assertThat(refusal(evaluations.of(stranger, caseId))).isEqualTo(Access.NOT_FOUND);
        assertThat(refusal(writing.answer(stranger, caseId, no(PSYCHOSIS, ""))))
                .isEqualTo(Access.NOT_FOUND);
    }

    @Test
    void two_who_answer_at_the_same_time_lose_nothing() {
        var caseId = clinic.openCase();
        done(writing.answer(clinic.psychiatrist(), caseId, no(PSYCHOSIS, "first")));
        done(writing.answer(clinic.psychiatrist(), caseId, yes(PSYCHOSIS, "second")));

        var current = current(caseId, PSYCHOSIS);
        assertThat(current.clashes()).isTrue();
        assertThat(current.heads()).extracting(Entry::note).containsExactly("second", "first");
        assertThat(current.answer()).isEqualTo(new Answer.NotKnown<>());

        var settled = new NewEntry(PSYCHOSIS, known(true), "settled", current.seen());
        done(writing.answer(clinic.psychiatrist(), caseId, settled));
        assertThat(current(caseId, PSYCHOSIS).clashes()).isFalse();
        assertThat(current(caseId, PSYCHOSIS).history()).hasSize(3);
    }

    @Test
    void two_who_say_the_same_do_not_stand_against_each_other() {
        var caseId = clinic.openCase();
        done(writing.answer(clinic.psychiatrist(), caseId, no(PSYCHOSIS, "")));
        done(writing.answer(clinic.psychiatrist(), caseId, no(PSYCHOSIS, "")));
        assertThat(current(caseId, PSYCHOSIS).clashes()).isFalse();
    }

    @Test
    void a_section_with_gaps_is_not_signed_and_says_which() {
        var caseId = clinic.openCase();
        assertThat(sign(clinic.psychiatrist(), caseId, Section.PSYCHIATRIC_CONDITIONS))
                .startsWith("Not answered yet: Psychosis: Hallucinations or delusions now, and ");
    }

    @Test
    void signing_asks_for_the_password_and_locks() {
        var caseId = clinic.openCase();
        answerAll(clinic.therapist(), caseId, Section.GOALS_AND_SUPPORTS);
        var wrong =
                writing.sign(
                        clinic.therapist(),
                        caseId,
                        Section.GOALS_AND_SUPPORTS,
                        org.threefold.access.FreshFactor.password("no"));
        assertThat(refusal(wrong)).contains("not your password");

        var signature =
                done(
                        writing.sign(
                                clinic.therapist(),
                                caseId,
                                Section.GOALS_AND_SUPPORTS,
                                Clinic.FRESH));
        assertThat(signature.name()).isEqualTo("Jo Mbeki");
        var question = Questions.in(Section.GOALS_AND_SUPPORTS).getFirst();
        assertThat(refusal(writing.answer(clinic.therapist(), caseId, notKnown(question))))
                .contains("signed");
        var open = Questions.in(Section.TREATMENT_EXPECTATIONS).getFirst();
        assertThat(
                        refusal(
                                writing.amend(
                                        clinic.therapist(),
                                        caseId,
                                        notKnown(open),
                                        Nature.CORRECTION,
                                        "Misheard")))
                .contains("not signed yet");

        var late =
                writing.amend(
                        clinic.therapist(),
                        caseId,
                        notKnown(question),
                        Nature.CORRECTION,
                        "Misheard");
        assertThat(done(late).nature()).isEqualTo(Nature.CORRECTION);
        var after = done(evaluations.of(clinic.therapist(), caseId));
        assertThat(after.holds(signature)).isTrue();
        assertThat(after.on(question).orElseThrow().history()).hasSize(2);
    }

    @Test
    void substance_use_is_hidden_from_a_monitor_on_the_team() {
        var caseId = clinic.openCase();
        done(teams.join(clinic.coordinator(), caseId, clinic.monitor().id()));
        var alcohol = Questions.in(Section.SUBSTANCE_USE).getFirst();
        done(writing.answer(clinic.psychiatrist(), caseId, notKnown(alcohol)));
        done(writing.answer(clinic.psychiatrist(), caseId, no(PSYCHOSIS, "")));

        assertThat(done(evaluations.of(clinic.monitor(), caseId)).current())
                .containsOnlyKeys(PSYCHOSIS.id());
        assertThat(done(evaluations.of(clinic.painSpecialist(), caseId)).current())
                .containsKey(alcohol.id());
    }

    @Test
    void the_database_knows_the_section_of_every_question_and_its_seat() {
        var db = clinic.databaseAs("postgres");
        for (var question : Questions.all())
            assertThat(
                            db.sql(
                                            """
                                            select evaluation.section_of(:id) || ' '
                                                || evaluation.seat_of(evaluation.section_of(:id))
                                            """)
                                    .param("id", question.id())
                                    .query(String.class)
                                    .single())
                    .isEqualTo(Section.of(question) + " " + Section.of(question).owner());
    }

    @Test
    void the_coordinator_does_not_read_answers() {
        assertThat(refusal(evaluations.of(clinic.coordinator(), clinic.openCase())))
                .contains("may not read history and evaluation");
    }

    @Test
    void the_table_refuses_change_even_to_a_superuser() {
        var caseId = clinic.openCase();
        done(writing.answer(clinic.psychiatrist(), caseId, no(PSYCHOSIS, "")));
        var superuser = clinic.databaseAs("postgres");
        assertThatThrownBy(() -> superuser.sql("delete from evaluation.entry").update())
                .hasStackTraceContaining("Facts are appended");
        assertThatThrownBy(() -> superuser.sql("update evaluation.entry set note = 'x'").update())
                .hasStackTraceContaining("Facts are appended");
    }

    private CurrentAnswer current(CaseId caseId, Question question) {
        return done(evaluations.of(clinic.psychiatrist(), caseId)).on(question).orElseThrow();
    }

    private String sign(Actor by, CaseId caseId, Section section) {
        return refusal(writing.sign(by, caseId, section, Clinic.FRESH));
    }

    private void answerAll(Actor by, CaseId caseId, Section section) {
        Questions.in(section).forEach(it -> done(writing.answer(by, caseId, notKnown(it))));
    }

    private static NewEntry no(Question question, String note) {
        return new NewEntry(question, known(false), note, List.of());
    }

    private static NewEntry yes(Question question, String note) {
        return new NewEntry(question, known(true), note, List.of());
    }

    private static NewEntry notKnown(Question question) {
        return new NewEntry(question, new Answer.NotKnown<>(), "", List.of());
    }

    private static Answer<AnswerValue> known(boolean yes) {
        return new Answer.Known<>(new AnswerValue.YesNo(yes));
    }
}
