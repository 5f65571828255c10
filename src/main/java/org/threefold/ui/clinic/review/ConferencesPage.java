package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Act;
import org.threefold.conference.Conference;
import org.threefold.conference.Conferences;
import org.threefold.kernel.Actor;
import org.threefold.live.Live;
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.List;

/// When the team meets next, who chairs, and which cases it takes in which order.
@Route(value = "conferences", layout = ClinicShell.class)
@PageTitle("Conferences · Threefold")
@PermitAll
public class ConferencesPage extends Div {

    private final Conferences conferences;
    private final Actor me;
    private final boolean mayMove;
    private final Clock clock;
    private final PageHead head;
    private final Div list = new Div();

    public ConferencesPage(Conferences conferences, CurrentActor me, Live live, Clock clock) {
        this.conferences = conferences;
        this.me = me.get();
        mayMove = me.now().filter(now -> Act.MOVE_CONFERENCE.allows(now.roles(), null)).isPresent();
        this.clock = clock;
        PageRefresher.on(this, live, this::show, () -> List.of(Conferences.TOPIC));
        setClassName("page");
        list.setClassName("stack");
        var plan = new Button("Plan a conference", _ -> plan());
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        head = new PageHead("Conferences", "", plan);
        add(head, list);
        show();
    }

    private void show() {
        Notifications.of(conferences.coming(me), this::show);
    }

    private void show(List<Conference> coming) {
        head.say("Conferences", sentence(coming.size()));
        list.removeAll();
        coming.forEach(one -> list.add(card(one)));
        if (coming.isEmpty())
            list.add(
                    Texts.empty(
                            "No conference is planned. Plan one, then put the cases on its"
                                    + " agenda."));
    }

    private ConferenceCard card(Conference one) {
        var card = new ConferenceCard(one, conferences, me, clock.getZone(), this::show);
        boolean begun = one.startsAt().isBefore(clock.instant());
        return mayMove && !begun ? card.movable(() -> move(one)) : card;
    }

    private void move(Conference one) {
        Notifications.of(
                conferences.chairs(me),
                chairs -> new MoveDialog(conferences, me, one, chairs, clock, this::show).open());
    }

    private void plan() {
        Notifications.of(
                conferences.chairs(me),
                chairs -> new PlanDialog(conferences, me, chairs, clock, this::show).open());
    }

    private static String sentence(int coming) {
        return switch (coming) {
            case 0 -> "";
            case 1 -> "One conference is coming. Fifteen minutes are kept for each case.";
            default -> coming + " conferences are coming. Fifteen minutes are kept for each case.";
        };
    }
}
