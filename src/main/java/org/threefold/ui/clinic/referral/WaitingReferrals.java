package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.threefold.kernel.Actor;
import org.threefold.live.Live;
import org.threefold.referral.ReferralFilter;
import org.threefold.referral.ReferralLine;
import org.threefold.referral.ReferralStatus;
import org.threefold.referral.Referrals;
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

import java.util.List;
import java.util.Set;

/// For the coordinator's work: how many referrals wait for an answer, and the way there. Not seen
/// while none does.
public class WaitingReferrals extends Div {

    private static final ReferralFilter UNANSWERED =
            new ReferralFilter(Set.of(ReferralStatus.NEW, ReferralStatus.ANSWERED), null, "");

    private final Referrals referrals;
    private final Actor me;

    public WaitingReferrals(Referrals referrals, Actor me, Live live) {
        this.referrals = referrals;
        this.me = me;
        PageRefresher.on(this, live, this::show, () -> List.of(Referrals.TOPIC));
        show();
    }

    private void show() {
        Notifications.of(referrals.referrals(me, UNANSWERED, 0, ReferralRows.PAGE + 1), this::show);
    }

    private void show(List<ReferralLine> waiting) {
        removeAll();
        setVisible(!waiting.isEmpty());
        if (waiting.isEmpty()) return;
        var way = new Anchor(ClinicLinks.REFERRALS, "Open referrals");
        way.setClassName("btn");
        var line = new Div(Texts.plain(ReferralsPage.summary(waiting, "to be answered")), way);
        line.setClassName("row between");
        add(new Card().with(line));
    }
}
