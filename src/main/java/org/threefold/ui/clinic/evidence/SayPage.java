package org.threefold.ui.clinic.evidence;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Outcome;
import org.threefold.library.Library;
import org.threefold.library.LibrarySnapshot;
import org.threefold.library.Publication;
import org.threefold.library.StatementDraft;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.ui.shell.DraftFields;

/// What one source says, typed in.
@Route(value = "evidence/:source/say", layout = ClinicShell.class)
@PageTitle("Add a statement · Threefold")
@PermitAll
public class SayPage extends Div implements BeforeEnterObserver {

    private final Library library;
    private final CurrentActor me;

    public SayPage(Library library, CurrentActor me) {
        this.library = library;
        this.me = me;
        setClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = event.getRouteParameters().get("source").orElse("");
        if (!EvidenceKeepers.by(me)
                || !(library.snapshot(me.get())
                        instanceof Outcome.Done<LibrarySnapshot>(var snapshot))
                || snapshot.publication(id).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(snapshot, snapshot.publication(id).get());
    }

    private void show(LibrarySnapshot snapshot, Publication source) {
        var path = ClinicLinks.source(source.id());
        add(
                new Anchor(path, source.source().shortName()),
                new PageHead("Add what it says", source.source().citation()),
                statement(snapshot, source, path));
    }

    private StatementForm statement(LibrarySnapshot snapshot, Publication source, String path) {
        var key = "statement " + source.id();
        var drafts =
                DraftFields.of(
                        DraftForm.of(key.substring(0, Math.min(key.length(), DraftForm.LONGEST))));
        var form = new StatementForm(snapshot, source, draft -> say(drafts, draft, path));
        drafts.all(form);
        return form;
    }

    private void say(DraftFields drafts, StatementDraft draft, String path) {
        Notifications.of(
                drafts.submit(() -> library.say(me.get(), draft)),
                _ -> {
                    Notifications.done("The statement is in the library. New sheets show it.");
                    UI.getCurrent().navigate(path);
                });
    }
}
