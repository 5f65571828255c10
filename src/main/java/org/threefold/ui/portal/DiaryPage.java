package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.opioids.Opioids;
import org.threefold.ui.kit.Notifications;

import java.time.Clock;

/// My diary: which strong pain medicines I took, day by day.
@Route(value = "portal/diary", layout = PortalShell.class)
@PermitAll
public class DiaryPage extends Div implements HasDynamicTitle {

    public DiaryPage(Mine mine, Opioids opioids, Clock clock) {
        setClassName("portal-main");
        add(new PageTop(PortalTexts.of("diary.title"), PortalTexts.of("diary.lead")));
        Notifications.of(mine.caseId(), it -> add(new DiaryBoard(opioids, mine.me(), it, clock)));
    }

    @Override
    public String getPageTitle() {
        return PortalTexts.title(PortalTexts.of("diary.page"));
    }
}
