package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.intake.Intakes;
import org.threefold.ui.kit.Notifications;

/// About me: what the team wants to know before it meets me, one question a page. It goes on where
/// it was left, on whatever device.
@Route(value = "portal/intake", layout = PortalShell.class)
@PermitAll
public class IntakePage extends Div implements HasDynamicTitle {

    public IntakePage(Mine mine, Intakes intakes) {
        setClassName("portal-main");
        Notifications.of(
                mine.caseId(),
                caseId ->
                        Notifications.of(
                                intakes.mine(mine.me(), caseId),
                                it -> add(new TellingAboutMe(intakes, mine, caseId, it))));
    }

    @Override
    public String getPageTitle() {
        return PortalTexts.title(PortalTexts.of("intake.page"));
    }
}
