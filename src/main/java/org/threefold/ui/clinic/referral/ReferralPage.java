package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.live.Subscription;
import org.threefold.referral.Duplicate;
import org.threefold.referral.Referral;
import org.threefold.referral.ReferralRecord;
import org.threefold.referral.Referrals;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// One referral: what was sent, who it may be, what was said, and the practice's answer.
@Route(value = "referrals/:id", layout = ClinicShell.class)
@PageTitle("Referral · Threefold")
@PermitAll
public class ReferralPage extends Div implements BeforeEnterObserver {

    private final Referrals referrals;
    private final Actor me;
    private final Live live;
    private final Clock clock;
    private final ObjectProvider<ReferralExtra> extras;
    private final PageHead head = new PageHead("Referral", "");
    private final Div letter = column();
    private final Div beside = column();
    private final Div steps = new Div();
    private @Nullable AnswerCard answer;
    private @Nullable Subscription watch;
    private String id = "";

    public ReferralPage(
            Referrals referrals,
            CurrentActor me,
            Live live,
            Clock clock,
            ObjectProvider<ReferralExtra> extras) {
        this.referrals = referrals;
        this.me = me.get();
        this.live = live;
        this.clock = clock;
        this.extras = extras;
        addClassName("page");
        var columns = new Div(letter, beside);
        columns.setClassName("two");
        add(head, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        var found = Ways.referral(id).map(known -> referrals.referral(me, known));
        if (found.isPresent() && found.get() instanceof Outcome.Done<ReferralRecord>(var record)) {
            open(record);
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        watch = live.watch(Referrals.TOPIC, () -> ui.access(this::again));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (watch != null) {
            watch.close();
        }
    }

    private void open(ReferralRecord record) {
        letter.removeAll();
        beside.removeAll();
        var card = new AnswerCard(referrals, me, record, this::again);
        answer = card;
        var duplicates =
                new DuplicatesCard(
                        record.referral().person(), duplicates(record), today(), card::same);
        letter.add(duplicates, new LetterCard(record.referral(), today()));
        extras.orderedStream().flatMap(extra -> extra.of(me, record).stream()).forEach(letter::add);
        beside.add(card, steps);
        show(record);
    }

    /// News: what others said appears; what is being typed stays.
    private void again() {
        if (Ways.referral(id).map(known -> referrals.referral(me, known)).orElseThrow()
                instanceof Outcome.Done<ReferralRecord>(var record)) {
            show(record);
        }
    }

    private void show(ReferralRecord record) {
        var referral = record.referral();
        head.say(
                referral.person().bannerName(),
                "Born %s. Sent by %s. %s"
                        .formatted(
                                Dates.born(referral.person().birthDate(), today()),
                                referral.referrer().words(),
                                waiting(referral)));
        steps.removeAll();
        steps.add(new StepsCard(record, clock.getZone()));
        if (answer != null) {
            answer.show(record);
        }
    }

    private String waiting(Referral referral) {
        var since = Dates.since(referral.receivedAt(), clock.instant());
        return since.equals("now") ? "It came just now." : "It came " + since + " ago.";
    }

    private List<Duplicate> duplicates(ReferralRecord record) {
        return switch (referrals.duplicates(me, record.referral().id())) {
            case Outcome.Done<List<Duplicate>>(var found) -> found;
            case Outcome.Refused<List<Duplicate>> _ -> List.of();
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Div column() {
        var column = new Div();
        column.setClassName("stack");
        return column;
    }
}
