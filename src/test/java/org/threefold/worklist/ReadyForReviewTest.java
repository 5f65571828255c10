package org.threefold.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Role;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Reply;
import org.threefold.intake.HomeAnswerId;
import org.threefold.intake.IntakeTask;
import org.threefold.intake.Intakes;
import org.threefold.intake.MyIntake;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.ui.clinic.tasks.TaskTexts;

import java.util.List;

/// What the patient sends from home is work for each seat, until its holder has read it.
@InTheClinic
class ReadyForReviewTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Intakes intakes;
    @Autowired WorkLists workLists;
    @Autowired TaskTexts texts;

    private Patients.Patient patient;
    private CaseId caseId;

    @BeforeEach
    void invite() {
        patient = patients.invited("Ready", "Rita");
        caseId = patient.caseId();
    }

    @Test
    void what_is_sent_waits_for_each_seat_until_its_holder_has_read_it() {
        answerAll();
        assertThat(toRead(clinic.painSpecialist())).isEmpty();
        done(intakes.send(patient.me(), caseId));
        for (var seat : seats()) assertThat(toRead(seat)).hasSize(1);
        assertThat(texts.of(toRead(clinic.painSpecialist()).getFirst()).path()).endsWith("intake");
        assertThat(done(intakes.of(clinic.painSpecialist(), caseId)).unread()).isTrue();

        var read = done(intakes.haveRead(clinic.painSpecialist(), caseId));

        assertThat(read.unread()).isFalse();
        assertThat(toRead(clinic.painSpecialist())).isEmpty();
        assertThat(toRead(clinic.psychiatrist())).hasSize(1);
        done(intakes.haveRead(clinic.painSpecialist(), caseId));
        assertThat(toRead(clinic.therapist())).hasSize(1);
    }

    @Test
    void sent_again_it_is_read_again() {
        answerAll();
        done(intakes.send(patient.me(), caseId));
        for (var seat : seats()) done(intakes.haveRead(seat, caseId));
        tell("medical.seizures", new AnswerValue.YesNo(true));
        assertThat(toRead(clinic.painSpecialist())).isEmpty();

        done(intakes.send(patient.me(), caseId));

        for (var seat : seats()) assertThat(toRead(seat)).hasSize(1);
    }

    @Test
    void whoever_takes_the_seat_later_has_not_read_it() {
        answerAll();
        done(intakes.send(patient.me(), caseId));
        done(intakes.haveRead(clinic.therapist(), caseId));
        var fresh = clinic.staff("Fay Later", Role.THERAPIST);

        clinic.seat(caseId, Discipline.THERAPY, fresh);

        assertThat(toRead(fresh)).hasSize(1);
        assertThat(toRead(clinic.therapist())).isEmpty();
    }

    @Test
    void nobody_reads_for_another_and_the_coordinator_and_the_patient_do_not_read() {
        answerAll();
        done(intakes.send(patient.me(), caseId));

        assertThat(refusal(intakes.haveRead(clinic.coordinator(), caseId))).contains("may not");
        assertThat(refusal(intakes.haveRead(patient.me(), caseId))).contains("may not");
        done(intakes.haveRead(clinic.therapist(), caseId));
        assertThatThrownBy(
                        () ->
                                clinic.databaseAs("postgres")
                                        .sql("delete from intake.reading where case_id = ?")
                                        .param(caseId.value())
                                        .update())
                .hasMessageContaining("append");
    }

    private List<Actor.Staff> seats() {
        return List.of(clinic.painSpecialist(), clinic.psychiatrist(), clinic.therapist());
    }

    private List<WorkRow> toRead(Actor.Staff who) {
        return done(workLists.work(who, 0, 500)).rows().stream()
                .filter(it -> it.caseId().equals(caseId))
                .filter(it -> it.task().kind() == IntakeTask.READ_ANSWERS)
                .toList();
    }

    private void answerAll() {
        var mine = done(intakes.mine(patient.me(), caseId));
        for (var next = mine.next(); next.isPresent(); next = mine.next())
            mine = tell(next.get().about(), new Reply.NotKnown());
    }

    private MyIntake tell(String about, Reply answer) {
        return done(intakes.answer(patient.me(), caseId, HomeAnswerId.next(), about, answer));
    }
}
