package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.intake.Intakes;
import org.threefold.ui.kit.Say;

/// About me: what the team wants to know before it meets me, one question a page. It goes on where
/// it was left, on whatever device.
@Route(value = "portal/intake", layout = PortalShell.class)
@PageTitle("About me · Threefold")
@PermitAll
public class IntakePage extends Div {

    public IntakePage(Mine mine, Intakes intakes) {
        setClassName("portal-main");
        Say.of(
                mine.caseId(),
                caseId ->
                        Say.of(
                                intakes.mine(mine.me(), caseId),
                                it -> add(new TellingAboutMe(intakes, mine, caseId, it))));
    }
}
