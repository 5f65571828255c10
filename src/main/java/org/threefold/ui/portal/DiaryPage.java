package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.opioids.Opioids;
import org.threefold.ui.kit.Notifications;

import java.time.Clock;

/// My diary: which strong pain medicines I took, day by day.
@Route(value = "portal/diary", layout = PortalShell.class)
@PageTitle("My diary · Threefold")
@PermitAll
public class DiaryPage extends Div {

    public DiaryPage(Mine mine, Opioids opioids, Clock clock) {
        setClassName("portal-main");
        add(
                new PageTop(
                        "My pain medicine diary",
                        "Write down once a day which opioids you took: strong pain medicines such"
                                + " as oxycodone, tramadol or a fentanyl patch. Only you write"
                                + " here; your team reads it."));
        Notifications.of(mine.caseId(), it -> add(new DiaryBoard(opioids, mine.me(), it, clock)));
    }
}
