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

/// The coordinator types in a referral that came by letter or telephone.
@Route(value = "referrals/new", layout = ClinicShell.class)
@PageTitle("Type in a referral · Threefold")
@PermitAll
public class NewReferralPage extends Div {

    public NewReferralPage(Referrals referrals, CurrentActor me, Clock clock) {
        addClassName("page");
        add(
                new PageHead(
                        "Type in a referral",
                        "What you type is kept for you as you go, until you record it."),
                new Typing(referrals, me.get(), clock, "Record the referral", this::recorded));
    }

    private void recorded(ReferralId id) {
        Notifications.done("The referral is recorded.");
        UI.getCurrent().navigate(ClinicLinks.referral(id));
    }
}
