package org.threefold.ui.clinic.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.intake.HomeAnswerId;
import org.threefold.intake.Intakes;
import org.threefold.intake.Told;
import org.threefold.kernel.Outcome;
import org.threefold.screening.Screenings;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.ui.kit.Table;

import java.util.List;

/// What a clinician reads of an answer given at home that nobody confirmed.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class ToConfirmTest extends SpringBrowserlessTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Intakes intakes;
    @Autowired Screenings screenings;

    @Test
    void it_is_to_be_asked_and_there_is_no_form_that_clears_it() {
        var patient = patients.invited("Confirm", "Cleo");
        done(
                intakes.answer(
                        patient.me(),
                        patient.caseId(),
                        HomeAnswerId.next(),
                        "psychiatric.bipolar",
                        new Told.YesNo(true)));
        var standing = done(screenings.standing(clinic.psychiatrist(), patient.caseId()));
        var found = standing.on("PSY-06").orElseThrow();

        assertThat(text(FindingsCard.table("Open", List.of(found), "findings")))
                .contains(
                        "To confirm",
                        "The patient answered yes at home to",
                        "not yet confirmed by a clinician",
                        "To be asked and answered")
                .doesNotContain("Clear or refuse");
        var card = new RuleCard(found, _ -> new Outcome.Refused<>("Nobody asks"), () -> {});
        assertThat(text(card)).contains("Only the patient says so.");
        UI.getCurrent().add(card);
        assertThat(find(Button.class, card).all()).isEmpty();
    }

    private static String text(Component component) {
        if (component instanceof Table table) return table.text();
        return component.getElement().getTextRecursively();
    }
}
