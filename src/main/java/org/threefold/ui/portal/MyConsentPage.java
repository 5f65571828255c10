package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.threefold.access.FreshFactor;
import org.threefold.consent.Choices;
import org.threefold.consent.ConsentEnding.Part;
import org.threefold.consent.ConsentItem;
import org.threefold.consent.ConsentProgress.Missing;
import org.threefold.consent.ConsentSignature;
import org.threefold.consent.MyConsent;
import org.threefold.consent.OwnConsent;
import org.threefold.consent.SigningDraft;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.kit.Confirm;
import org.threefold.ui.kit.Notifications;

import java.util.List;
import java.util.function.Function;

/// One's own consent, a step at a time: the pages, the questions, the talk, yes or no, and what one
/// signed. Whoever stops goes on where they were.
@Route(value = "portal/consent", layout = PortalShell.class)
@PermitAll
public class MyConsentPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Mine mine;
    private final OwnConsent consent;
    private final ConsentCopies copies;
    private @Nullable CaseId caseId;
    private MyConsent.@Nullable Open reading;
    private List<ConsentSignature> signedBefore = List.of();
    private boolean typing;

    public MyConsentPage(Mine mine, OwnConsent consent, Live live) {
        this.mine = mine;
        this.consent = consent;
        this.copies = new ConsentCopies(consent, mine);
        PageRefresher.on(this, live, this::news, mine::topics);
        setClassName("portal-main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        read();
    }

    @Override
    public String getPageTitle() {
        return PortalTexts.title(PortalTexts.of("consent.page"));
    }

    /// What somebody reads, answers or types is not taken from under them.
    private void news() {
        if (!typing) read();
    }

    private void read() {
        Notifications.of(
                mine.caseId(),
                id -> {
                    caseId = id;
                    Notifications.of(consent.mine(mine.me(), id), this::show);
                });
    }

    private void act(Function<CaseId, Outcome<MyConsent>> act) {
        if (caseId != null) Notifications.of(act.apply(caseId), this::show);
    }

    private void show(MyConsent it) {
        signedBefore = it.open().isPresent() ? it.signatures() : List.of();
        it.open()
                .ifPresentOrElse(
                        open -> show(it, open),
                        () -> show(new ConsentEnded(it, mine, copies, this::withdraw)));
    }

    private void show(MyConsent it, MyConsent.Open open) {
        var progress = open.progress();
        if (progress.nextPage().isPresent()) page(open, progress.nextPage().get());
        else if (!progress.toAnswer().isEmpty()) ask(it, open);
        else if (progress.missing().contains(Missing.QUESTIONS)) waits(it, open, "stopped");
        else if (!progress.missing().isEmpty()) waits(it, open, "talk");
        else sign(it, open);
    }

    private void show(Component only) {
        fill(only);
        typing = false;
    }

    /// What was signed before can be had while another is open.
    private void fill(Component... parts) {
        removeAll();
        add(parts);
        if (!signedBefore.isEmpty()) add(copies.all(signedBefore));
        scrollIntoView();
    }

    private void page(MyConsent.Open open, ConsentItem item) {
        typing = true;
        reading = open;
        fill(
                new ConsentReading(
                        open,
                        item,
                        to -> page(latest(open), to),
                        choices -> choose(open, choices),
                        () -> finish(latest(open), item)),
                sayNo());
    }

    /// What was chosen is kept; the page stays as it is, with the focus where it was.
    private void choose(MyConsent.Open open, Choices choices) {
        if (caseId == null) return;
        Notifications.of(
                consent.choose(mine.me(), caseId, open.offer().id(), choices),
                it -> reading = it.open().orElse(reading));
    }

    private MyConsent.Open latest(MyConsent.Open shown) {
        return reading == null ? shown : reading;
    }

    private void finish(MyConsent.Open open, ConsentItem item) {
        if (caseId == null) return;
        boolean known = open.progress().read().contains(item);
        Notifications.of(
                consent.read(mine.me(), caseId, open.offer().id(), item),
                it -> {
                    boolean last = item == ConsentItem.C16;
                    if (known && !last)
                        it.open()
                                .ifPresent(
                                        now -> page(now, ConsentItem.values()[item.ordinal() + 1]));
                    else show(it);
                });
    }

    private void ask(MyConsent it, MyConsent.Open open) {
        typing = true;
        fill(
                new ConsentQuiz(
                        open,
                        (question, code) -> answered(open, question, code),
                        this::read,
                        () -> pages(it, open)),
                sayNo());
    }

    private Component sayNo() {
        var no = new NativeButton(PortalTexts.of("consent.sign.refuse"), _ -> refuse());
        no.setClassName("btn text");
        return new Div(no);
    }

    private boolean answered(MyConsent.Open open, String question, String code) {
        if (caseId == null) return false;
        return switch (consent.answer(mine.me(), caseId, open.offer().id(), question, code)) {
            case Outcome.Done<MyConsent> _ -> true;
            case Outcome.Refused<MyConsent>(var why) -> {
                Notifications.no(why);
                yield false;
            }
        };
    }

    private void waits(MyConsent it, MyConsent.Open open, String what) {
        show(new ConsentWaiting(what, () -> pages(it, open), this::refuse));
    }

    private void pages(MyConsent it, MyConsent.Open open) {
        typing = true;
        fill(new ConsentPages(open.form(), item -> page(open, item), () -> show(it)));
    }

    private void sign(MyConsent it, MyConsent.Open open) {
        typing = true;
        fill(
                new ConsentSigning(
                        it.name(),
                        open,
                        this::signed,
                        () -> page(open, ConsentItem.C12),
                        () -> pages(it, open),
                        this::refuse));
    }

    private Outcome<MyConsent> signed(SigningDraft draft, FreshFactor fresh) {
        var outcome = mine.caseId().then(id -> consent.sign(mine.me(), id, draft, fresh));
        if (outcome instanceof Outcome.Done<MyConsent>(var done)) show(done);
        return outcome;
    }

    private void refuse() {
        Confirm.before(
                PortalTexts.of("consent.refuse.title"),
                PortalTexts.of("consent.refuse.sentence"),
                PortalTexts.of("consent.sign.refuse"),
                () -> act(id -> consent.refuse(mine.me(), id, Ids.next())));
    }

    private void withdraw(Part part) {
        act(id -> consent.withdraw(mine.me(), id, Ids.next(), part));
    }
}
