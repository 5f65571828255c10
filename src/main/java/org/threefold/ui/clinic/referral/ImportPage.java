package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.threefold.casefile.ReferralId;
import org.threefold.interop.Bundles;
import org.threefold.interop.Preview;
import org.threefold.interop.SentFile;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.referral.Duplicate;
import org.threefold.referral.PersonDraft;
import org.threefold.referral.Referrals;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.List;

/// A referral that comes as a FHIR bundle: choose the file, see what was understood and what not,
/// then record it or let it go. Until then nothing of it is stored.
@Route(value = "referrals/import", layout = ClinicShell.class)
@RouteAlias(value = ImportPage.SENT, layout = ClinicShell.class)
@PageTitle("Import a FHIR bundle · Threefold")
@PermitAll
public class ImportPage extends Div {

    /// Where a referrer finds it.
    static final String SENT = ClinicLinks.IMPORT_SENT;

    private final Bundles bundles;
    private final Referrals referrals;
    private final Actor me;
    private final Clock clock;
    private final PageHead head = new PageHead("Import a FHIR bundle", "");
    private final Div content = new Div();

    public ImportPage(Bundles bundles, Referrals referrals, CurrentActor me, Clock clock) {
        this.bundles = bundles;
        this.referrals = referrals;
        this.me = me.get();
        this.clock = clock;
        addClassName("page");
        content.setClassName("stack");
        add(head, content);
        askForFile();
    }

    private void askForFile() {
        head.say("Import a FHIR bundle", "You see what was understood before anything is stored.");
        content.removeAll();
        content.add(new UploadCard(this::read, this::show));
    }

    /// Runs where the file arrives, not in the page: a large bundle must not hold up the screen.
    private Outcome<Preview> read(SentFile file) {
        return bundles.preview(me, file);
    }

    private void show(Preview preview) {
        var account = preview.understood().account();
        head.say(
                "Is this what you want to import?",
                "%s: %,d of %,d entries understood. Nothing is stored yet."
                        .formatted(
                                preview.fileName(),
                                account.understoodEntries(),
                                account.entries()));
        content.removeAll();
        content.add(
                new PreviewPanel(
                        preview,
                        clock,
                        this::alike,
                        letter -> bundles.refer(me, preview, letter),
                        ImportPage::recorded,
                        this::askForFile));
    }

    /// Who may not compare learns of nobody.
    private List<Duplicate> alike(PersonDraft person) {
        return switch (referrals.duplicates(me, person)) {
            case Outcome.Done<List<Duplicate>>(var known) -> known;
            case Outcome.Refused<List<Duplicate>> _ -> List.of();
        };
    }

    private static void recorded(ReferralId id) {
        Notifications.done(
                "The referral is created. What it reports waits with it until its case opens.");
        UI.getCurrent().navigate(to(id));
    }

    private static String to(ReferralId id) {
        var here = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        return here.equals(SENT) ? ClinicLinks.sent(id) : ClinicLinks.referral(id);
    }
}
