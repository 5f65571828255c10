package org.threefold.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.threefold.access.Emergencies;
import org.threefold.access.EmergencyDraft;
import org.threefold.access.OpenPage;
import org.threefold.access.PageReads;
import org.threefold.access.SignedIn;
import org.threefold.access.Trails;
import org.threefold.kernel.CaseId;
import org.threefold.ui.clinic.emergency.EmergencyDialog;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Nothing is here, or nothing that is yours: it reads the same, so nobody learns which.
@AnonymousAllowed
public class NotFoundPage extends Div
        implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final Pattern CASE =
            Pattern.compile("^cases/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/|$)");

    private final CurrentActor me;
    private final Trails trails;
    private final OpenPage page;
    private final Emergencies emergencies;

    public NotFoundPage(CurrentActor me, Trails trails, OpenPage page, Emergencies emergencies) {
        this.emergencies = emergencies;
        this.me = me;
        this.trails = trails;
        this.page = page;
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var nowhere = new MessagePage();
        nowhere.say(ShellTexts.of("message.nothing.title"), ShellTexts.of("message.nothing"));
        var address = event.getLocation().getPath();
        if (me.now().map(SignedIn::roles).filter(EmergencyDraft::isFor).isPresent())
            caseIn(address).ifPresent(it -> nowhere.offer(emergency(it)));
        removeAll();
        add(nowhere);
        record(address);
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    /// Offered for every address of a case, whether or not there is one.
    private Button emergency(CaseId caseId) {
        return new Button(
                "Emergency access", _ -> new EmergencyDialog(emergencies, me.get(), caseId).open());
    }

    private static Optional<CaseId> caseIn(String address) {
        var found = CASE.matcher(address);
        return found.find()
                ? Optional.of(new CaseId(UUID.fromString(found.group(1))))
                : Optional.empty();
    }

    /// Where a service has denied or refused it, that is the event; what the page itself turned
    /// away has one here.
    private void record(String address) {
        if (page.reads().filter(PageReads::refused).isPresent()) return;
        me.now().ifPresent(known -> trails.unknownPage(known.actor(), caseIn(address), address));
    }

    @Override
    public String getPageTitle() {
        return ShellTexts.title(ShellTexts.of("message.nothing.page"));
    }
}
