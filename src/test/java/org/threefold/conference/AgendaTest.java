package org.threefold.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.CareTeams;
import org.threefold.access.Role;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.review.Minutes;
import org.threefold.review.Opened;
import org.threefold.review.Opinion;
import org.threefold.review.Position;
import org.threefold.review.Reviews;
import org.threefold.review.Round;
import org.threefold.review.Voice;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/// What an agenda says of a case is what the page of its review shows.
@InTheClinic
class AgendaTest {

    @Autowired Clinic clinic;
    @Autowired CareTeams teams;
    @Autowired Conferences conferences;
    @Autowired Reviews reviews;
    @Autowired Clock clock;

    private CaseId caseId;
    private Conference.Id conference;

    @BeforeEach
    void a_case_on_an_agenda() {
        caseId = Opened.evaluated(clinic);
        conference = planned();
        done(conferences.add(clinic.coordinator(), conference, caseId));
    }

    @Test
    void each_signed_opinion_counts() {
        assertThat(counted()).isEqualTo(new Counted(0, 0));
        sign(clinic.painSpecialist());
        assertThat(counted()).isEqualTo(new Counted(1, 0)).isEqualTo(revealed());
        sign(clinic.painSpecialist());
        sign(clinic.therapist());
        assertThat(counted()).isEqualTo(new Counted(2, 0)).isEqualTo(revealed());
    }

    @Test
    void an_opinion_of_somebody_who_left_the_seat_does_not_speak_for_it() {
        signAll();
        changeTherapist();

        assertThat(counted()).isEqualTo(new Counted(2, 0)).isEqualTo(revealed());
    }

    @Test
    void a_decided_case_stays_decided_whoever_takes_a_seat_later() {
        signAll();
        decide();
        changeTherapist();

        assertThat(counted()).isEqualTo(new Counted(3, 3)).isEqualTo(revealed());
    }

    @Test
    void a_case_opened_again_begins_at_nothing() {
        signAll();
        decide();
        done(
                reviews.reopen(
                        clinic.therapist(),
                        caseId,
                        Round.Id.next(),
                        "Is a second course right?",
                        "Three sessions are over."));
        assertThat(counted()).isEqualTo(new Counted(0, 0)).isEqualTo(revealed());

        sign(clinic.psychiatrist());
        assertThat(counted()).isEqualTo(new Counted(1, 0)).isEqualTo(revealed());
    }

    @Test
    void a_decision_recorded_again_is_signed_again() {
        signAll();
        var first = record(null);
        done(reviews.signDecision(clinic.psychiatrist(), caseId, first, Clinic.FRESH));
        record(first);

        assertThat(counted()).isEqualTo(new Counted(3, 0)).isEqualTo(revealed());
    }

    @Test
    void the_search_for_cases_to_add_counts_the_same() {
        signAll();
        changeTherapist();

        assertThat(done(conferences.cases(clinic.coordinator(), "Lind")))
                .filteredOn(item -> item.caseId().equals(caseId))
                .extracting(Counted::of)
                .containsExactly(new Counted(2, 0));
    }

    @Test
    void agendas_of_several_conferences_keep_their_cases_and_order() {
        var other = planned();
        var second = clinic.openCase();
        done(conferences.add(clinic.coordinator(), other, second));
        done(conferences.add(clinic.coordinator(), other, caseId));

        var coming = done(conferences.coming(clinic.coordinator()));

        assertThat(cases(coming, conference)).containsExactly(caseId);
        assertThat(cases(coming, other)).containsExactly(second, caseId);
    }

    private record Counted(int opinions, int signatures) {

        static Counted of(Conference.Item item) {
            return new Counted(item.opinions(), item.signatures());
        }
    }

    private Counted counted() {
        return done(conferences.coming(clinic.coordinator())).stream()
                .filter(it -> it.id().equals(conference))
                .flatMap(it -> it.agenda().stream())
                .map(Counted::of)
                .toList()
                .getFirst();
    }

    /// As the page of the review shows it to a seat.
    private Counted revealed() {
        var round = done(reviews.of(clinic.painSpecialist(), caseId)).current().orElseThrow();
        var signed =
                round.reveal().voices().stream()
                        .filter(it -> it instanceof Voice.Open || it instanceof Voice.Closed)
                        .count();
        return new Counted(
                (int) signed, round.ruling().map(it -> it.signatures().size()).orElse(0));
    }

    private static List<CaseId> cases(List<Conference> coming, Conference.Id id) {
        return coming.stream()
                .filter(it -> it.id().equals(id))
                .flatMap(it -> it.agenda().stream())
                .map(Conference.Item::caseId)
                .toList();
    }

    private void changeTherapist() {
        var newcomer = clinic.staff("Nia New", Role.THERAPIST);
        done(teams.leave(clinic.coordinator(), caseId, clinic.therapist().id()));
        done(teams.assign(clinic.coordinator(), caseId, Discipline.THERAPY, newcomer.id()));
    }

    private void signAll() {
        for (var who : List.of(clinic.painSpecialist(), clinic.psychiatrist(), clinic.therapist()))
            sign(who);
    }

    private void sign(Actor.Staff who) {
        done(
                reviews.signOpinion(
                        who,
                        caseId,
                        Opinion.Id.next(),
                        Opened.opinion(Position.PROCEED),
                        Clinic.FRESH));
    }

    private void decide() {
        var id = record(null);
        for (var who : List.of(clinic.painSpecialist(), clinic.psychiatrist(), clinic.therapist()))
            done(reviews.signDecision(who, caseId, id, Clinic.FRESH));
    }

    private Minutes.Id record(Minutes.Id replaced) {
        return done(reviews.decide(
                        clinic.painSpecialist(),
                        caseId,
                        Minutes.Id.next(),
                        Opened.goingOn(Position.PROCEED, List.of(), Map.of()),
                        replaced))
                .minutes()
                .id();
    }

    private Conference.Id planned() {
        var soon = clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(2));
        return done(conferences.plan(
                        clinic.coordinator(),
                        Conference.Id.next(),
                        soon,
                        clinic.painSpecialist().id()))
                .id();
    }
}
