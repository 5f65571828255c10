package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.threefold.access.Act;
import org.threefold.access.TrailQuery;
import org.threefold.access.Trails;
import org.threefold.audit.AuditEvent;
import org.threefold.evaluation.Evaluations;
import org.threefold.history.Histories;
import org.threefold.history.ReportedSearch;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.measures.Measures;
import org.threefold.screening.ScreeningArchive;
import org.threefold.screening.Screenings;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Whatever shows a seat something of substance use says so on the trail, in an event of its own
/// (42 CFR Part 2); whoever may not read it, and was shown nothing of it, has no such event.
@InTheClinic
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubstanceUseTrailTest {

    @Autowired Clinic clinic;
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Evaluations evaluations;
    @Autowired Histories histories;
    @Autowired Measures measures;
    @Autowired Screenings screenings;
    @Autowired ScreeningArchive archive;
    @Autowired Trails trails;
    @Autowired Clock clock;

    private CaseId caseId;

    @BeforeAll
    void one_case() {
        caseId = beans.createBean(RecordedCase.class).tell().caseId();
        done(screenings.current(clinic.psychiatrist(), caseId));
    }

    @Test
    void each_way_of_reading_it_is_an_event_of_its_own() {
        var silent = new LinkedHashMap<String, Integer>();
        readings()
                .forEach(
                        (name, reads) -> {
                            int before = events().size();
                            done(reads.apply(clinic.psychiatrist()));
                            silent.put(name, events().size() - before);
                        });

        assertThat(silent).allSatisfy((name, events) -> assertThat(events).as(name).isPositive());
    }

    @Test
    void whoever_is_on_the_team_without_a_seat_has_none() {
        int before = events().size();
        readings().values().forEach(reads -> done(reads.apply(clinic.monitor())));

        assertThat(events()).hasSize(before);
    }

    private Map<String, Function<Actor, Outcome<?>>> readings() {
        int last = done(archive.kept(clinic.psychiatrist(), caseId, 0, 1)).getFirst().number();
        var all = new LinkedHashMap<String, Function<Actor, Outcome<?>>>();
        all.put("evaluations.of", by -> evaluations.of(by, caseId));
        all.put("measures.of", by -> measures.of(by, caseId, List.of()));
        all.put("screenings.standing", by -> screenings.current(by, caseId));
        all.put("screenings.findings", by -> screenings.findings(by, caseId));
        all.put("screenings.kept", by -> archive.kept(by, caseId, last));
        all.put("histories.of", by -> histories.of(by, caseId));
        all.put("histories.asOf", by -> histories.asOf(by, caseId, clock.instant(), 1));
        all.put(
                "histories.reported",
                by -> histories.reported(by, caseId, new ReportedSearch(null, "", 0, 200)));
        return all;
    }

    private List<AuditEvent> events() {
        var query = new TrailQuery(null, caseId.value(), Act.READ_SUBSTANCE_USE, null, null);
        return done(trails.search(clinic.privacyOfficer(), query, 0, 1000));
    }
}
