package org.threefold.ui.clinic.evidence;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.PermitAll;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.library.FileText;
import org.threefold.library.Library;
import org.threefold.library.Reading;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.FileName;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Sources from a file: first what was understood and what was not, and nothing kept; then all that
/// can be added is added, or nothing is.
@Route(value = "evidence/import", layout = ClinicShell.class)
@PageTitle("Import sources · Threefold")
@PermitAll
public class ImportPage extends Div implements BeforeEnterObserver {

    private static final int LIMIT = 10_000_000;

    private final Library library;
    private final CurrentActor me;
    private final Actor.Staff actor;
    private final Upload upload = new Upload();
    private final Div objection = new Div();
    private final Div understood = new Div();

    public ImportPage(Library library, CurrentActor me) {
        this.library = library;
        this.me = me;
        this.actor = me.staff();
        setClassName("page");
        objection.setClassName("errors");
        objection.getElement().setAttribute("role", "alert");
        objection.setVisible(false);
        understood.setClassName("stack");
        prepare();
        var card =
                new Card("Choose the file")
                        .with(
                                Texts.quiet(
                                        "RIS, NBIB or PubMed XML, at most 500 records. In PubMed:"
                                                + " Send to, Citation manager."),
                                objection,
                                upload);
        add(
                new PageHead(
                        "Import sources", "You see what was understood before anything is kept."),
                card,
                understood);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!EvidenceKeepers.by(me)) event.rerouteToError(NotFoundException.class);
    }

    private void prepare() {
        var choose = new Button("Choose a file");
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop it here"));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LIMIT);
        upload.setUploadHandler(this::arrived);
        upload.addFileRejectedListener(event -> object(event.getErrorMessage()));
    }

    private void arrived(UploadEvent event) {
        var text = text(event);
        var name = FileName.of(event);
        event.getUI().access(() -> tell(library.read(actor, name, text)));
    }

    /// Read to its end or to the limit; what is not UTF-8 shows as such in the preview.
    private static String text(UploadEvent event) {
        try (var in = event.getInputStream()) {
            return FileText.of(in.readNBytes(LIMIT));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void tell(Outcome<Reading> outcome) {
        upload.clearFileList();
        understood.removeAll();
        switch (outcome) {
            case Outcome.Done<Reading>(var reading) -> {
                object("");
                understood.add(new ReadingCard(reading, () -> add(reading)));
            }
            case Outcome.Refused<Reading>(var why) -> object(why);
        }
    }

    private void add(Reading reading) {
        Notifications.of(
                library.add(actor, reading.addable()),
                added -> {
                    Notifications.done(
                            added.size() == 1
                                    ? "One source was added."
                                    : added.size() + " sources were added.");
                    UI.getCurrent().navigate(ClinicLinks.EVIDENCE);
                });
    }

    private void object(String why) {
        objection.setText(why);
        objection.setVisible(!why.isEmpty());
    }
}
