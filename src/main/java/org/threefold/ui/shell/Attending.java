package org.threefold.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import org.threefold.access.Act;
import org.threefold.access.Emergencies;
import org.threefold.access.Role;
import org.threefold.access.SignedIn;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.safety.Alarms;
import org.threefold.safety.OpenAlarm;
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.worklist.Attention;
import org.threefold.worklist.WorkLists;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Keeps the frame of the staff pages in step with work and alarms, whatever page is open. It reads
/// once when the frame appears, and again on each notification.
@Tag("span")
class Attending extends Component {

    private static final String REVIEWS = "emergency-access";

    private final WorkLists workLists;
    private final Emergencies emergencies;
    private final CurrentActor actor;
    private final Consumer<List<OpenAlarm>> show;
    private final PageRefresher refresher;

    Attending(
            WorkLists workLists,
            Emergencies emergencies,
            CurrentActor actor,
            Live live,
            Consumer<List<OpenAlarm>> show) {
        this.workLists = workLists;
        this.emergencies = emergencies;
        this.actor = actor;
        this.show = show;
        this.refresher = new PageRefresher(live, this::read);
        getElement().setAttribute("hidden", true);
    }

    private void read() {
        var ui = UI.getCurrent();
        if (ui == null) return;
        var roles = roles();
        if (Act.SEE_WORK.allows(roles, null)) work(ui);
        if (Act.READ_EMERGENCIES.allows(roles, null)) reviews(ui);
    }

    private void reviews(UI ui) {
        if (emergencies.toReview(actor.get()) instanceof Outcome.Done<Long>(var number))
            NavCount.say(ui, REVIEWS, number);
    }

    private void work(UI ui) {
        if (workLists.attention(actor.get()) instanceof Outcome.Done<Attention>(var attention)) {
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
        refresher.of(attached.getUI(), staff.id().value());
        if (roles.contains(Role.COORDINATOR))
            refresher.of(attached.getUI(), WorkLists.COORDINATION);
        if (roles.contains(Role.MEDICAL_DIRECTOR)) refresher.of(attached.getUI(), Alarms.DIRECTORS);
        if (Act.READ_EMERGENCIES.allows(roles, null))
            refresher.of(attached.getUI(), Emergencies.TOPIC);
        read();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        refresher.close();
    }
}
