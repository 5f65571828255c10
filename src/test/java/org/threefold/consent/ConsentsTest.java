package org.threefold.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.FRESH;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.access.FreshFactor;
import org.threefold.consent.CapacityNote.Verdict;
import org.threefold.consent.ConsentEnding.Channel;
import org.threefold.consent.ConsentEnding.Kind;
import org.threefold.consent.ConsentEnding.Part;
import org.threefold.consent.ConsentStanding.Active;
import org.threefold.consent.ConsentStanding.None;
import org.threefold.consent.ConsentStanding.Offered;
import org.threefold.consent.ConsentStanding.ReconsentDue;
import org.threefold.consent.ConsentStanding.ReconsentDue.Because;
import org.threefold.consent.ConsentStanding.Refused;
import org.threefold.consent.ConsentStanding.Taught;
import org.threefold.consent.ConsentStanding.Withdrawn;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.review.Opened;
import org.threefold.review.Position;
import org.threefold.review.Reviews;
import org.threefold.review.Round;
import org.threefold.rules.Route;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.support.TestClock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// From the offer to the withdrawal, by those whose part it is, against the database.
@InTheClinic
class ConsentsTest {

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

    private ConsentStanding standing(Patients.Patient patient) {
        return done(consents.of(clinic.therapist(), patient.caseId())).standing();
    }

    @Test
    void nothing_is_offered_before_the_pain_seat_does() {
        cases.adopted();
        var patient = cases.decided();

        assertThat(standing(patient)).isEqualTo(new None(None.Why.NOT_OFFERED));
        assertThat(cases.mine(patient).open()).isEmpty();
        assertThat(refusal(own.read(patient.me(), patient.caseId(), Ids.next(), ConsentItem.C1)))
                .isEqualTo(ConsentReason.NOT_OPEN.sentence());
    }

    @Test
    void an_offer_takes_dose_and_number_from_the_decision() {
        var patient = cases.offered();

        var offer = cases.open(patient);

        assertThat(offer.scope().sentence())
                .isEqualTo(
                        "Psychotherapy, higher dose, therapy within a day, intramuscular, at most"
                                + " 0.75 mg/kg, 3 sessions.");
        assertThat(offer.months()).isEqualTo(12);
        assertThat(standing(patient)).isInstanceOf(Offered.class);
    }

    @Test
    void each_kind_of_session_is_offered_by_its_own_routes() {
        cases.adopted();
        var patient = cases.decided();

        for (var profile : ProtocolProfile.values())
            for (var route : Route.values())
                if (!profile.routes().contains(route))
                    assertThat(refusal(offered(patient, profile, route)))
                            .isEqualTo(profile.otherRoute());
        assertThat(ProtocolProfile.KAP_PSYCHEDELIC.otherRoute())
                .isEqualTo(
                        "Psychotherapy, higher dose, therapy within a day is given intramuscular or"
                                + " intravenous.");
    }

    @Test
    void esketamine_is_not_offered_while_no_form_speaks_of_it() {
        cases.adopted();
        var patient = cases.decided();

        assertThat(refusal(offered(patient, ProtocolProfile.ESKETAMINE_REMS, Route.INTRANASAL)))
                .isEqualTo(TeamDesk.NO_TEXT);
    }

    private Outcome<ConsentView> offered(
            Patients.Patient patient, ProtocolProfile profile, Route route) {
        var id = Ids.next();
        return consents.offer(clinic.painSpecialist(), patient.caseId(), id, profile, route);
    }

    @Test
    void the_table_knows_the_routes_of_each_kind() {
        var owner = clinic.databaseAs("postgres");
        cases.offered();
        for (var profile : ProtocolProfile.values())
            for (var route : Route.values())
                assertThat(
                                owner.sql(
                                                """
                                                select (%s) from (select '%s' as profile, '%s' as route) x
                                                """
                                                        .formatted(rule(owner), profile, route))
                                        .query(Boolean.class)
                                        .single())
                        .as("%s %s", profile, route)
                        .isEqualTo(profile.routes().contains(route));
    }

    private static String rule(JdbcClient owner) {
        return owner.sql(
                        """
                        select pg_get_expr(conbin, conrelid) from pg_constraint
                        where conname = 'a_profile_has_its_routes'
                        """)
                .query(String.class)
                .single();
    }

    @Test
    void capacity_is_noted_again_after_the_signature() {
        var patient = cases.signed();
        var note = ConsentCases.all(Verdict.NO);

        done(consents.noteCapacity(clinic.therapist(), patient.caseId(), Ids.next(), note));

        assertThat(standing(patient))
                .isInstanceOfSatisfying(
                        ReconsentDue.class,
                        it -> assertThat(it.because()).containsExactly(Because.CAPACITY_CHANGED));
    }

    @Test
    void the_patient_stops_and_goes_on_where_they_were() {
        var patient = cases.offered();
        var offer = cases.open(patient).id();

        done(own.read(patient.me(), patient.caseId(), offer, ConsentItem.C1));
        done(own.read(patient.me(), patient.caseId(), offer, ConsentItem.C2));
        done(own.read(patient.me(), patient.caseId(), offer, ConsentItem.C2));

        assertThat(cases.mine(patient).open().orElseThrow().progress().nextPage())
                .contains(ConsentItem.C3);
    }

    @Test
    void no_question_is_asked_before_all_pages_are_read() {
        var patient = cases.offered();

        var refused =
                own.answer(patient.me(), patient.caseId(), cases.open(patient).id(), "T1", "a");

        assertThat(refusal(refused)).isEqualTo(ConsentReason.PAGES_FIRST.sentence());
    }

    @Test
    void nine_right_do_not_pass_with_a_critical_one_wrong_and_it_is_asked_again_in_other_words() {
        var patient = cases.offered();
        cases.read(patient);

        var after = cases.answer(patient, "T6").open().orElseThrow().progress();

        assertThat(after.rounds().getLast())
                .matches(it -> it.correct() == 9 && it.critical() == 3 && !it.passed());
        assertThat(after.asked()).extracting(ConsentQuestion::id).containsExactly("T6");
        var again = after.asked().getFirst();
        assertThat(again.in(after.round()).words()).isNotEqualTo(again.in(1).words());
        assertThat(cases.answer(patient).standing()).isInstanceOf(Taught.class);
    }

    @Test
    void a_question_is_answered_once_in_a_round() {
        var patient = cases.offered();
        cases.read(patient);
        var offer = cases.open(patient).id();
        done(own.answer(patient.me(), patient.caseId(), offer, "T1", "a"));

        var twice = own.answer(patient.me(), patient.caseId(), offer, "T1", "b");

        assertThat(refusal(twice)).isEqualTo(ConsentReason.ANSWERED.sentence());
    }

    @Test
    void after_three_rounds_nothing_more_is_asked_until_a_clinician_finds_it_enough() {
        var patient = cases.offered();
        cases.read(patient);
        for (int round = 1; round <= 3; round++) cases.answer(patient, "T2");

        var progress = cases.mine(patient).open().orElseThrow().progress();
        assertThat(progress.stopped()).isTrue();
        assertThat(progress.rounds()).extracting(TeachBackRound::correct).containsExactly(9, 9, 9);
        assertThat(
                        refusal(
                                own.answer(
                                        patient.me(),
                                        patient.caseId(),
                                        cases.open(patient).id(),
                                        "T2",
                                        "a")))
                .isEqualTo(ConsentReason.ENOUGH_ASKED.sentence());

        cases.talk(patient.caseId());
        assertThat(standing(patient)).isInstanceOf(Offered.class);
        done(consents.noteTalk(clinic.therapist(), patient.caseId(), ConsentCases.talkDraft(true)));
        assertThat(standing(patient)).isInstanceOf(Taught.class);
    }

    @Test
    void nobody_signs_before_the_talk_and_the_note_of_all_four_abilities() {
        var patient = cases.offered();
        cases.read(patient);
        cases.answer(patient);
        assertThat(refusedSignature(patient)).isEqualTo(ConsentReason.NO_TALK.sentence());
        cases.talk(patient.caseId());
        assertThat(refusedSignature(patient)).isEqualTo(ConsentReason.NO_CAPACITY.sentence());
        done(
                consents.noteCapacity(
                        clinic.psychiatrist(),
                        patient.caseId(),
                        Ids.next(),
                        ConsentCases.all(Verdict.NOT_SURE)));
        assertThat(refusedSignature(patient)).isEqualTo(ConsentReason.NO_CAPACITY.sentence());

        cases.capacity(patient.caseId());
        assertThat(cases.sign(patient).standing()).isInstanceOf(Active.class);
    }

    private String refusedSignature(Patients.Patient patient) {
        return refusal(own.sign(patient.me(), patient.caseId(), cases.signing(patient), FRESH));
    }

    @Test
    void a_wrong_password_signs_nothing() {
        var patient = cases.ready();

        var refused =
                own.sign(
                        patient.me(),
                        patient.caseId(),
                        cases.signing(patient),
                        FreshFactor.password("not my password"));

        assertThat(refusal(refused)).contains("not your password");
        assertThat(cases.mine(patient).signed()).isEmpty();
    }

    @Test
    void another_name_another_text_and_no_agreement_sign_nothing() {
        var patient = cases.ready();
        var draft = cases.signing(patient);

        var name = new SigningDraft(draft.id(), draft.offer(), draft.shownSha256(), "Pär", true);
        var text =
                new SigningDraft(
                        draft.id(), draft.offer(), "0".repeat(64), ConsentCases.NAME, true);
        var agreed =
                new SigningDraft(
                        draft.id(), draft.offer(), draft.shownSha256(), ConsentCases.NAME, false);

        assertThat(refusal(own.sign(patient.me(), patient.caseId(), name, FRESH)))
                .isEqualTo(ConsentReason.OTHER_NAME.sentence());
        assertThat(refusal(own.sign(patient.me(), patient.caseId(), text, FRESH)))
                .isEqualTo(ConsentReason.OTHER_TEXT.sentence());
        assertThat(refusal(own.sign(patient.me(), patient.caseId(), agreed, FRESH)))
                .isEqualTo(ConsentReason.NOT_AGREED.sentence());
    }

    @Test
    void a_choice_made_elsewhere_meanwhile_is_another_text() {
        var patient = cases.ready();
        var draft = cases.signing(patient);
        done(
                own.choose(
                        patient.me(),
                        patient.caseId(),
                        draft.offer(),
                        new Choices(Touch.HAND, false, Set.of())));

        assertThat(refusal(own.sign(patient.me(), patient.caseId(), draft, FRESH)))
                .isEqualTo(ConsentReason.OTHER_TEXT.sentence());
    }

    @Test
    void what_was_chosen_is_signed_and_signing_twice_signs_once() {
        var patient = cases.ready();
        var chosen = new Choices(Touch.SHOULDER, false, Set.of(SharedWith.REFERRER));
        done(own.choose(patient.me(), patient.caseId(), cases.open(patient).id(), chosen));
        var draft = cases.signing(patient);

        done(own.sign(patient.me(), patient.caseId(), draft, FRESH));
        var signed = done(own.sign(patient.me(), patient.caseId(), draft, FRESH));

        assertThat(signed.signed().orElseThrow().signature().choices()).isEqualTo(chosen);
        assertThat(done(consents.of(clinic.therapist(), patient.caseId())).signatures()).hasSize(1);
        assertThat(signed.standing().firstDoseFrom())
                .contains(
                        signed.signed().orElseThrow().signature().at().plus(Duration.ofHours(24)));
    }

    @Test
    void a_part_is_withdrawn_and_the_rest_holds() {
        var patient = cases.ready();
        done(
                own.choose(
                        patient.me(),
                        patient.caseId(),
                        cases.open(patient).id(),
                        new Choices(Touch.HAND, true, Set.of(SharedWith.FAMILY))));
        cases.sign(patient);

        done(own.withdraw(patient.me(), patient.caseId(), Ids.next(), Part.TOUCH));
        var again = own.withdraw(patient.me(), patient.caseId(), Ids.next(), Part.TOUCH);

        assertThat(((Active) standing(patient)).choices())
                .isEqualTo(new Choices(Touch.NONE, true, Set.of(SharedWith.FAMILY)));
        assertThat(refusal(again)).isEqualTo(ConsentReason.NOTHING_TO_END.sentence());
    }

    @Test
    void all_of_it_is_withdrawn_in_one_step_and_may_be_offered_again() {
        var patient = cases.signed();

        var after = done(own.withdraw(patient.me(), patient.caseId(), Ids.next(), Part.ALL));

        assertThat(after.standing()).isInstanceOf(Withdrawn.class);
        assertThat(after.signed()).isPresent();
        try (var _ = clock.ahead(Duration.ofMinutes(5))) {
            cases.offer(patient.caseId());
            assertThat(standing(patient)).isInstanceOf(Offered.class);
        }
    }

    @Test
    void the_patient_says_no_without_a_reason() {
        var patient = cases.offered();

        var after = done(own.refuse(patient.me(), patient.caseId(), Ids.next()));

        assertThat(after.standing()).isInstanceOf(Refused.class);
        assertThat(after.open()).isEmpty();
        assertThat(refusal(own.refuse(patient.me(), patient.caseId(), Ids.next())))
                .isEqualTo(ConsentReason.NOTHING_TO_END.sentence());
    }

    @Test
    void staff_record_what_they_were_told() {
        var patient = cases.signed();
        var draft =
                new EndingDraft(
                        Ids.next(), Kind.WITHDRAWN, Part.ALL, Channel.BY_PHONE, "Not any more.");

        done(consents.recordEnd(clinic.therapist(), patient.caseId(), draft));

        assertThat(standing(patient))
                .isInstanceOfSatisfying(
                        Withdrawn.class, it -> assertThat(it.by().name()).isEqualTo("Jo Mbeki"));
        var portal = new EndingDraft(Ids.next(), Kind.WITHDRAWN, Part.ALL, Channel.PORTAL, "");
        assertThat(refusal(consents.recordEnd(clinic.therapist(), patient.caseId(), portal)))
                .isEqualTo(SignedDesk.PORTAL);
    }

    @Test
    void a_paper_counts_once_two_others_have_looked_at_it() {
        var patient = cases.offered();
        done(consents.noteTalk(clinic.therapist(), patient.caseId(), ConsentCases.talkDraft(true)));
        cases.capacity(patient.caseId());
        var paper =
                new PaperDraft(
                        Ids.next(), ConsentCases.NAME, "", Choices.DEFAULT, LocalDate.now(clock));

        done(consents.recordPaper(clinic.therapist(), patient.caseId(), paper));
        assertThat(
                        refusal(
                                consents.checkPaper(
                                        clinic.therapist(), patient.caseId(), paper.id(), FRESH)))
                .isEqualTo(SignedDesk.OWN_PAPER);
        done(consents.checkPaper(clinic.painSpecialist(), patient.caseId(), paper.id(), FRESH));
        done(consents.checkPaper(clinic.painSpecialist(), patient.caseId(), paper.id(), FRESH));
        assertThat(standing(patient)).isNotInstanceOf(Active.class);
        done(consents.checkPaper(clinic.psychiatrist(), patient.caseId(), paper.id(), FRESH));

        assertThat(standing(patient)).isInstanceOf(Active.class);
    }

    @Test
    void a_paper_of_tomorrow_or_of_before_the_offer_is_refused() {
        var patient = cases.offered();
        done(consents.noteTalk(clinic.therapist(), patient.caseId(), ConsentCases.talkDraft(true)));
        cases.capacity(patient.caseId());

        for (var day : List.of(LocalDate.now(clock).plusDays(1), LocalDate.now(clock).minusDays(1)))
            assertThat(
                            refusal(
                                    consents.recordPaper(
                                            clinic.therapist(),
                                            patient.caseId(),
                                            new PaperDraft(
                                                    Ids.next(),
                                                    ConsentCases.NAME,
                                                    "",
                                                    Choices.DEFAULT,
                                                    day))))
                    .isEqualTo(PaperRule.NO_DAY);
    }

    @Test
    void another_decision_makes_it_due_again() {
        var patient = cases.signed();
        done(
                reviews.reopen(
                        clinic.painSpecialist(),
                        patient.caseId(),
                        Round.Id.next(),
                        "And now?",
                        "He asks for more."));
        assertThat(standing(patient)).isInstanceOf(Active.class);

        cases.decide(patient.caseId(), Opened.goingOn(Position.PROCEED, List.of(), Map.of()));

        assertThat(standing(patient))
                .isInstanceOfSatisfying(
                        ReconsentDue.class,
                        it ->
                                assertThat(it.because())
                                        .containsExactly(Because.DECISION_SUPERSEDED));
        assertThat(done(own.withdraw(patient.me(), patient.caseId(), Ids.next(), Part.ALL)))
                .extracting(MyConsent::standing)
                .isInstanceOf(Withdrawn.class);
    }

    @Test
    void another_route_makes_it_due_again_until_it_is_signed_anew() {
        var patient = cases.signed();
        try (var _ = clock.ahead(Duration.ofMinutes(5))) {
            done(
                    consents.offer(
                            clinic.painSpecialist(),
                            patient.caseId(),
                            Ids.next(),
                            ProtocolProfile.KAP_PSYCHOLYTIC,
                            Route.SUBLINGUAL));
            assertThat(standing(patient))
                    .isInstanceOfSatisfying(
                            ReconsentDue.class,
                            it -> assertThat(it.because()).containsExactly(Because.SCOPE_CHANGED));
            cases.prepare(patient);
            assertThat(cases.sign(patient).standing()).isInstanceOf(Active.class);
        }
    }

    @Test
    void what_is_stored_otherwise_than_it_was_signed_is_no_consent() {
        var patient = cases.signed();
        clinic.databaseAs("postgres")
                .sql(
                        """
                        alter table consent.signature disable trigger facts_are_appended;
                        update consent.signature set recording = true where case_id = '%s';
                        alter table consent.signature enable trigger facts_are_appended;
                        """
                                .formatted(patient.caseId().value()))
                .update();

        assertThat(standing(patient))
                .isInstanceOfSatisfying(
                        ReconsentDue.class,
                        it -> assertThat(it.because()).containsExactly(Because.TEXT_NOT_SIGNED));
    }
}
