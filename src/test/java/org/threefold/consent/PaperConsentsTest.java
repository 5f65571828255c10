package org.threefold.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.FRESH;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.threefold.consent.CapacityNote.Verdict;
import org.threefold.consent.ConsentEnding.Part;
import org.threefold.consent.ConsentProgress.Missing;
import org.threefold.consent.ConsentStanding.Active;
import org.threefold.consent.ConsentStanding.Refused;
import org.threefold.consent.ConsentStanding.Withdrawn;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.review.Opened;
import org.threefold.review.Position;
import org.threefold.review.Reviews;
import org.threefold.review.Round;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.support.TestClock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A consent on paper between its recording and the second look, and what overtakes it.
@InTheClinic
class PaperConsentsTest {

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Consents consents;
    @Autowired OwnConsent own;
    @Autowired Reviews reviews;
    @Autowired Clinic clinic;
    @Autowired TestClock clock;

    private ConsentCases cases;

    @BeforeEach
    void cases() {
        cases = beans.createBean(ConsentCases.class);
    }

    private UUID recorded(Patients.Patient patient, Choices choices) {
        var enough = ConsentCases.talkDraft(true);
        done(consents.noteTalk(clinic.therapist(), patient.caseId(), enough));
        cases.capacity(patient.caseId());
        var paper =
                new PaperDraft(Ids.next(), ConsentCases.NAME, "", choices, LocalDate.now(clock));
        done(consents.recordPaper(clinic.therapist(), patient.caseId(), paper));
        return paper.id();
    }

    private Outcome<ConsentView> look(Actor by, Patients.Patient patient, UUID paper) {
        return consents.checkPaper(by, patient.caseId(), paper, FRESH);
    }

    private ConsentView view(Patients.Patient patient) {
        return done(consents.of(clinic.therapist(), patient.caseId()));
    }

    @Test
    void a_second_look_after_the_patient_said_no_gives_no_consent() {
        var patient = cases.offered();
        var paper = recorded(patient, Choices.DEFAULT);
        done(look(clinic.painSpecialist(), patient, paper));
        done(own.refuse(patient.me(), patient.caseId(), Ids.next()));

        var second = look(clinic.psychiatrist(), patient, paper);

        assertThat(refusal(second)).isEqualTo(SignedDesk.PAPER_IS_OVER);
        assertThat(view(patient).standing()).isInstanceOf(Refused.class);
        assertThat(view(patient).paper()).isEmpty();
        assertThatThrownBy(() -> lookBySql(patient, paper)).isInstanceOf(DataAccessException.class);
    }

    private int lookBySql(Patients.Patient patient, UUID paper) {
        return clinic.inNameOf(
                clinic.psychiatrist(),
                db ->
                        db.sql(
                                        """
                                        insert into consent.paper_check (case_id, signature_id, by_account, name, at)
                                        select ?, ?, access.uid(), access.own_name(), now()
                                        """)
                                .param(patient.caseId().value())
                                .param(paper)
                                .update());
    }

    @Test
    void a_look_by_sql_counts_while_the_paper_is_that_of_the_open_offer() {
        var patient = cases.offered();
        var paper = recorded(patient, Choices.DEFAULT);
        done(look(clinic.painSpecialist(), patient, paper));

        assertThat(lookBySql(patient, paper)).isOne();
    }

    @Test
    void a_withdrawal_takes_a_paper_that_waits_with_it() {
        var patient = cases.signed();
        cases.offer(patient.caseId());
        var paper = recorded(patient, Choices.DEFAULT);
        done(look(clinic.painSpecialist(), patient, paper));
        done(own.withdraw(patient.me(), patient.caseId(), Ids.next(), Part.ALL));

        assertThat(refusal(look(clinic.psychiatrist(), patient, paper)))
                .isEqualTo(SignedDesk.PAPER_IS_OVER);
        assertThat(view(patient).standing()).isInstanceOf(Withdrawn.class);
    }

    @Test
    void a_paper_of_an_older_offer_or_decision_is_over_and_stands_in_the_way_of_none() {
        var patient = cases.offered();
        var older = recorded(patient, Choices.DEFAULT);
        done(look(clinic.painSpecialist(), patient, older));
        cases.offer(patient.caseId());
        assertThat(refusal(look(clinic.psychiatrist(), patient, older)))
                .isEqualTo(SignedDesk.PAPER_IS_OVER);
        assertThatThrownBy(() -> lookBySql(patient, older)).isInstanceOf(DataAccessException.class);

        var newer = recorded(patient, Choices.DEFAULT);
        done(look(clinic.painSpecialist(), patient, newer));
        decideAgain(patient);
        assertThat(refusal(look(clinic.psychiatrist(), patient, newer)))
                .isEqualTo(SignedDesk.PAPER_IS_OVER);
        assertThat(view(patient).paper()).isEmpty();
    }

    private void decideAgain(Patients.Patient patient) {
        var round = Round.Id.next();
        done(
                reviews.reopen(
                        clinic.painSpecialist(), patient.caseId(), round, "And now?", "He asks."));
        cases.decide(patient.caseId(), Opened.goingOn(Position.PROCEED, List.of(), Map.of()));
    }

    @Test
    void a_paper_is_looked_at_only_while_what_it_needs_is_there() {
        var patient = cases.offered();
        var paper = recorded(patient, Choices.DEFAULT);
        done(look(clinic.painSpecialist(), patient, paper));
        done(
                consents.noteCapacity(
                        clinic.psychiatrist(),
                        patient.caseId(),
                        Ids.next(),
                        ConsentCases.all(Verdict.NO)));

        assertThat(refusal(look(clinic.psychiatrist(), patient, paper)))
                .isEqualTo(PaperRule.NOT_YET.formatted(Missing.ABILITY.words()));
    }

    @Test
    void a_paper_that_was_signed_before_the_talk_is_refused() {
        var patient = cases.offered();
        var before = LocalDate.now(clock);
        try (var _ = clock.ahead(Duration.ofDays(2))) {
            var enough = ConsentCases.talkDraft(true);
            done(consents.noteTalk(clinic.therapist(), patient.caseId(), enough));
            cases.capacity(patient.caseId());
            for (var day : List.of(before, before.plusDays(1)))
                assertThat(refusal(record(patient, ConsentCases.NAME, "", day)))
                        .isEqualTo(PaperRule.NOT_PREPARED);
            done(record(patient, ConsentCases.NAME, "", before.plusDays(2)));
        }
    }

    @Test
    void another_name_on_the_paper_wants_a_reason_which_who_looks_reads() {
        var patient = cases.offered();
        var enough = ConsentCases.talkDraft(true);
        done(consents.noteTalk(clinic.therapist(), patient.caseId(), enough));
        cases.capacity(patient.caseId());
        var today = LocalDate.now(clock);

        assertThat(refusal(record(patient, "Pia Lind", "", today)))
                .isEqualTo(SignedDesk.OTHER_NAME);
        done(record(patient, "Pia Lind", "Her name before she married.", today));

        assertThat(view(patient).paper().orElseThrow().nameReason())
                .isEqualTo("Her name before she married.");
    }

    private Outcome<ConsentView> record(
            Patients.Patient patient, String name, String reason, LocalDate on) {
        var paper = new PaperDraft(Ids.next(), name, reason, Choices.DEFAULT, on);
        return consents.recordPaper(clinic.therapist(), patient.caseId(), paper);
    }

    @Test
    void a_part_that_is_taken_back_between_recording_and_look_stays_out() {
        var patient = cases.ready();
        var touched = new Choices(Touch.HAND, true, Set.of());
        done(own.choose(patient.me(), patient.caseId(), cases.open(patient).id(), touched));
        cases.sign(patient);
        cases.offer(patient.caseId());
        var paper = recorded(patient, touched);
        done(own.withdraw(patient.me(), patient.caseId(), Ids.next(), Part.TOUCH));
        done(look(clinic.painSpecialist(), patient, paper));
        done(look(clinic.psychiatrist(), patient, paper));

        assertThat(view(patient).standing())
                .isInstanceOfSatisfying(
                        Active.class,
                        it -> {
                            assertThat(it.signed().id()).isEqualTo(paper);
                            assertThat(it.choices())
                                    .isEqualTo(new Choices(Touch.NONE, true, Set.of()));
                        });
    }
}
