package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.FRESH;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.threefold.access.CareTeams;
import org.threefold.access.Covers;
import org.threefold.access.Emergencies;
import org.threefold.access.EmergencyDraft;
import org.threefold.access.EmergencyReason;
import org.threefold.access.Role;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.screening.BothScreenings;
import org.threefold.screening.DueScreenings;
import org.threefold.screening.Screenings;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// What a save has found is read back to everybody as a new screening would show it to them: on a
/// case with a little of everything, substance use and thoughts of death among it.
@InTheClinic
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadBackScreeningTest {

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Clinic clinic;
    @Autowired CareTeams teams;
    @Autowired Covers covers;
    @Autowired Emergencies emergencies;
    @Autowired Screenings screenings;
    @Autowired Clock clock;

    private CaseId caseId;
    private BothScreenings both;
    private DueScreenings due;

    @BeforeAll
    void one_case() {
        caseId = beans.createBean(RecordedCase.class).tell().caseId();
        both = beans.createBean(BothScreenings.class);
        due = beans.createBean(DueScreenings.class);
    }

    @Test
    void the_seats_read_back_all_of_it() {
        for (var seat : List.of(clinic.painSpecialist(), clinic.psychiatrist(), clinic.therapist()))
            readsBack(seat);

        var found = both.of(clinic.psychiatrist(), caseId).readBack().orElseThrow();
        assertThat(found.screening().on("SUD-01")).isPresent();
        assertThat(found.restsOn()).isNotEmpty();
        assertThat(found.restsOn().values()).anyMatch(it -> it.size() > 1);
    }

    @Test
    void whoever_has_no_seat_reads_back_what_is_not_for_the_seats_alone() {
        for (var who : List.of(clinic.monitor(), covering(), inAnEmergency())) {
            readsBack(who);
            var found = both.of(who, caseId).readBack().orElseThrow().screening();
            assertThat(found.withheld()).isPositive();
            assertThat(found.on("SUD-01")).isEmpty();
            assertThat(found.on("PSY-09").orElseThrow().sentence()).contains("three seats");
        }
    }

    private void readsBack(Actor.Staff who) {
        due.work();
        var found = both.of(who, caseId);
        assertThat(found.readBack()).contains(found.made());
        assertThat(done(screenings.findings(who, caseId))).isEqualTo(found.made());
    }

    private Actor.Staff covering() {
        var cole = clinic.staff("Cole Cover", Role.PAIN_SPECIALIST);
        var now = clock.instant();
        done(
                covers.name(
                        clinic.coordinator(),
                        caseId,
                        cole.id(),
                        now.minus(Duration.ofHours(1)),
                        now.plus(Duration.ofHours(8))));
        return cole;
    }

    private Actor.Staff inAnEmergency() {
        var eva = clinic.staff("Eva Night", Role.PAIN_SPECIALIST);
        var why =
                new EmergencyDraft(EmergencyReason.TREATMENT, "Unconscious in our emergency room.");
        done(emergencies.open(eva, caseId, why, FRESH));
        return eva;
    }
}
