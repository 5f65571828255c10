package org.threefold.ui.clinic.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.preparation.Preparations;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.ui.kit.Table;

import java.time.ZoneOffset;

/// The team sees what was read, and what to talk about.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class UnderstandingPanelTest extends SpringBrowserlessTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Preparations preparations;

    @Test
    void at_first_nothing_was_opened_and_nothing_misunderstood() {
        var panel = panel(patients.invited("Bryn", "Bo"));

        var tables = find(Table.class, panel).all();
        assertThat(tables.getFirst().text()).isEqualTo("No question was answered wrongly so far.");
        assertThat(tables.getLast().text())
                .contains("Getting ready", "Not opened", "Not asked yet");
    }

    @Test
    void a_wrong_answer_stands_there_in_words() {
        var bo = patients.invited("Bryn", "Bo");
        var page = done(preparations.open(bo.me(), bo.caseId(), "the-day")).material();
        done(preparations.answer(bo.me(), bo.caseId(), page.id(), 0, 2));

        var text = find(Table.class, panel(bo)).all().getFirst().text();

        assertThat(text)
                .contains(
                        "In the middle of a session you feel great fear",
                        "Get up and walk it off",
                        "Talk about it");
    }

    private UnderstandingPanel panel(Patients.Patient patient) {
        var seen = done(preparations.understanding(clinic.therapist(), patient.caseId()));
        var panel = new UnderstandingPanel(seen, ZoneOffset.UTC);
        UI.getCurrent().add(panel);
        return panel;
    }
}
