package org.threefold.ui.clinic.consent;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.consent.ConsentForms;
import org.threefold.consent.FormBook;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;

/// The medical director writes a version, page by page, and says of each page that reads otherwise
/// whether it says something new.
@Route(value = "consent-forms/draft", layout = ClinicShell.class)
@PageTitle("Write a consent form · Threefold")
@PermitAll
public class FormDraftPage extends Div implements BeforeEnterObserver {

    private final ConsentForms forms;
    private final CurrentActor me;
    private final Clock clock;

    public FormDraftPage(ConsentForms forms, CurrentActor me, Clock clock) {
        this.forms = forms;
        this.me = me;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Notifications.of(
                forms.book(me.get()),
                book -> {
                    if (!book.mayDraft()) event.rerouteToError(NotFoundException.class);
                    else show(book);
                });
    }

    private void show(FormBook book) {
        var base = book.versions().latest();
        var back = new Anchor(ClinicLinks.CONSENT_FORMS, "Back to the consent form");
        back.setRouterIgnore(false);
        add(
                new PageHead(
                        "Write a version",
                        "It starts from version %d. Two others adopt it. What you type is kept."
                                .formatted(base.number()),
                        back));
        if (book.versions().waiting().filter(it -> it.written() != null).isPresent())
            add(Texts.empty("A version waits already. It is adopted or withdrawn first."));
        else
            add(
                    new FormDraftForm(
                            forms,
                            me.get(),
                            base,
                            clock,
                            () -> {
                                Notifications.done("The version waits to be adopted.");
                                UI.getCurrent().navigate(ClinicLinks.CONSENT_FORMS);
                            }));
    }
}
