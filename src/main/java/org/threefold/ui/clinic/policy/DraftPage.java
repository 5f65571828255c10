package org.threefold.ui.clinic.policy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.settings.Policies;
import org.threefold.settings.PolicyBook;
import org.threefold.settings.PolicyUnsent;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;

/// The medical director drafts a version: picks what to change, says why, sees the difference, and
/// proposes it.
@Route(value = "policy/draft", layout = ClinicShell.class)
@PageTitle("Draft a policy · Threefold")
@PermitAll
public class DraftPage extends Div implements BeforeEnterObserver {

    private final Policies policies;
    private final CurrentActor me;
    private final Clock clock;

    public DraftPage(Policies policies, CurrentActor me, Clock clock) {
        this.policies = policies;
        this.me = me;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Notifications.of(
                policies.book(me.get()),
                book -> {
                    if (!book.mayDraft()) event.rerouteToError(NotFoundException.class);
                    else show(book);
                });
    }

    private void show(PolicyBook book) {
        var back = new Anchor(ClinicLinks.POLICY, "Back to the policy");
        back.setRouterIgnore(false);
        add(
                new PageHead(
                        "Draft version " + (book.latest().number() + 1),
                        "It starts from version %d. Somebody of another discipline adopts it. What"
                                        .formatted(book.latest().number())
                                + " you type is kept for you as you go.",
                        back));
        if (book.waiting().isPresent())
            add(Texts.empty("A draft waits already. It is adopted or withdrawn first."));
        else Notifications.of(policies.unsent(me.get()), typed -> open(book, typed));
    }

    private void open(PolicyBook book, PolicyUnsent typed) {
        add(
                new DraftForm(
                        policies,
                        me.get(),
                        book.latest(),
                        typed,
                        clock,
                        () -> {
                            Notifications.done("The draft waits to be adopted.");
                            UI.getCurrent().navigate(ClinicLinks.POLICY);
                        }));
    }
}
