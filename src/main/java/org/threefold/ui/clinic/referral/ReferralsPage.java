package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Actor;
import org.threefold.live.Live;
import org.threefold.live.Subscription;
import org.threefold.referral.ReferralLine;
import org.threefold.referral.Referrals;
import org.threefold.referral.Urgency;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Footer;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.List;

/// The referrals that reached the practice, urgent ones first, for whoever answers them.
@Route(value = "referrals", layout = ClinicShell.class)
@PageTitle("Referrals · Threefold")
@PermitAll
public class ReferralsPage extends Div {

    private final Referrals referrals;
    private final Actor me;
    private final Live live;
    private final Clock clock;
    private final PageHead head;
    private final ReferralFilters filters = new ReferralFilters(this::first);
    private final Paragraph sentence = Texts.faint("");
    private final Table table = ReferralRows.table("No referral fits what you look for.");
    private int from;
    private @Nullable Subscription watch;

    public ReferralsPage(Referrals referrals, CurrentActor me, Live live, Clock clock) {
        this.referrals = referrals;
        this.me = me.get();
        this.live = live;
        this.clock = clock;
        this.head = new PageHead("Referrals", "", acts());
        addClassName("page");
        table.onTurn(this::turn);
        var list = new Div(filters, sentence, table);
        list.setClassName("stack");
        add(head, new Card().with(list));
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        watch = live.watch(Referrals.TOPIC, () -> ui.access(this::show));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (watch != null) {
            watch.close();
        }
    }

    private void first() {
        from = 0;
        show();
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
        Notifications.of(
                referrals.referrals(me, filters.filter(), from, ReferralRows.PAGE + 1), this::show);
    }

    private void show(List<ReferralLine> lines) {
        sentence.setText(filters.words());
        if (filters.isOpenOnly() && from == 0) {
            head.say("Referrals", summary(lines, "open"));
        }
        ReferralRows.show(table, lines, from, clock, "referrals");
    }

    /// @param state what these are: "open", "to be answered"
    static String summary(List<ReferralLine> lines, String state) {
        if (lines.isEmpty()) {
            return "No referral is " + state + ". New ones appear here by themselves.";
        }
        long urgent = lines.stream().filter(line -> line.urgency() == Urgency.URGENT).count();
        var open =
                switch (lines.size()) {
                    case 1 -> "One referral is " + state;
                    case ReferralRows.PAGE + 1 ->
                            "More than " + ReferralRows.PAGE + " referrals are " + state;
                    default -> lines.size() + " referrals are " + state;
                };
        return open
                + (urgent == 0
                        ? "; none is urgent."
                        : urgent == 1 ? "; one is urgent." : "; " + urgent + " are urgent.");
    }

    private static Div acts() {
        var type = new Anchor("referrals/new", "Type in a referral");
        type.setClassName("btn go");
        var acts = new Div(type);
        acts.setClassName("row");
        Ways.toImport("referrals/import", "Import a FHIR bundle").ifPresent(acts::add);
        return acts;
    }
}
