package org.threefold.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.kernel.Discipline.MENTAL_HEALTH;
import static org.threefold.review.Position.DEFER;
import static org.threefold.review.Position.PROCEED;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Accounts;
import org.threefold.access.Role;
import org.threefold.casefile.CaseFiles;
import org.threefold.identity.AccountInvitations;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Links;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// What holds even where no service stands between: the database asked as the portal itself, two
/// people at the same moment, and the patient.
@InTheClinic
class GuardedReviewTest {

    @Autowired Clinic clinic;
    @Autowired CaseFiles files;
    @Autowired Accounts accounts;
    @Autowired AccountInvitations invitations;
    @Autowired Reviews reviews;

    private CaseId caseId;

    @BeforeEach
    void a_case_with_three_seats() {
        caseId = Opened.evaluated(clinic);
    }

    @Test
    void the_database_itself_shows_no_opinion_before_all_three_have_signed() {
        sign(clinic.painSpecialist(), PROCEED);
        sign(clinic.psychiatrist(), DEFER);

        assertThat(contentsSeenBy(clinic.painSpecialist())).isEqualTo(1);
        assertThat(contentsSeenBy(clinic.therapist())).isZero();
        assertThat(contentsSeenBy(clinic.coordinator())).isZero();
        sign(clinic.therapist(), PROCEED);
        assertThat(contentsSeenBy(clinic.painSpecialist())).isEqualTo(3);
        assertThat(contentsSeenBy(clinic.coordinator())).isZero();
    }

    @Test
    void whoever_takes_a_seat_reads_nothing_before_signing() {
        signAll();
        var successor = clinic.staff("Ida Next", Role.MENTAL_HEALTH_PROFESSIONAL);
        clinic.seat(caseId, MENTAL_HEALTH, successor);

        assertThat(contentsSeenBy(successor)).isZero();
        assertThat(voices(successor)).noneMatch(Voice.Open.class::isInstance);
        sign(successor, DEFER);
        assertThat(voices(successor)).allMatch(Voice.Open.class::isInstance);
    }

    @Test
    void nobody_can_sign_for_another_seat_or_change_what_is_signed() {
        signAll();
        var forged =
                """
                insert into review.opinion (id, case_id, round_id, discipline, account_id, printed_name, signed_at, supersedes)
                select gen_random_uuid(), case_id, round_id, discipline, access.uid(), 'x', now(), id
                from review.opinion where case_id = ? and discipline = 'MENTAL_HEALTH'
                """;
        assertThatThrownBy(
                        () ->
                                as(
                                        clinic.painSpecialist(),
                                        db -> db.sql(forged).param(caseId.value()).update()))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(
                        () ->
                                as(
                                        clinic.painSpecialist(),
                                        db ->
                                                db.sql(
                                                                "update review.opinion set"
                                                                        + " printed_name = 'x'")
                                                        .update()))
                .hasStackTraceContaining("permission denied");
    }

    /// What is rolled back leaves no trace, so it shows no more than what is committed.
    @Test
    void whoever_signs_reads_and_rolls_back_has_read_nothing() {
        sign(clinic.painSpecialist(), PROCEED);
        sign(clinic.psychiatrist(), DEFER);
        var signed =
                """
                insert into review.opinion (id, case_id, round_id, discipline, account_id, printed_name, signed_at)
                select gen_random_uuid(), case_id, id, 'THERAPY', access.uid(), access.own_name(), now()
                from review.round where case_id = ?
                """;

        var read =
                clinic.inNameOf(
                        clinic.therapist(),
                        db -> {
                            assertThat(db.sql(signed).param(caseId.value()).update()).isOne();
                            return db.sql(
                                            "select count(*) from review.opinion_content where case_id = ?")
                                    .param(caseId.value())
                                    .query(Integer.class)
                                    .single();
                        });

        assertThat(read).isZero();
    }

    @Test
    void nobody_records_a_decision_alone_and_reads_the_others_by_it() {
        sign(clinic.painSpecialist(), PROCEED);
        sign(clinic.psychiatrist(), DEFER);
        var decided =
                """
                insert into review.decision (id, case_id, round_id, question, position, revisit_on, reasons, lines,
                                             plain_words, chair, chair_name, recorded_at)
                select gen_random_uuid(), case_id, id, question, 'DEFER', date '2030-01-01', '', 'x', '', access.uid(),
                       access.own_name(), now()
                from review.round where case_id = ?
                """;

        assertThatThrownBy(
                        () ->
                                clinic.inNameOf(
                                        clinic.therapist(),
                                        db -> db.sql(decided).param(caseId.value()).update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_draft_is_nobody_elses_business() {
        done(reviews.save(clinic.psychiatrist(), caseId, new Draft(DEFER, "Not yet said", "", "")));

        Function<JdbcClient, Integer> drafts =
                db ->
                        db.sql("select count(*) from review.draft where case_id = ?")
                                .param(caseId.value())
                                .query(Integer.class)
                                .single();
        assertThat(as(clinic.psychiatrist(), drafts)).isEqualTo(1);
        assertThat(as(clinic.painSpecialist(), drafts)).isZero();
    }

    @Test
    void of_two_chairs_at_the_same_moment_one_is_told_of_the_other() throws Exception {
        signAll();
        var outcomes =
                together(
                        () ->
                                reviews.decide(
                                        clinic.painSpecialist(),
                                        caseId,
                                        Minutes.Id.next(),
                                        answered(),
                                        null),
                        () ->
                                reviews.decide(
                                        clinic.therapist(),
                                        caseId,
                                        Minutes.Id.next(),
                                        answered(),
                                        null));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(told -> assertThat(refusal(told)).contains("has recorded a decision"));
    }

    @Test
    void the_same_signature_sent_twice_at_once_is_one_signature() throws Exception {
        var id = Opinion.Id.next();
        together(
                () ->
                        reviews.signOpinion(
                                clinic.painSpecialist(),
                                caseId,
                                id,
                                Opened.opinion(PROCEED),
                                Clinic.FRESH),
                () ->
                        reviews.signOpinion(
                                clinic.painSpecialist(),
                                caseId,
                                id,
                                Opened.opinion(PROCEED),
                                Clinic.FRESH));

        assertThat(contentsSeenBy(clinic.painSpecialist())).isEqualTo(1);
    }

    @Test
    void the_patient_reads_the_decision_once_all_three_have_signed_and_never_who_dissented() {
        var patient = patient();
        signAll();
        var id =
                done(reviews.decide(
                                clinic.painSpecialist(),
                                caseId,
                                Minutes.Id.next(),
                                answered(),
                                null))
                        .minutes()
                        .id();
        for (var who : List.of(clinic.painSpecialist(), clinic.psychiatrist()))
            done(reviews.signDecision(who, caseId, id, Clinic.FRESH));
        assertThat(done(reviews.decisionFor(patient, caseId))).isEmpty();

        done(reviews.signDecision(clinic.therapist(), caseId, id, Clinic.FRESH));
        assertThat(done(reviews.decisionFor(patient, caseId)).orElseThrow().plainWords())
                .contains("rather wait longer");
        for (var hidden :
                List.of("weighed", "opinion", "opinion_content", "decision_signature", "round"))
            assertThat(rowsSeenBy(patient, "select count(*) from review." + hidden)).isZero();
    }

    private Actor.Patient patient() {
        var invitation =
                Links.shown(
                        invitations.patient(
                                clinic.coordinator(), caseId, "per." + Ids.next(), Links.WHY));
        var username = done(accounts.accept(invitation.secret(), Clinic.PASSWORD));
        return (Actor.Patient) done(accounts.signIn(username, Clinic.PASSWORD, "test")).actor();
    }

    private DecisionDraft answered() {
        var dissent =
                done(reviews.of(clinic.painSpecialist(), caseId))
                        .current()
                        .orElseThrow()
                        .reveal()
                        .opinions()
                        .get(1);
        return Opened.goingOn(
                PROCEED,
                List.of(),
                Map.of(dissent.id().value(), "We meet again if his mood drops."));
    }

    private List<Voice> voices(Actor.Staff who) {
        return done(reviews.of(who, caseId)).current().orElseThrow().reveal().voices();
    }

    private void signAll() {
        sign(clinic.painSpecialist(), PROCEED);
        sign(clinic.psychiatrist(), DEFER);
        sign(clinic.therapist(), PROCEED);
    }

    private void sign(Actor.Staff who, Position position) {
        done(
                reviews.signOpinion(
                        who, caseId, Opinion.Id.next(), Opened.opinion(position), Clinic.FRESH));
    }

    private int contentsSeenBy(Actor who) {
        return as(
                who,
                db ->
                        db.sql("select count(*) from review.opinion_content where case_id = ?")
                                .param(caseId.value())
                                .query(Integer.class)
                                .single());
    }

    private int rowsSeenBy(Actor who, String count) {
        return as(who, db -> db.sql(count).query(Integer.class).single());
    }

    private <T> T as(Actor who, Function<JdbcClient, T> asking) {
        var portal = clinic.dataSourceAs("threefold_app");
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(portal));
        var db = JdbcClient.create(portal);
        return transaction.execute(
                _ -> {
                    db.sql("select set_config('threefold.token', ?, true)")
                            .param(who.token().value())
                            .query(String.class)
                            .single();
                    return asking.apply(db);
                });
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(one);
            var second = threads.submit(other);
            return List.of(first.get(), second.get());
        }
    }
}
