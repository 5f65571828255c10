package org.threefold.ui.clinic.consent;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.consent.ConsentView;
import org.threefold.consent.ConsentView.May;
import org.threefold.consent.Consents;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.ui.clinic.casefile.CaseContent;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;

/// One person's consent: where it stands and why, what was offered, read and understood, the talk,
/// capacity, the signature, and how it ended.
@Route(value = "cases/:case/consent", layout = CaseLayout.class)
@PageTitle("Consent · Threefold")
@PermitAll
public class ConsentPage extends CaseContent {

    private final Consents consents;
    private final CurrentActor me;
    private final Clock clock;

    public ConsentPage(Consents consents, CurrentActor me, Clock clock, Live live) {
        super(live);
        this.consents = consents;
        this.me = me;
        this.clock = clock;
    }

    @Override
    protected boolean enter(CaseId id, BeforeEnterEvent event) {
        if (!(consents.of(me.get(), id) instanceof Outcome.Done<ConsentView>(var view)))
            return false;
        show(view);
        return true;
    }

    @Override
    protected void again(CaseId id) {
        Notifications.of(consents.of(me.get(), id), this::show);
    }

    private void show(ConsentView view) {
        removeAll();
        var zone = clock.getZone();
        var acts = new ConsentActs(consents, me.get(), caseId(), this::again);
        add(
                new PageHead(
                        "Consent",
                        StandingWords.sentence(view.standing(), zone),
                        new Badge(StandingWords.tag(view.standing()))));
        if (view.may(May.OFFER) && !view.open()) add(new OfferCard(view, acts));
        view.offer().ifPresent(it -> add(new OfferedCard(view, it, zone)));
        view.offer().ifPresent(it -> add(new RoundsCard(it.progress(), zone)));
        view.offer().ifPresent(it -> add(new TalkCard(view, it.progress(), acts, zone)));
        view.offer().ifPresent(it -> add(new CapacityCard(view, it.progress(), acts, zone)));
        if (view.open() && view.may(May.PAPER) || view.paper().isPresent())
            add(new PaperCard(view, acts, clock));
        if (!view.signatures().isEmpty() || !view.endings().isEmpty())
            add(new HistoryCard(view, acts, zone));
        if (view.may(May.END) && EndCard.possible(view)) add(new EndCard(view, acts));
    }
}
