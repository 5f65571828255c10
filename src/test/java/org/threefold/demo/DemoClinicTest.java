package org.threefold.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.threefold.evaluation.EvaluationStage;
import org.threefold.preparation.PreparationStage;
import org.threefold.review.ReviewStage;
import org.threefold.rules.Severity;
import org.threefold.screening.AssessedFinding;
import org.threefold.support.InThePortal;
import org.threefold.worklist.CaseLine;

import java.util.List;

/// The stories of the demo are told through the services: they happen, or this fails.
@InThePortal
class DemoClinicTest {

    @Autowired DemoClinic clinic;
    @Autowired DemoAsTold told;

    @Test
    void every_story_stands_where_it_was_told_to() {
        assertThat(told.cases()).extracting(CaseLine::person).hasSize(7);
        assertThat(told.caseOf("LINDQVIST").stage()).contains(PreparationStage.PREPARING);
        assertThat(told.caseOf("NOWAK").stage()).contains(ReviewStage.IN_REVIEW);
        assertThat(told.caseOf("ABARA").stage()).contains(EvaluationStage.EVALUATING);
    }

    @Test
    void psychosis_stops_one_case_and_blood_pressure_waits_for_clearance_in_another() {
        assertThat(open("ABARA", Severity.ABSOLUTE)).contains("PSY-01");
        assertThat(open("OKAFOR", Severity.REQUIRES_CLEARANCE)).contains("CV-06");
    }

    @Test
    void a_case_that_was_decided_before_is_weighed_by_what_the_practice_asks_for_today() {
        assertThat(open("LINDQVIST", Severity.REQUIRES_CLEARANCE)).containsExactly("LOG-07");
    }

    @Test
    void no_page_is_served_before_the_last_story_was_told() {
        assertThat(clinic.isRunning()).isTrue();
        assertThat(clinic.getPhase())
                .isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }

    private List<String> open(String family, Severity severity) {
        return told.screeningOf(family).open(severity).stream()
                .map(AssessedFinding::rule)
                .map(rule -> rule.id())
                .toList();
    }
}
