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
import org.threefold.kernel.Page;
import org.threefold.live.Live;
import org.threefold.live.Subscription;
import org.threefold.referral.ReferralLine;
import org.threefold.referral.ReferralOrder;
import org.threefold.referral.ReferralOrder.By;
import org.threefold.referral.Referrals;
import org.threefold.referral.Urgency;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.RowGrid;
import org.threefold.ui.kit.RowOrder;
import org.threefold.ui.kit.RowPage;
import org.threefold.ui.kit.RowQuery;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
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
    private final ReferralFilters filters = new ReferralFilters(this::restart);
    private final Paragraph sentence = Texts.faint("");
    private final RowGrid rows =
            new RowGrid("Referrals", "No referral fits what you look for.", this::read);
    private @Nullable Subscription watch;

    public ReferralsPage(Referrals referrals, CurrentActor me, Live live, Clock clock) {
        this.referrals = referrals;
        this.me = me.get();
        this.live = live;
        this.clock = clock;
        this.head = new PageHead("Referrals", "", acts());
        addClassName("page");
        ReferralRows.columns().forEach(rows::column);
        var list = new Div(filters, sentence, rows);
        list.setClassName("stack");
        add(head, new Card().with(list));
        rows.restart();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        watch = live.watch(Referrals.TOPIC, () -> ui.access(rows::refresh));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (watch != null) {
            watch.close();
        }
    }

    private void restart() {
        rows.restart();
    }

    private RowPage read(RowQuery asked) {
        var order = asked.orderedOr(RowOrder.up(By.URGENCY));
        var found =
                referrals.page(
                        me,
                        filters.filter(),
                        new ReferralOrder(order.by(By.class), order.descending()),
                        asked.from(),
                        asked.howMany());
        sentence.setText(filters.words());
        if (asked.from() == 0 && asked.order() == null && filters.isOpenOnly())
            found.map(this::say);
        return RowPage.of(found, line -> ReferralRows.row(line, clock, ClinicLinks::referral));
    }

    private boolean say(Page<ReferralLine> open) {
        head.say("Referrals", summary(open.rows(), open.total(), Page.COUNTED, "open"));
        return true;
    }

    /// @param state what these are: "open", "to be answered"
    static String summary(List<ReferralLine> lines, String state) {
        return summary(lines, lines.size(), ReferralRows.PAGE, state);
    }

    private static String summary(List<ReferralLine> lines, long total, int most, String state) {
        if (lines.isEmpty()) {
            return "No referral is " + state + ". New ones appear here by themselves.";
        }
        long urgent = lines.stream().filter(line -> line.urgency() == Urgency.URGENT).count();
        return counted(total, most)
                + state
                + (urgent == 0
                        ? "; none is urgent."
                        : urgent == 1 ? "; one is urgent." : "; " + urgent + " are urgent.");
    }

    private static String counted(long total, int most) {
        if (total == 1) return "One referral is ";
        return (total > most ? "More than " + most : total) + " referrals are ";
    }

    private static Div acts() {
        var type = new Anchor(ClinicLinks.NEW_REFERRAL, "Type in a referral");
        type.setClassName("btn go");
        var acts = new Div(type);
        acts.setClassName("row");
        Ways.toImport(ClinicLinks.IMPORT_REFERRAL, "Import a FHIR bundle").ifPresent(acts::add);
        return acts;
    }
}
