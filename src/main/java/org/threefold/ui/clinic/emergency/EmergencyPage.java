package org.threefold.ui.clinic.emergency;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Emergencies;
import org.threefold.access.EmergencyDraft;
import org.threefold.access.FreshFactor;
import org.threefold.access.OpenEmergency;
import org.threefold.access.SignedIn;
import org.threefold.casefile.RecordNumber;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

/// Opens a case in an emergency by its record number and the date of birth of the patient. There
/// is nothing to browse: what does not fit together finds nothing, and says no more.
@Route(value = "emergency", layout = ClinicShell.class)
@PageTitle("Emergency access · Threefold")
@PermitAll
public class EmergencyPage extends Div implements BeforeEnterObserver {

    private final Emergencies emergencies;
    private final CurrentActor me;
    private final TextField number = new TextField("Record number");
    private final DayField born = new DayField("Date of birth");

    public EmergencyPage(Emergencies emergencies, CurrentActor me) {
        this.emergencies = emergencies;
        this.me = me;
        setClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (me.now().map(SignedIn::roles).filter(EmergencyDraft::isFor).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        number.setHelperText("As TF-2026-0001");
        born.setHelperText("As 04-Mar-1979");
        number.setMaxLength(20);
        number.setManualValidation(true);
        number.setRequiredIndicatorVisible(true);
        born.setRequiredIndicatorVisible(true);
        var who = new Div(number, born);
        who.setClassName("row");
        var fields =
                new EmergencyFields(
                        "emergency",
                        who,
                        this::openWhenComplete,
                        open -> UI.getCurrent().navigate(ClinicLinks.of(open.caseId())),
                        this::refuse);
        var act = new Button("Open for 60 minutes", _ -> checkAndOpen(fields));
        act.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        fields.add(act);
        add(
                new PageHead(
                        "Emergency access",
                        "To a case that you have no seat on, when a patient cannot wait."),
                new Card().with(fields));
    }

    private void checkAndOpen(EmergencyFields fields) {
        if (complete()) fields.open();
    }

    private Outcome<OpenEmergency> openWhenComplete(EmergencyDraft draft, FreshFactor fresh) {
        if (!complete()) return new Outcome.Refused<>("Give the record number and date of birth.");
        return emergencies.open(me.get(), number.getValue(), born.getValue(), draft, fresh);
    }

    private void refuse(String why) {
        number.setInvalid(true);
        number.setErrorMessage(why);
        number.focus();
    }

    private boolean complete() {
        boolean none = RecordNumber.of(number.getValue()).isEmpty();
        number.setInvalid(none);
        number.setErrorMessage("A record number looks like TF-2026-0117.");
        if (born.getValue() == null) {
            born.setErrorMessage("Give the date of birth.");
            born.setInvalid(true);
        }
        return !none && born.getValue() != null;
    }
}
