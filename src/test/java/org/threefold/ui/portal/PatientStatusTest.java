package org.threefold.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threefold.preparation.Phase;
import org.threefold.review.Decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where a patient stands, read off the decision.
class PatientStatusTest {

    @Test
    void before_a_decision_the_team_looks() {
        var status = PatientStatus.of(Optional.empty());

        assertThat(status.heading()).isEqualTo("Your team is getting to know you.");
        assertThat(status.phase()).isEqualTo(Phase.DECIDING);
        assertThat(here(status)).isEqualTo("Three people look at your case");
    }

    @Test
    void a_deferral_is_no_refusal_and_says_the_day() {
        var status =
                PatientStatus.of(
                        Optional.of(
                                new Decision.Defer(LocalDate.of(2027, 2, 1), List.of("An ECG"))));

        assertThat(status.sentence()).contains("This is not a no");
        assertThat(status.way().getLast().quiet()).isEqualTo("On 1 February 2027.");
    }

    @Test
    void a_decline_ends_the_way_and_offers_others() {
        var status =
                PatientStatus.of(
                        Optional.of(new Decision.Decline("Too risky", List.of("Pain school"))));

        assertThat(status.sentence()).contains("there are other ways");
        assertThat(status.way().getLast().when()).isEqualTo(PortalStep.When.HERE);
    }

    private static String here(PatientStatus status) {
        return status.way().stream()
                .filter(leg -> leg.when() == PortalStep.When.HERE)
                .map(PortalStep::name)
                .findFirst()
                .orElseThrow();
    }
}
