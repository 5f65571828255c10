package org.threefold.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.threefold.access.OwnPasskey;
import org.threefold.access.Passkeys;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.FreshDialog;

import java.time.ZoneId;
import java.util.List;

/// The passkeys of one's own account.
class PasskeysCard extends Card {

    private final Passkeys passkeys;
    private final Actor me;
    private final ZoneId zone;
    private final Runnable changed;
    private final Div content = new Div();

    /// @param changed when something about the factors changed; also draws this anew
    PasskeysCard(Passkeys passkeys, Actor me, ZoneId zone, Runnable changed) {
        super("Passkeys");
        this.passkeys = passkeys;
        this.me = me;
        this.zone = zone;
        this.changed = changed;
        content.setClassName("stack");
        add(content);
        show();
    }

    void show() {
        content.removeAll();
        content.add(
                Texts.quiet(
                        "Your fingerprint, face or device code signs you in and signs for you, in"
                                + " place of password and code. It cannot be given away on a false"
                                + " page."));
        switch (passkeys.of(me)) {
            case Outcome.Done<List<OwnPasskey>>(var own) -> own.forEach(it -> content.add(row(it)));
            case Outcome.Refused<List<OwnPasskey>>(var why) -> Notifications.no(why);
        }
        content.add(
                acts(button("Set up a passkey", () -> new PasskeyDialog(passkeys, me, changed))));
    }

    private Div row(OwnPasskey passkey) {
        var used = passkey.lastUsedAt();
        var remove =
                button(
                        "Remove",
                        () ->
                                new FreshDialog<>(
                                        "Remove this passkey",
                                        "%s signs you in no more.".formatted(passkey.label()),
                                        "Remove this passkey",
                                        fresh -> passkeys.remove(me, passkey.id(), fresh),
                                        _ -> changed.run()));
        remove.getElement().setAttribute("aria-label", "Remove the passkey " + passkey.label());
        var row =
                new Div(
                        Facts.down()
                                .fact(
                                        passkey.label(),
                                        "since " + Dates.moment(passkey.createdAt(), zone))
                                .fact(
                                        "Last used",
                                        used == null ? "never" : Dates.moment(used, zone)),
                        acts(remove));
        row.setClassName("stack");
        return row;
    }

    private static Div acts(NativeButton button) {
        var acts = new Div(button);
        acts.setClassName("factor-acts");
        return acts;
    }

    private static NativeButton button(String words, Runnable does) {
        var button = new NativeButton(words, _ -> does.run());
        button.setClassName("btn");
        return button;
    }
}
