package org.threefold.ui.clinic.preparation;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.preparation.Preparations;
import org.threefold.preparation.Understanding;
import org.threefold.ui.clinic.casefile.CaseContent;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;

/// What the patient has read, and what did not come across, so that somebody talks about it.
@Route(value = "cases/:case/preparation", layout = CaseLayout.class)
@PageTitle("Preparation · Threefold")
@PermitAll
public class PreparationPage extends CaseContent {

    private final Preparations preparations;
    private final CurrentActor me;
    private final Clock clock;

    public PreparationPage(Preparations preparations, CurrentActor me, Clock clock, Live live) {
        super(live);
        this.preparations = preparations;
        this.me = me;
        this.clock = clock;
    }

    @Override
    protected boolean enter(CaseId id, BeforeEnterEvent event) {
        return show(preparations.understanding(me.get(), id));
    }

    @Override
    protected void again(CaseId id) {
        Notifications.of(preparations.understanding(me.get(), id), this::show);
    }

    private boolean show(Outcome<Understanding> found) {
        if (found instanceof Outcome.Done<Understanding>(var understanding)) {
            show(understanding);
            return true;
        }
        return false;
    }

    private void show(Understanding understanding) {
        removeAll();
        add(new UnderstandingPanel(understanding, clock.getZone()));
    }
}
