package org.threefold.ui.clinic.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.threefold.consent.ConsentForms;
import org.threefold.consent.FormBook;
import org.threefold.consent.FormVersion;
import org.threefold.live.Live;
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The text that patients agree to: what waits to be adopted, a version page by page with its
/// sources, and all versions with what each changed.
@Route(value = "consent-forms", layout = ClinicShell.class)
@PageTitle("Consent form · Threefold")
@PermitAll
public class ConsentFormsPage extends Div implements BeforeEnterObserver {

    private final ConsentForms forms;
    private final CurrentActor me;
    private final Clock clock;
    private @Nullable Integer number;

    public ConsentFormsPage(ConsentForms forms, CurrentActor me, Clock clock, Live live) {
        this.forms = forms;
        this.me = me;
        this.clock = clock;
        addClassName("page");
        PageRefresher.on(this, live, this::refresh, () -> List.of(ConsentForms.NEWS));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("version")
                        .filter(it -> it.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .orElse(null);
        refresh();
    }

    private void refresh() {
        Notifications.of(forms.book(me.get()), this::show);
    }

    private void show(FormBook book) {
        removeAll();
        var read = Optional.ofNullable(number).flatMap(book.versions()::version);
        add(new PageHead("Consent form", sentence(book), acts(book)));
        if (read.isEmpty())
            book.versions()
                    .waiting()
                    .ifPresent(it -> add(new WaitingFormCard(forms, me.get(), book, it, clock)));
        add(new FormTextCard(book, read.or(() -> inForceOrFirst(book)).orElseThrow()));
        add(new FormVersionsCard(book, clock.getZone()));
    }

    private static Optional<FormVersion> inForceOrFirst(FormBook book) {
        return book.versions()
                .waiting()
                .or(book::inForce)
                .or(() -> Optional.of(book.versions().latest()));
    }

    private static String sentence(FormBook book) {
        var now =
                book.inForce()
                        .map(it -> "Version " + it.number() + " is in force.")
                        .orElse(
                                "No version is in force: until two people have adopted one, no"
                                        + " patient is asked.");
        var coming =
                book.coming()
                        .flatMap(FormVersion::inForceFrom)
                        .map(it -> " The next begins on " + Dates.day(it) + ".")
                        .orElse("");
        return now + coming + " " + book.review();
    }

    private static Component[] acts(FormBook book) {
        if (!book.mayDraft()) return new Component[0];
        var draft = new Anchor(ClinicLinks.DRAFT_CONSENT_FORM, "Write a version");
        draft.setRouterIgnore(false);
        return new Component[] {draft};
    }
}
