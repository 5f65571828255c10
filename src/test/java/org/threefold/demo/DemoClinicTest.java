package org.threefold.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.demo.Practice.done;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.threefold.Application;
import org.threefold.rules.Severity;
import org.threefold.screening.AssessedFinding;
import org.threefold.screening.Screenings;
import org.threefold.support.Postgres;
import org.threefold.worklist.CaseLine;
import org.threefold.worklist.CaseQuery;
import org.threefold.worklist.Stage;
import org.threefold.worklist.WorkLists;

import java.util.List;

/// The stories of the demo are told through the services: they happen, or this fails.
@SpringBootTest(classes = Application.class)
@ContextConfiguration(initializers = Postgres.class)
@ActiveProfiles("demo")
class DemoClinicTest {

    @Autowired DemoClinic clinic;
    @Autowired Practice practice;
    @Autowired WorkLists workLists;
    @Autowired Screenings screenings;

    @Test
    void every_story_stands_where_it_was_told_to() {
        var cases = cases();
        assertThat(cases).extracting(CaseLine::person).hasSize(7);
        assertThat(stage(cases, "LINDQVIST")).isEqualTo(Stage.PREPARING);
        assertThat(stage(cases, "NOWAK")).isEqualTo(Stage.IN_REVIEW);
        assertThat(stage(cases, "ABARA")).isEqualTo(Stage.EVALUATING);
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
        var caseId =
                cases().stream()
                        .filter(it -> it.person().startsWith(family))
                        .findFirst()
                        .orElseThrow()
                        .caseId();
        return done(screenings.current(practice.staff(Cast.DANA), caseId)).open(severity).stream()
                .map(AssessedFinding::rule)
                .map(rule -> rule.id())
                .toList();
    }

    private List<CaseLine> cases() {
        return done(workLists.cases(practice.staff(Cast.CORA), CaseQuery.recent(), 0, 25)).rows();
    }

    private static Stage stage(List<CaseLine> cases, String family) {
        return cases.stream()
                .filter(it -> it.person().startsWith(family))
                .findFirst()
                .orElseThrow()
                .stage();
    }
}
