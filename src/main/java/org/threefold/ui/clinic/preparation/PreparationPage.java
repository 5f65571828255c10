package org.threefold.ui.clinic.preparation;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.preparation.Preparations;
import org.threefold.preparation.Understanding;
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.clinic.casefile.CaseParameter;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;

/// What the patient has read, and what did not come across, so that somebody talks about it.
@Route(value = "cases/:case/preparation", layout = CaseLayout.class)
@PageTitle("Preparation · Threefold")
@PermitAll
public class PreparationPage extends Div implements BeforeEnterObserver {

    private final Preparations preparations;
    private final CurrentActor me;
    private final Clock clock;
    private final PageRefresher refresher;
    private @Nullable CaseId caseId;

    public PreparationPage(Preparations preparations, CurrentActor me, Clock clock, Live live) {
        this.preparations = preparations;
        this.me = me;
        this.clock = clock;
        this.refresher = new PageRefresher(live, this::again);
        setClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseId = CaseParameter.of(event).orElse(null);
        if (caseId == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        switch (preparations.understanding(me.get(), caseId)) {
            case Outcome.Done<Understanding>(var understanding) -> show(understanding);
            case Outcome.Refused<Understanding> _ -> event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (caseId != null) refresher.of(attached.getUI(), caseId.value());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        refresher.close();
    }

    private void again() {
        if (caseId != null)
            Notifications.of(preparations.understanding(me.get(), caseId), this::show);
    }

    private void show(Understanding understanding) {
        removeAll();
        add(new UnderstandingPanel(understanding, clock.getZone()));
    }
}
