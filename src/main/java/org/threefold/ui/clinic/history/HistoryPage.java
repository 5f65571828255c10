package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.history.Histories;
import org.threefold.kernel.CaseId;
import org.threefold.live.Live;
import org.threefold.opioids.Opioids;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.clinic.casefile.CaseParameter;
import org.threefold.ui.clinic.opioids.OpioidsPanel;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;

/// What was tried, what is taken, what the opioids among it come to, and what the referral
// reported.
@Route(value = "cases/:case/history", layout = CaseLayout.class)
@PageTitle("History · Threefold")
@PermitAll
public class HistoryPage extends Div implements BeforeEnterObserver {

    private final Histories histories;
    private final Opioids opioids;
    private final Live live;
    private final CurrentActor me;
    private final Clock clock;

    public HistoryPage(
            Histories histories, Opioids opioids, CurrentActor me, Clock clock, Live live) {
        this.histories = histories;
        this.opioids = opioids;
        this.live = live;
        this.me = me;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        CaseParameter.of(event)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(CaseId caseId) {
        add(
                new PageHead(
                        "History",
                        "What a referral reports is not confirmed until its owner confirms it."),
                new TrialsPanel(histories, me, caseId),
                new MedicationsPanel(histories, me, caseId),
                new OpioidsPanel(opioids, me.get(), caseId, clock.getZone(), live),
                new ReportedPanel(histories, me, caseId));
    }
}
