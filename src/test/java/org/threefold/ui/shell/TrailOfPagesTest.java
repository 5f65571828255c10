package org.threefold.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.access.Act;
import org.threefold.access.TrailQuery;
import org.threefold.access.Trails;
import org.threefold.audit.AuditEvent;
import org.threefold.audit.AuditResult;
import org.threefold.evaluation.Evaluations;
import org.threefold.evaluation.Section;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.util.List;
import java.util.UUID;

/// What pages leave on the trail: a reading once for as long as they are open, and a refusal once,
/// with what was asked for.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class TrailOfPagesTest extends SpringBrowserlessTest {

    @Autowired private Clinic clinic;
    @Autowired private Accounts accounts;
    @Autowired private Evaluations evaluations;
    @Autowired private Trails trails;

    private CaseId caseId;

    @BeforeEach
    void open() {
        caseId = clinic.openCase();
    }

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void reading_again_on_a_page_that_is_open_is_no_new_reading_but_another_section_is() {
        Screen.of(accounts, clinic.psychiatrist());
        UI.getCurrent()
                .navigate("cases/" + caseId + "/evaluation/" + Section.MEDICAL_HISTORY.prefix());
        int first = readings().size();
        assertThat(first).isPositive();

        again(Section.MEDICAL_HISTORY);
        assertThat(readings()).hasSize(first);

        again(Section.SUBSTANCE_USE);
        assertThat(readings()).hasSize(first + 1);
    }

    @Test
    void reading_a_part_of_what_is_shown_already_is_no_new_reading() {
        Screen.of(accounts, clinic.psychiatrist());
        UI.getCurrent().navigate("cases/" + caseId + "/team");
        int first = readings().size();

        again(Section.MEDICAL_HISTORY, Section.MEDICATIONS);
        again(Section.MEDICATIONS);
        assertThat(readings()).hasSize(first + 1);
    }

    @Test
    void going_to_the_page_once_more_is_a_new_reading() {
        Screen.of(accounts, clinic.psychiatrist());
        UI.getCurrent()
                .navigate("cases/" + caseId + "/evaluation/" + Section.MEDICAL_HISTORY.prefix());
        int first = readings().size();
        UI.getCurrent().navigate("cases/" + caseId + "/team");
        UI.getCurrent()
                .navigate("cases/" + caseId + "/evaluation/" + Section.MEDICAL_HISTORY.prefix());

        assertThat(readings()).hasSize(2 * first);
    }

    @Test
    void each_section_on_substance_use_is_an_event_by_whoever_was_shown_it() {
        Screen.of(accounts, clinic.psychiatrist());
        UI.getCurrent()
                .navigate("cases/" + caseId + "/evaluation/" + Section.MEDICAL_HISTORY.prefix());
        assertThat(trail(Act.READ_SUBSTANCE_USE))
                .noneMatch(it -> it.sections().contains(Section.SUBSTANCE_USE.title()));

        UI.getCurrent()
                .navigate("cases/" + caseId + "/evaluation/" + Section.SUBSTANCE_USE.prefix());
        assertThat(trail(Act.READ_SUBSTANCE_USE))
                .filteredOn(it -> it.sections().equals(List.of(Section.SUBSTANCE_USE.title())))
                .singleElement()
                .satisfies(it -> assertThat(it.result()).isEqualTo(AuditResult.DONE));
    }

    @Test
    void a_page_that_falls_back_on_what_its_reader_may_see_writes_no_refusal() {
        Screen.of(accounts, clinic.coordinator());
        UI.getCurrent().navigate("cases/" + caseId + "/measures");

        assertThat(trail(Act.READ_MEASURES)).isEmpty();
        assertThat(trail(Act.READ_MEASURES_DUE))
                .singleElement()
                .satisfies(it -> assertThat(it.result()).isEqualTo(AuditResult.DONE));
    }

    @Test
    void a_case_that_is_not_theirs_is_denied_once_and_the_event_names_it() {
        var stranger = clinic.staff("Nora Outside", org.threefold.access.Role.PAIN_SPECIALIST);
        Screen.of(accounts, stranger);
        UI.getCurrent().navigate("cases/" + caseId + "/evaluation");

        assertThat(denials(stranger, caseId.value()))
                .singleElement()
                .satisfies(it -> assertThat(it.act()).isEqualTo("READ_CASE"));
    }

    @Test
    void an_address_that_the_page_itself_turns_away_is_an_event_too() {
        var asked = "cases/no-such-id-" + UUID.randomUUID() + "/evaluation";
        var me = clinic.psychiatrist();
        Screen.of(accounts, me);
        UI.getCurrent().navigate(asked);

        assertThat(denials(me, null)).filteredOn(it -> it.detail().equals(asked)).hasSize(1);
    }

    private void again(Section... sections) {
        done(evaluations.of(clinic.psychiatrist(), caseId, List.of(sections)));
    }

    private List<AuditEvent> readings() {
        return trail(Act.READ_EVALUATION);
    }

    private List<AuditEvent> trail(Act act) {
        return search(new TrailQuery(null, caseId.value(), act, null, null));
    }

    private List<AuditEvent> denials(Actor.Staff who, UUID about) {
        return search(new TrailQuery(who.id().value(), about, null, null, null)).stream()
                .filter(it -> it.result() == AuditResult.DENIED)
                .toList();
    }

    private List<AuditEvent> search(TrailQuery query) {
        return done(trails.search(clinic.privacyOfficer(), query, 0, 200));
    }
}
