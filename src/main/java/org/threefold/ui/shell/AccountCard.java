package org.threefold.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.identity.AccountEvent;
import org.threefold.identity.OwnAccount;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;

import java.time.ZoneId;
import java.util.List;

/// The sign-ins of one's own account, and who asked for a new password for it. What was not used
/// yet can be stopped here.
public class AccountCard extends Card {

    private static final int SHOWN = 20;

    private final OwnAccount own;
    private final Actor me;
    private final ZoneId zone;
    private final UnorderedList list = new UnorderedList();

    public AccountCard(OwnAccount own, Actor me, ZoneId zone) {
        super(ShellTexts.of("account.title"));
        this.own = own;
        this.me = me;
        this.zone = zone;
        list.setClassName("looked");
        looking("stack");
        add(
                Texts.quiet(
                        isPatient()
                                ? ShellTexts.of("account.lead.patient")
                                : ShellTexts.of("account.lead.staff")),
                list);
        show();
    }

    private boolean isPatient() {
        return me instanceof Actor.Patient;
    }

    private void show() {
        switch (own.events(me, 0, SHOWN)) {
            case Outcome.Done<List<AccountEvent>>(var events) -> {
                list.removeAll();
                events.forEach(event -> list.add(item(event)));
            }
            case Outcome.Refused<List<AccountEvent>>(var why) -> Notifications.no(why);
        }
    }

    private static String sentence(AccountEvent event) {
        return switch (event.kind()) {
            case SIGN_IN -> ShellTexts.of("account.signed-in", event.detail());
            case RESET_BY_OWNER -> ShellTexts.of("account.reset.sent");
            case RESET_ASKED -> ShellTexts.of("account.reset.asked", event.who(), event.detail());
            case RESET_GRANTED ->
                    ShellTexts.of("account.reset.granted", event.who(), event.detail());
            case RESET_USED -> ShellTexts.of("account.reset.used");
            case PROVED ->
                    event.who().isBlank()
                            ? ShellTexts.of("account.proved.factor")
                            : ShellTexts.of("account.proved.person", event.who());
        };
    }

    private Component item(AccountEvent event) {
        var at =
                new Span(
                        isPatient()
                                ? Dates.longMoment(event.at(), zone)
                                : Dates.moment(event.at(), zone));
        at.setClassName("step-name");
        var item = new ListItem(at, Texts.faint(sentence(event)));
        var open = event.openReset();
        if (open != null) {
            var stop =
                    new NativeButton(
                            ShellTexts.of("account.stop"),
                            _ -> Notifications.of(own.stopReset(me, open), _ -> show()));
            stop.setClassName("btn");
            item.add(stop);
        }
        return item;
    }
}
