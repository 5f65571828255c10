package org.threefold.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.identity.ContactChange;
import org.threefold.identity.ContactChanges;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Confirm;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Footer;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Addresses of accounts that somebody wants changed, for another person to confirm.
@Route(value = "contacts", layout = ClinicShell.class)
@PageTitle("Addresses · Threefold")
@PermitAll
public class ContactsPage extends Div implements AfterNavigationObserver {

    private final ContactChanges changes;
    private final CurrentActor me;
    private final Clock clock;
    private final Table list =
            new Table("Changes of addresses", "Nobody asked for another address.")
                    .column(Column.of("Account"))
                    .column(Column.wide("From and to"))
                    .column(Column.wide("Reason"))
                    .column(Column.of("Asked by"))
                    .column(Column.narrow("State"))
                    .column(Column.acts("What can be done"))
                    .onAct(this::act);
    private List<ContactChange> shown = List.of();

    public ContactsPage(ContactChanges changes, CurrentActor me, Clock clock) {
        this.changes = changes;
        this.me = me;
        this.clock = clock;
        setClassName("page");
        add(
                new PageHead(
                        "Addresses",
                        "Links for an account go to its address. One person asks for another"
                                + " address, a second one confirms it, and the old address is"
                                + " told."),
                new Card().with(list));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        Notifications.of(changes.list(me.get()), this::show);
    }

    private void show(List<ContactChange> found) {
        shown = found;
        list.show(found.stream().map(this::row).toList(), Footer.uncounted(1, found.size(), false));
    }

    private Row row(ContactChange change) {
        return Row.of(
                change.id().toString(),
                Cell.lines(change.name(), change.username()),
                Cell.lines("To " + change.contact(), from(change)),
                Cell.text(change.reason()),
                Cell.lines(change.askedByName(), Dates.moment(change.askedAt(), clock.getZone())),
                Cell.tag(tag(change)),
                change.state() == ContactChange.State.ASKED
                        ? Cell.acts(
                                Cell.button("Confirm", "confirm", "Confirm for " + change.name()),
                                Cell.button("End", "end", "End the change for " + change.name()))
                        : Cell.acts());
    }

    private static String from(ContactChange change) {
        if (change.state() == ContactChange.State.CONFIRMED) return "";
        return change.oldContact().isEmpty() ? "There is none now" : "From " + change.oldContact();
    }

    private static Tag tag(ContactChange change) {
        return switch (change.state()) {
            case ASKED -> Tag.warn(change.state().words()).under("◔");
            case CONFIRMED -> Tag.ok("Confirmed by " + change.confirmedByName());
            case ENDED -> Tag.plain(change.state().words()).under("‖");
        };
    }

    private void act(String key, String act) {
        var id = UUID.fromString(key);
        shown.stream().filter(it -> it.id().equals(id)).findFirst().ifPresent(it -> act(it, act));
    }

    private void act(ContactChange change, String act) {
        switch (act) {
            case "confirm" ->
                    Confirm.beforeDanger(
                            "Write to " + change.contact() + " from now on?",
                            "Whoever reads mail there gets the links of "
                                    + change.name()
                                    + ". Call the person before you confirm. The old address is"
                                    + " told.",
                            "Confirm the address",
                            () ->
                                    Notifications.of(
                                            changes.confirm(me.get(), change.id()), _ -> show()));
            case "end" -> Notifications.of(changes.end(me.get(), change.id()), _ -> show());
            default -> throw new IllegalArgumentException(act);
        }
    }
}
