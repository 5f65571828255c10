package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.casefile.ReferralId;
import org.threefold.referral.Referrals;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;

/// A referrer sends a person to the practice.
@Route(value = "send/new", layout = ClinicShell.class)
@PageTitle("Send a referral · Threefold")
@PermitAll
public class SendFormPage extends Div {

    public SendFormPage(Referrals referrals, CurrentActor me, Clock clock) {
        addClassName("page");
        add(
                new PageHead(
                        "Send a referral",
                        "What you type is kept for you as you go, until you send it."),
                new Typing(referrals, me.get(), clock, "Send the referral", this::sent));
    }

    private void sent(ReferralId id) {
        Notifications.done("The referral is sent. You see here what the practice says to it.");
        UI.getCurrent().navigate(ClinicLinks.sent(id));
    }
}
