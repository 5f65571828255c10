package org.threefold.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Access;
import org.threefold.access.Role;
import org.threefold.evaluation.EvaluationStage;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.evaluation.Section;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.live.Live;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.clinic.tasks.TaskTexts;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

@InTheClinic
class WorkListsTest {

    @Autowired Clinic clinic;
    @Autowired WorkLists workLists;
    @Autowired TaskTexts texts;
    @Autowired EvaluationWriting writing;
    @Autowired Live live;

    @Test
    void a_new_seat_has_work_and_the_case_on_its_load() {
        var fresh = clinic.staff("Fay Fresh", Role.THERAPIST);
        var caseId = clinic.openCase("Abara", "Tomas");
        clinic.seat(caseId, Discipline.THERAPY, fresh);

        assertThat(done(workLists.work(fresh, 0, 25)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.person()).isEqualTo("ABARA, Tomas"))
                .satisfies(
                        row ->
                                assertThat(texts.of(row).what())
                                        .isEqualTo("Evaluate: two sections to sign"));
        assertThat(done(workLists.cases(fresh, CaseQuery.recent(), 0, 25)).rows())
                .extracting(CaseLine::caseId)
                .containsExactly(caseId);
    }

    @Test
    void whoever_loses_the_seat_loses_the_work() {
        var first = clinic.staff("Gil Gone", Role.THERAPIST);
        var second = clinic.staff("Nia Next", Role.THERAPIST);
        var caseId = clinic.openCase();
        clinic.seat(caseId, Discipline.THERAPY, first);
        clinic.seat(caseId, Discipline.THERAPY, second);

        assertThat(done(workLists.work(first, 0, 25)).rows()).isEmpty();
        assertThat(done(workLists.cases(first, CaseQuery.recent(), 0, 25)).rows()).isEmpty();
        assertThat(done(workLists.work(second, 0, 25)).rows()).hasSize(1);
    }

    @Test
    void signing_takes_the_section_off_the_list() {
        var therapist = clinic.staff("Sol Signs", Role.THERAPIST);
        var caseId = clinic.openCase();
        clinic.seat(caseId, Discipline.THERAPY, therapist);
        Questions.in(Section.GOALS_AND_SUPPORTS)
                .forEach(
                        question ->
                                done(
                                        writing.answer(
                                                therapist,
                                                caseId,
                                                new NewEntry(
                                                        question,
                                                        new Answer.NotKnown<>(),
                                                        "",
                                                        List.of()))));
        done(writing.sign(therapist, caseId, Section.GOALS_AND_SUPPORTS, Clinic.FRESH));

        assertThat(done(workLists.work(therapist, 0, 25)).rows())
                .extracting(it -> texts.of(it).what())
                .containsExactly("Evaluate: one section to sign");
    }

    @Test
    void cases_are_found_by_the_beginning_of_the_family_name() {
        var fresh = clinic.staff("Ola Orders", Role.PAIN_SPECIALIST);
        for (var name : List.of("Nowak", "Novak", "Abel"))
            clinic.seat(clinic.openCase(name, "A"), Discipline.PAIN, fresh);

        var found =
                done(
                        workLists.cases(
                                fresh,
                                new CaseQuery("no", null, CaseQuery.Order.BY_NAME, false),
                                0,
                                25));
        assertThat(found.rows())
                .extracting(CaseLine::person)
                .containsExactly("NOVAK, A", "NOWAK, A");
        assertThat(found.total()).isEqualTo(2);
    }

    @Test
    void the_first_page_of_a_case_holds_clinical_content_for_clinicians_alone() {
        var caseId = clinic.openCase();

        var clinician = done(workLists.overview(clinic.painSpecialist(), caseId));
        assertThat(clinician.where().stage()).isEqualTo(EvaluationStage.EVALUATING);
        assertThat(clinician.team().seats()).containsOnlyKeys(Discipline.values());
        assertThat(clinician.screening()).isPresent();
        assertThat(
                        done(workLists.open(clinic.painSpecialist(), caseId, UUID.randomUUID()))
                                .allergies())
                .hasValueSatisfying(it -> assertThat(it.words()).isEqualTo("Not recorded"));

        var coordinator = clinic.coordinator();
        assertThat(done(workLists.overview(coordinator, caseId)).screening()).isEmpty();
        assertThat(done(workLists.open(coordinator, caseId, UUID.randomUUID())).allergies())
                .isEmpty();
    }

    @Test
    void the_ten_thousandth_case_of_a_year_keeps_its_whole_number() {
        var fresh = clinic.staff("Ten Thousand", Role.THERAPIST);
        clinic.openCase();
        clinic.databaseAs("postgres")
                .sql("update casefile.record_year set last_serial = last_serial + 9999")
                .update();
        var caseId = clinic.openCase();
        clinic.seat(caseId, Discipline.THERAPY, fresh);

        assertThat(
                        done(workLists.open(fresh, caseId, UUID.randomUUID()))
                                .file()
                                .number()
                                .toString())
                .matches("TF-\\d{4}-\\d{5}")
                .isEqualTo(
                        done(workLists.cases(fresh, CaseQuery.recent(), 0, 25))
                                .rows()
                                .getFirst()
                                .record());
    }

    @Test
    void a_case_of_others_stands_nowhere() {
        var stranger = clinic.staff("Nora Outside", Role.PAIN_SPECIALIST);
        assertThat(refusal(workLists.overview(stranger, clinic.openCase())))
                .isEqualTo(Access.NOT_FOUND);
        assertThat(refusal(workLists.overview(stranger, CaseId.next())))
                .isEqualTo(Access.NOT_FOUND);
        assertThat(refusal(workLists.overview(clinic.coordinator(), CaseId.next())))
                .isEqualTo(Access.NOT_FOUND);
    }

    @Test
    void news_of_work_reaches_whom_it_is_for() throws InterruptedException {
        var fresh = clinic.staff("Wil Waits", Role.THERAPIST);
        var told = new CountDownLatch(1);
        try (var _ = live.watch(fresh.id().value(), told::countDown)) {
            clinic.seat(clinic.openCase(), Discipline.THERAPY, fresh);
            assertThat(told.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }
}
