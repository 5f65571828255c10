package org.threefold.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import org.threefold.access.Act;
import org.threefold.access.Role;
import org.threefold.access.SignedIn;
import org.threefold.journey.Attention;
import org.threefold.journey.Journeys;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.safety.Alarms;
import org.threefold.safety.OpenAlarm;
import org.threefold.ui.clinic.News;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Keeps the frame of the staff pages in step with work and alarms, whatever page is open. It reads
/// once when the frame appears, and again on each notification.
@Tag("span")
class Attending extends Component {

    private final Journeys journeys;
    private final CurrentActor actor;
    private final Consumer<List<OpenAlarm>> show;
    private final News news;

    Attending(Journeys journeys, CurrentActor actor, Live live, Consumer<List<OpenAlarm>> show) {
        this.journeys = journeys;
        this.actor = actor;
        this.show = show;
        this.news = new News(live, this::read);
        getElement().setAttribute("hidden", true);
    }

    /// Nothing for those who have no work list, such as the privacy officer.
    private void read() {
        var ui = UI.getCurrent();
        if (ui == null || !Act.SEE_WORK.allows(roles(), null)) return;
        if (journeys.attention(actor.get()) instanceof Outcome.Done<Attention>(var attention)) {
            NavCount.say(ui, "work", attention.work());
            AlarmsShown.say(ui, attention.alarms());
            show.accept(attention.alarms());
        }
    }

    private Set<Role> roles() {
        return actor.now().map(SignedIn::roles).orElse(Set.of());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (!(actor.get() instanceof Actor.Staff staff)) return;
        var roles = roles();
        news.of(attached.getUI(), staff.id().value());
        if (roles.contains(Role.COORDINATOR)) news.of(attached.getUI(), Journeys.COORDINATION);
        if (roles.contains(Role.MEDICAL_DIRECTOR)) news.of(attached.getUI(), Alarms.DIRECTORS);
        read();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        news.close();
    }
}
