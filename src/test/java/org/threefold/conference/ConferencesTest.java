package org.threefold.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Access;
import org.threefold.access.Role;
import org.threefold.review.Minutes;
import org.threefold.review.Opened;
import org.threefold.review.Opinion;
import org.threefold.review.Position;
import org.threefold.review.Reviews;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/// Planning when the team meets, and about whom.
@InTheClinic
class ConferencesTest {

    @Autowired Clinic clinic;
    @Autowired Conferences conferences;
    @Autowired Reviews reviews;
    @Autowired Clock clock;

    @Test
    void a_conference_has_a_day_a_chair_and_its_cases_in_order() {
        var id = planned();
        var first = clinic.openCase();
        var second = clinic.openCase();
        done(conferences.add(clinic.coordinator(), id, first));
        done(conferences.add(clinic.painSpecialist(), id, second));
        var agenda = done(conferences.add(clinic.coordinator(), id, first));

        assertThat(agenda.agenda())
                .extracting(Conference.Item::caseId)
                .containsExactly(first, second);
        assertThat(agenda.placeOf(second)).isEqualTo("case 2 of 2");
        assertThat(agenda.chairName()).isEqualTo("Dana Ruiz");
        assertThat(done(reviews.of(clinic.therapist(), second)).conference().orElseThrow().id())
                .isEqualTo(id);
        assertThat(done(conferences.coming(clinic.coordinator())))
                .extracting(Conference::id)
                .contains(id);
    }

    @Test
    void a_case_is_taken_off_again() {
        var id = planned();
        var caseId = clinic.openCase();
        done(conferences.add(clinic.coordinator(), id, caseId));

        assertThat(done(conferences.takeOff(clinic.coordinator(), id, caseId)).agenda()).isEmpty();
    }

    @Test
    void a_conference_is_moved_with_a_reason_and_what_was_planned_is_kept() {
        var id = planned();
        var caseId = clinic.openCase();
        done(conferences.add(clinic.coordinator(), id, caseId));
        var later = soon().plus(Duration.ofDays(1));

        var moved =
                done(
                        conferences.move(
                                clinic.coordinator(),
                                id,
                                later,
                                clinic.psychiatrist().id(),
                                "Dana Ruiz is away."));

        assertThat(moved.startsAt()).isEqualTo(later);
        assertThat(moved.chairName()).isEqualTo("Ilse Kagan");
        assertThat(moved.moved()).isEqualTo("Dana Ruiz is away.");
        assertThat(moved.agenda()).hasSize(1);
        assertThat(
                        refusal(
                                conferences.move(
                                        clinic.coordinator(),
                                        id,
                                        past(),
                                        clinic.psychiatrist().id(),
                                        "Earlier.")))
                .isEqualTo("Choose a day and time that are still to come.");
    }

    @Test
    void a_conference_called_off_is_gone_from_the_list_and_its_cases_wait_for_another() {
        var id = planned();
        var caseId = clinic.openCase();
        done(conferences.add(clinic.coordinator(), id, caseId));

        assertThat(refusal(conferences.callOff(clinic.coordinator(), id, " ")))
                .isEqualTo("Say why, in 3 to 500 characters: the team reads it.");
        done(conferences.callOff(clinic.coordinator(), id, "Nobody is ready."));

        assertThat(done(conferences.coming(clinic.coordinator())))
                .extracting(Conference::id)
                .doesNotContain(id);
        assertThat(done(reviews.of(clinic.therapist(), caseId)).conference()).isEmpty();
        assertThat(refusal(conferences.callOff(clinic.coordinator(), id, "Again.")))
                .isEqualTo("There is no such conference.");
    }

    @Test
    void only_the_coordinator_moves_a_conference() {
        assertThat(refusal(conferences.callOff(clinic.therapist(), planned(), "I am busy.")))
                .isEqualTo("Your role may not move a conference or call it off.");
    }

    @Test
    void a_case_of_others_can_neither_be_added_nor_seen_on_an_agenda() {
        var id = planned();
        var theirs = clinic.openCase();
        done(conferences.add(clinic.coordinator(), id, theirs));
        var outside = clinic.staff("Nora Outside", Role.PAIN_SPECIALIST);

        assertThat(refusal(conferences.add(outside, id, theirs))).isEqualTo(Access.NOT_FOUND);
        assertThat(done(conferences.coming(outside)).stream().filter(one -> one.id().equals(id)))
                .singleElement()
                .satisfies(one -> assertThat(one.agenda()).isEmpty());
        assertThat(done(conferences.cases(outside, "Lind"))).isEmpty();
    }

    @Test
    void a_day_gone_by_and_a_chair_without_a_seat_are_refused() {
        var cora = clinic.coordinator();
        assertThat(
                        refusal(
                                conferences.plan(
                                        cora,
                                        Conference.Id.next(),
                                        past(),
                                        clinic.painSpecialist().id())))
                .isEqualTo("Choose a day and time that are still to come.");
        assertThat(
                        refusal(
                                conferences.plan(
                                        cora, Conference.Id.next(), soon(), clinic.monitor().id())))
                .isEqualTo("The chair is somebody who may hold a seat.");
    }

    @Test
    void cases_are_found_by_the_beginning_of_the_name_and_signs_are_only_letters() {
        clinic.openCase();

        assertThat(done(conferences.cases(clinic.painSpecialist(), "lindq")))
                .isNotEmpty()
                .allMatch(one -> one.name().equals("LINDQVIST, Per"));
        assertThat(done(conferences.cases(clinic.painSpecialist(), "x' or 1=1 --"))).isEmpty();
    }

    @Test
    void whoever_chairs_the_conference_records_the_decision_and_no_other_seat() {
        var caseId = Opened.evaluated(clinic);
        done(conferences.add(clinic.coordinator(), planned(), caseId));
        for (var who : List.of(clinic.painSpecialist(), clinic.psychiatrist(), clinic.therapist()))
            done(
                    reviews.signOpinion(
                            who,
                            caseId,
                            Opinion.Id.next(),
                            Opened.opinion(Position.PROCEED),
                            Clinic.FRESH));
        var proceed = Opened.goingOn(Position.PROCEED, List.of(), Map.of());

        assertThat(
                        refusal(
                                reviews.decide(
                                        clinic.therapist(),
                                        caseId,
                                        Minutes.Id.next(),
                                        proceed,
                                        null)))
                .isEqualTo(
                        "Dana Ruiz chairs the conference that takes this case, and records the"
                                + " decision.");
        var minutes =
                done(reviews.decide(
                                clinic.painSpecialist(), caseId, Minutes.Id.next(), proceed, null))
                        .minutes();
        assertThat(minutes.chairName()).isEqualTo("Dana Ruiz");
    }

    private Conference.Id planned() {
        return done(conferences.plan(
                        clinic.coordinator(),
                        Conference.Id.next(),
                        soon(),
                        clinic.painSpecialist().id()))
                .id();
    }

    private Instant soon() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(2));
    }

    private Instant past() {
        return clock.instant().minus(Duration.ofDays(2));
    }
}
