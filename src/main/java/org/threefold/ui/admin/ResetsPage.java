package org.threefold.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Act;
import org.threefold.identity.PasswordReset;
import org.threefold.identity.PasswordResets;
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
import org.threefold.ui.shell.ReasonDialog;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Passwords that officers reset: who asked, who granted, whether it was used, and whether the
/// owner has shown in person who they are.
@Route(value = "resets", layout = ClinicShell.class)
@PageTitle("Password resets · Threefold")
@PermitAll
public class ResetsPage extends Div implements AfterNavigationObserver {

    private final PasswordResets resets;
    private final CurrentActor me;
    private final Clock clock;
    private final Table list =
            new Table("Password resets", "No password was reset by officers.")
                    .column(Column.wide("Account"))
                    .column(Column.wide("Reason"))
                    .column(Column.of("Asked and granted by"))
                    .column(Column.narrow("State"))
                    .column(Column.acts("What can be done"))
                    .onAct(this::act);
    private List<PasswordReset> shown = List.of();

    public ResetsPage(PasswordResets resets, CurrentActor me, Clock clock) {
        this.resets = resets;
        this.me = me;
        this.clock = clock;
        setClassName("page");
        add(
                new PageHead(
                        "Password resets",
                        "It takes the privacy officer and the medical director together, or the owner"
                                + " by a link to their contact. The owner sees it and can stop it. Afterwards nothing is signed with the"
                                + " account until its owner has shown another officer in person who"
                                + " they are."),
                new Card().with(list));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        Notifications.of(resets.list(me.get()), this::show);
    }

    private void show(List<PasswordReset> found) {
        shown = found;
        list.show(found.stream().map(this::row).toList(), Footer.uncounted(1, found.size(), false));
    }

    private Row row(PasswordReset reset) {
        var state = reset.state(clock.instant());
        return Row.of(
                reset.id().toString(),
                Cell.lines(reset.name(), reset.username()),
                Cell.text(reset.reason()),
                Cell.lines(asked(reset), granted(reset)),
                Cell.tag(tag(reset, state)),
                Cell.acts(acts(reset, state)));
    }

    private String asked(PasswordReset reset) {
        return reset.askedByName() + ", " + Dates.moment(reset.askedAt(), clock.getZone());
    }

    private static String granted(PasswordReset reset) {
        if (reset.askedBy().equals(reset.accountId())) return "By a link to their own contact";
        return reset.grantedByName() == null
                ? "Not granted yet"
                : "Granted by " + reset.grantedByName();
    }

    private static Tag tag(PasswordReset reset, PasswordReset.State state) {
        return switch (state) {
            case ASKED, GRANTED -> Tag.warn(state.words()).under("◔");
            case NOT_PROVED -> Tag.warn(state.words()).under("!");
            case PROVED ->
                    Tag.ok(
                            reset.provedBeforeName() == null
                                    ? "Confirmed by second factor"
                                    : "Confirmed before " + reset.provedBeforeName());
            case ENDED -> Tag.plain(state.words()).under("‖");
        };
    }

    private Cell[] acts(PasswordReset reset, PasswordReset.State state) {
        var roles = me.now().orElseThrow().roles();
        boolean officer = Act.RESET_PASSWORD.allows(roles, null);
        var acts = new ArrayList<Cell>();
        if (officer && state == PasswordReset.State.ASKED)
            acts.add(Cell.button("Grant", "grant", "Grant the reset of " + reset.name()));
        if (officer && (state == PasswordReset.State.ASKED || state == PasswordReset.State.GRANTED))
            acts.add(Cell.button("End", "end", "End the reset of " + reset.name()));
        if (state == PasswordReset.State.NOT_PROVED) {
            acts.add(
                    Cell.button(
                            "Confirm identity in person",
                            "confirm",
                            "Confirm in person that it is " + reset.name()));
            acts.add(
                    Cell.button(
                            "Remove a lost second factor",
                            "lost",
                            "Remove a lost second factor of " + reset.name()));
        }
        return acts.toArray(Cell[]::new);
    }

    private void act(String key, String act) {
        var id = UUID.fromString(key);
        shown.stream()
                .filter(reset -> reset.id().equals(id))
                .findFirst()
                .ifPresent(reset -> act(reset, act));
    }

    private void act(PasswordReset reset, String act) {
        switch (act) {
            case "grant" ->
                    Confirm.beforeDanger(
                            "Grant a new password for " + reset.name() + "?",
                            "Whoever gets the link takes the account over; every sign-in of it"
                                    + " ends. The link goes to the owner's contact; where there is none, hand it"
                                    + " over in person. The owner and the other"
                                    + " officers see that you granted it.",
                            "Grant it",
                            () -> grant(reset));
            case "end" -> Notifications.of(resets.end(me.get(), reset.id()), _ -> show());
            case "confirm" ->
                    new ReasonDialog(
                            "Confirm that it is " + reset.name(),
                            "Only where they stand before you. You say that you know who this is.",
                            "How they showed who they are",
                            "Confirm identity",
                            how -> resets.confirmIdentity(me.get(), reset.accountId(), how),
                            this::show);
            case "lost" ->
                    new ReasonDialog(
                            "Remove the second factor of " + reset.name(),
                            "Only where they stand before you and have lost it. You say that you"
                                    + " know who this is. Their passkeys and codes work no more; the"
                                    + " new password alone signs them in, until they set up others.",
                            "How they showed who they are",
                            "Confirm, and remove it",
                            how -> resets.confirmAndRemoveFactors(me.get(), reset.accountId(), how),
                            this::show);
            default -> throw new IllegalArgumentException(act);
        }
    }

    private void grant(PasswordReset reset) {
        Notifications.of(
                resets.grant(me.get(), reset.id()),
                link -> {
                    show();
                    InvitationDialog.show(link);
                });
    }
}
