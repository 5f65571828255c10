package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.threefold.access.Emergencies;
import org.threefold.access.OpenEmergency;
import org.threefold.casefile.Death;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.live.Presence;
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.worklist.Heading;
import org.threefold.worklist.WorkLists;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// The frame of every page of one case: whose it is stays on top, who else is here stands beside
/// it, and the tabs lead between its parts. A case that one has nothing to do with is not found.
@ParentLayout(ClinicShell.class)
@PermitAll
public class CaseLayout extends Div implements RouterLayout, BeforeEnterObserver {

    private final WorkLists workLists;
    private final Presence presence;
    private final CurrentActor me;
    private final Actor.Staff staff;
    private final Clock clock;
    private final Live live;
    private final PageRefresher refresher;
    private final CaseBanner banner = new CaseBanner();
    private final SafetyBanner safety;
    private final Emergencies emergencies;
    private final EmergencyBanner emergency;
    private final DeathBanner death;
    private final CaseTabs tabs = new CaseTabs();
    private final Div content = new Div();
    private UUID visit = UUID.randomUUID();
    private @Nullable CaseId caseId;
    private Optional<OpenEmergency> opened = Optional.empty();

    public CaseLayout(
            WorkLists workLists,
            Presence presence,
            Emergencies emergencies,
            CurrentActor me,
            Clock clock,
            Live live) {
        this.workLists = workLists;
        this.presence = presence;
        this.me = me;
        this.staff = me.staff();
        this.clock = clock;
        this.live = live;
        this.refresher = new PageRefresher(live, this::greet);
        this.safety = new SafetyBanner(clock.getZone());
        this.emergencies = emergencies;
        this.emergency = new EmergencyBanner(clock.getZone());
        this.death = new DeathBanner(clock.getZone());
        content.addClassName("case-content");
        add(banner, emergency, death, safety, tabs, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = CaseParameter.of(event);
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        boolean stays = asked.get().equals(caseId) && !isOver();
        if (!stays && !open(asked.get())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        safety.of(asked.get());
        tabs.show(asked.get(), event.getLocation().getPath(), me.now(), opened.isPresent());
    }

    private boolean open(CaseId asked) {
        leave();
        return switch (workLists.open(staff, asked, visit)) {
            case Outcome.Done<Heading>(var heading) -> {
                caseId = asked;
                banner.show(heading, clock);
                banner.here(heading.here());
                show(asked, heading.emergency());
                show(asked, heading);
                getUI().ifPresent(this::listen);
                yield true;
            }
            case Outcome.Refused<Heading> _ -> false;
        };
    }

    private void show(CaseId asked, Optional<OpenEmergency> now) {
        opened = now;
        emergency.hide();
        now.ifPresent(it -> emergency.show(it, () -> end(asked)));
    }

    private void show(CaseId asked, Heading heading) {
        death.hide();
        heading.death().filter(Death::reported).ifPresent(it -> death.show(asked, it));
    }

    private boolean isOver() {
        return opened.filter(it -> !clock.instant().isBefore(it.ends())).isPresent();
    }

    private void end(CaseId asked) {
        Notifications.of(
                emergencies.end(staff, asked),
                _ -> {
                    leave();
                    UI.getCurrent().navigate(ClinicLinks.CASES);
                    Notifications.done("Your emergency access has ended.");
                });
    }

    private void listen(UI ui) {
        if (caseId == null) return;
        live.stays(visit);
        refresher.of(ui, Live.presenceOn(caseId));
    }

    private void greet() {
        if (caseId == null) return;
        if (presence.others(staff, caseId) instanceof Outcome.Done(var here)) banner.here(here);
    }

    private void leave() {
        refresher.close();
        if (caseId != null) live.left(visit);
        caseId = null;
        visit = UUID.randomUUID();
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement old) {
        content.getElement().removeAllChildren();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listen(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
    }
}
