package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Actor;
import org.threefold.live.Live;
import org.threefold.live.Subscription;
import org.threefold.referral.ReferralLine;
import org.threefold.referral.ReferralStatus;
import org.threefold.referral.Referrals;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Footer;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Table;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.List;

/// What a referrer has sent, and what the practice says to it.
@Route(value = "send", layout = ClinicShell.class)
@PageTitle("My referrals · Threefold")
@PermitAll
public class SendPage extends Div {

    private final Referrals referrals;
    private final Actor.Staff me;
    private final Live live;
    private final Clock clock;
    private final PageHead head = new PageHead("My referrals", "", acts());
    private final Table table =
            ReferralRows.table("You have not sent anybody yet. Send a referral to begin.");
    private int from;
    private @Nullable Subscription watch;

    public SendPage(Referrals referrals, CurrentActor me, Live live, Clock clock) {
        this.referrals = referrals;
        this.me = me.staff();
        this.live = live;
        this.clock = clock;
        addClassName("page");
        table.onTurn(this::turn);
        add(head, new Card().with(table));
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        watch = live.watch(me.id().value(), () -> ui.access(this::show));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (watch != null) {
            watch.close();
        }
    }

    private void turn(Footer.Turn turn) {
        from =
                switch (turn) {
                    case EARLIER -> Math.max(0, from - ReferralRows.PAGE);
                    case LATER -> from + ReferralRows.PAGE;
                };
        show();
    }

    private void show() {
        Notifications.of(referrals.sent(me, from, ReferralRows.PAGE + 1), this::show);
    }

    private void show(List<ReferralLine> lines) {
        head.say("My referrals", summary(lines));
        ReferralRows.show(table, lines, from, clock, ClinicLinks::sent);
    }

    static String summary(List<ReferralLine> lines) {
        long asked = lines.stream().filter(line -> line.status() == ReferralStatus.WAITING).count();
        return asked == 0
                ? "You see here where each stands. The record itself stays with the practice."
                : asked == 1
                        ? "The practice asks you for more on one referral."
                        : "The practice asks you for more on " + asked + " referrals.";
    }

    private static Div acts() {
        var type = new Anchor(ClinicLinks.SEND, "Send a referral");
        type.setClassName("btn go");
        var acts = new Div(type);
        acts.setClassName("row");
        Ways.toImport(ClinicLinks.IMPORT_SENT, "Send a FHIR bundle").ifPresent(acts::add);
        return acts;
    }
}
