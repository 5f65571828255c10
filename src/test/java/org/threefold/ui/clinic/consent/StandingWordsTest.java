package org.threefold.ui.clinic.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.threefold.consent.ConsentCases;
import org.threefold.consent.ConsentStanding.None;
import org.threefold.consent.Consents;
import org.threefold.consent.OwnConsent;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.ui.kit.Table;

import java.time.ZoneOffset;

/// Where a consent stands, and what did not come across, as staff read it.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class StandingWordsTest extends SpringBrowserlessTest {

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Clinic clinic;
    @Autowired Consents consents;
    @Autowired OwnConsent own;

    private String words(Patients.Patient patient) {
        var view = done(consents.of(clinic.therapist(), patient.caseId()));
        return StandingWords.sentence(view.standing(), ZoneOffset.UTC);
    }

    @Test
    void each_step_is_said() {
        var cases = beans.createBean(ConsentCases.class);
        var patient = cases.offered();
        assertThat(words(patient)).isEqualTo("The patient has read 0 of 16 pages.");
        cases.read(patient);
        assertThat(words(patient)).contains("Round 1 of 3");
        cases.answer(patient);
        assertThat(words(patient))
                .startsWith("Missing before a signature: A clinician has talked")
                .contains("A seat has noted capacity");
        cases.talk(patient.caseId());
        cases.capacity(patient.caseId());
        assertThat(words(patient)).startsWith("All is ready.");
        cases.sign(patient);
        assertThat(words(patient)).startsWith("Signed on ").contains("First dose not before");
    }

    @Test
    void without_a_form_in_force_staff_read_why() {
        assertThat(StandingWords.sentence(new None(None.Why.NO_FORM), ZoneOffset.UTC))
                .contains("two people adopt one first");
    }

    @Test
    void a_wrong_answer_stands_there_with_its_round() {
        var cases = beans.createBean(ConsentCases.class);
        var patient = cases.offered();
        cases.read(patient);
        var progress = cases.answer(patient, "T6").open().orElseThrow().progress();

        var card = new RoundsCard(progress, ZoneOffset.UTC);
        UI.getCurrent().add(card);

        var tables = find(Table.class, card).all();
        assertThat(tables.getFirst().text()).contains("9 of 10", "3 of 4", "Not passed");
        assertThat(tables.getLast().text())
                .contains("When may you drive?", "Round 1 · critical", "after a night of sleep");
    }
}
