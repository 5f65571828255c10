package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.referral.Referrals;
import org.threefold.referral.UnsentReferral;
import org.threefold.ui.kit.Confirm;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/// A referral being typed: the form, and what keeps it. What was typed earlier and never sent is
/// there again when one comes back, on any machine.
class Typing extends Div {

    private final Referrals referrals;
    private final Actor me;
    private final Clock clock;
    private final String act;
    private final Consumer<ReferralId> sent;

    Typing(Referrals referrals, Actor me, Clock clock, String act, Consumer<ReferralId> sent) {
        this.referrals = referrals;
        this.me = me;
        this.clock = clock;
        this.act = act;
        this.sent = sent;
        setClassName("stack");
        Notifications.of(
                referrals.unsent(me),
                earlier -> earlier.ifPresentOrElse(this::goOn, () -> open(Ids.next())));
    }

    private void goOn(UnsentReferral earlier) {
        var form = open(earlier.command());
        form.fill(earlier);
        if (!earlier.isEmpty()) {
            addComponentAsFirst(
                    Texts.quiet("This is what you typed earlier and have not sent yet."));
        }
    }

    private ReferralForm open(UUID command) {
        removeAll();
        var form = new ReferralForm(clock);
        form.onChange(command, this::keep);
        var send = new Button(act, _ -> send(form, command));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var empty = new Button("Empty the form", _ -> askToEmpty());
        empty.addThemeVariants(ButtonVariant.TERTIARY);
        var acts = new Div(send, empty);
        acts.setClassName("row");
        add(form, acts);
        return form;
    }

    private void keep(UnsentReferral typed) {
        if (referrals.keepUnsent(me, typed) instanceof Outcome.Refused<UnsentReferral>(var why)) {
            Notifications.no(why);
        }
    }

    private void send(ReferralForm form, UUID command) {
        var draft = form.draft(command);
        if (form.isSound(draft)) {
            Notifications.of(referrals.refer(me, draft), sent);
        }
    }

    private void askToEmpty() {
        Confirm.before(
                "Empty the form?",
                "What you typed and did not send is thrown away.",
                "Empty the form",
                () -> Notifications.of(referrals.forgetUnsent(me), _ -> open(Ids.next())));
    }
}
