package org.threefold.ui.clinic.emergency;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.threefold.access.Emergencies;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.links.ClinicLinks;

/// Opens the case of a link that somebody has no seat on.
public class EmergencyDialog extends Dialog {

    public EmergencyDialog(Emergencies emergencies, Actor me, CaseId caseId) {
        setHeaderTitle("Emergency access");
        setWidth("36rem");
        var fields =
                new EmergencyFields(
                        "emergency " + caseId,
                        new Div(),
                        (draft, fresh) -> emergencies.open(me, caseId, draft, fresh),
                        open -> {
                            close();
                            UI.getCurrent().navigate(ClinicLinks.of(open.caseId()));
                        },
                        Notifications::no);
        add(fields);
        var act = new Button("Open for 60 minutes", _ -> fields.open());
        act.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button("Go back", _ -> close()), act);
    }
}
