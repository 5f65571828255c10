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
import org.threefold.casefile.ReferralId;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.live.Subscription;
import org.threefold.referral.ReferralRecord;
import org.threefold.referral.ReferralStatus;
import org.threefold.referral.Referrals;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.time.LocalDate;

/// One referral, for whoever sent it: where it stands, and the way to answer.
@Route(value = "send/:id", layout = ClinicShell.class)
@PageTitle("My referral · Threefold")
@PermitAll
public class SentReferralPage extends Div implements BeforeEnterObserver {

    private final Referrals referrals;
    private final Actor.Staff me;
    private final Live live;
    private final Clock clock;
    private final PageHead head = new PageHead("My referral", "");
    private final Div steps = new Div();
    private final Div letter = new Div();
    private final Card answer = new Card("Add to it");
    private @Nullable Subscription watch;
    private String id = "";

    public SentReferralPage(Referrals referrals, CurrentActor me, Live live, Clock clock) {
        this.referrals = referrals;
        this.me = me.staff();
        this.live = live;
        this.clock = clock;
        addClassName("page");
        var beside = new Div(steps, answer);
        beside.setClassName("stack");
        var columns = new Div(letter, beside);
        columns.setClassName("two");
        add(head, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        var known = Ways.referral(id);
        if (known.isEmpty() || !show(known.get())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        answer.add(
                new SayForm(
                        DraftForm.of("referral add " + known.get()),
                        "What you want to add",
                        "The coordinator of the practice reads this.",
                        "Send it",
                        (command, words) -> referrals.answer(me, command, known.get(), words),
                        () -> show(known.get())));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        watch =
                live.watch(
                        me.id().value(),
                        () -> ui.access(() -> Ways.referral(id).ifPresent(this::show)));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (watch != null) {
            watch.close();
        }
    }

    private boolean show(ReferralId known) {
        return switch (referrals.sentReferral(me, known)) {
            case Outcome.Done<ReferralRecord>(var record) -> {
                show(record);
                yield true;
            }
            case Outcome.Refused<ReferralRecord> _ -> false;
        };
    }

    private void show(ReferralRecord record) {
        head.say(record.referral().person().bannerName(), sentence(record.status()));
        letter.removeAll();
        letter.add(new LetterCard(record.referral(), LocalDate.now(clock)));
        steps.removeAll();
        steps.add(new StepsCard(record, clock.getZone()));
        answer.setVisible(record.status().open());
    }

    static String sentence(ReferralStatus status) {
        return switch (status) {
            case NEW -> "The practice has it and has not answered yet.";
            case WAITING -> "The practice asks you for more.";
            case ANSWERED -> "The practice has your answer.";
            case ACCEPTED -> "The practice has taken it on and opened a case.";
            case DECLINED -> "The practice has declined it and says why.";
        };
    }
}
