package org.threefold.ui.clinic.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.measures.Forms;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Measures;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.ui.shell.Screen;

import java.time.Clock;
import java.time.LocalDate;

/// The alarms of one person, while others change the case.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class AlarmPageTest extends SpringBrowserlessTest {

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired Patients patients;
    @Autowired Measures measures;
    @Autowired Clock clock;

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void news_takes_no_word_from_whoever_writes_down_what_they_did() {
        var patient = patients.invited("Written", "Wim");
        fill(patient.me(), patient.caseId(), 1);
        open(clinic.psychiatrist(), patient.caseId());
        $(TextArea.class).single().setValue("I called and");

        fill(clinic.therapist(), patient.caseId(), 2);
        $(AlarmPage.class).single().again();

        assertThat($(TextArea.class).all())
                .hasSize(2)
                .extracting(TextArea::getValue)
                .containsExactlyInAnyOrder("I called and", "");
    }

    @Test
    void what_was_written_for_one_person_is_not_there_for_the_next() {
        var first = patients.invited("Written", "Fia");
        var next = patients.invited("Written", "Nel");
        fill(first.me(), first.caseId(), 1);
        fill(next.me(), next.caseId(), 1);
        open(clinic.psychiatrist(), first.caseId());
        $(TextArea.class).single().setValue("I called and");

        open(clinic.psychiatrist(), next.caseId());

        assertThat($(TextArea.class).single().getValue()).isEmpty();
    }

    private void open(Actor who, CaseId caseId) {
        Screen.of(accounts, who);
        UI.getCurrent().navigate("cases/" + caseId + "/alarm");
    }

    private void fill(Actor by, CaseId caseId, int itemNine) {
        var id =
                done(measures.begin(by, caseId, InstrumentBook.the("phq-9"), LocalDate.now(clock)))
                        .response()
                        .id();
        Forms.points("phq-9", 0, 0, 0, 0, 0, 0, 0, 0, itemNine)
                .forEach((item, reply) -> done(measures.answer(by, caseId, id, item, reply)));
        done(measures.finish(by, caseId, id));
    }
}
