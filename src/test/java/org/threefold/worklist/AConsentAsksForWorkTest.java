package org.threefold.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.threefold.consent.ConsentCases;
import org.threefold.consent.ConsentEnding;
import org.threefold.consent.ConsentTask;
import org.threefold.consent.OwnConsent;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.progress.TaskKind;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.util.List;

/// What a consent asks the team for, from the decision to the day on which the patient ends it.
@InTheClinic
class AConsentAsksForWorkTest {

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired WorkLists workLists;
    @Autowired OwnConsent own;
    @Autowired Clinic clinic;

    private ConsentCases cases;

    @BeforeEach
    void cases() {
        cases = beans.createBean(ConsentCases.class);
    }

    @Test
    void after_the_decision_the_pain_seat_offers_it() {
        cases.adopted();
        var patient = cases.decided();
        assertThat(asked(patient.caseId())).containsExactly(ConsentTask.OFFER_CONSENT);

        cases.offer(patient.caseId());
        assertThat(asked(patient.caseId())).isEmpty();
    }

    @Test
    void once_the_questions_are_over_somebody_talks_and_notes_capacity() {
        var patient = cases.offered();
        cases.read(patient);
        cases.answer(patient);
        assertThat(asked(patient.caseId())).containsExactly(ConsentTask.TALK_ABOUT_CONSENT);

        cases.talk(patient.caseId());
        assertThat(asked(patient.caseId())).containsExactly(ConsentTask.TALK_ABOUT_CONSENT);

        cases.capacity(patient.caseId());
        assertThat(asked(patient.caseId())).isEmpty();
    }

    @Test
    void a_patient_who_ends_it_puts_the_case_on_hold_until_it_is_offered_again() {
        var patient = cases.signed();
        assertThat(asked(patient.caseId())).isEmpty();
        assertThat(where(patient.caseId()).onHold()).isFalse();

        done(own.withdraw(patient.me(), patient.caseId(), Ids.next(), ConsentEnding.Part.ALL));
        assertThat(asked(patient.caseId())).containsExactly(ConsentTask.CONSENT_ENDED);
        assertThat(where(patient.caseId()).onHold()).isTrue();

        cases.offer(patient.caseId());
        assertThat(asked(patient.caseId())).isEmpty();
        assertThat(where(patient.caseId()).onHold()).isFalse();
    }

    private List<TaskKind> asked(CaseId caseId) {
        return where(caseId).tasks().stream()
                .map(Task::kind)
                .filter(ConsentTask.class::isInstance)
                .toList();
    }

    private CaseStatus where(CaseId caseId) {
        return done(workLists.overview(clinic.painSpecialist(), caseId)).where();
    }
}
