package org.threefold.ui.clinic.notes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.threefold.access.Access;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.notes.NoteText;
import org.threefold.notes.ProcessNote;
import org.threefold.notes.ProcessNotes;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.clinic.casefile.CaseParameter;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.ui.shell.DraftFields;

import java.time.Clock;
import java.util.List;

/// My process notes on this case. For anybody else the page is not there.
@Route(value = "cases/:case/notes", layout = CaseLayout.class)
@PageTitle("My notes · Threefold")
@PermitAll
public class NotesPage extends Div implements BeforeEnterObserver {

    private final ProcessNotes notes;
    private final CurrentActor me;
    private final Clock clock;
    private final TextArea text = new TextArea("New note");
    private final Card writing = new Card();
    private final Div earlier = new Div();
    private @Nullable CaseId caseId;
    private @Nullable DraftFields drafts;

    public NotesPage(ProcessNotes notes, CurrentActor me, Clock clock) {
        this.notes = notes;
        this.me = me;
        this.clock = clock;
        addClassName("page");
        earlier.addClassName("stack");
        text.setWidthFull();
        text.setMinRows(4);
        text.setHelperText(
                "No dose, vitals, medicines, results, diagnosis, plan or progress: those belong to"
                        + " the record.");
        var keep = new Button("Keep this note", _ -> write());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHead(
                        "My notes",
                        "Yours alone: neither the team nor the patient nor a supervisor can open"
                                + " them."),
                writing.with(text, keep),
                earlier);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseId = CaseParameter.of(event).orElse(null);
        if (caseId == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        switch (notes.mine(me.staff(), caseId)) {
            case Outcome.Done<List<ProcessNote>>(var mine) -> open(caseId, mine);
            case Outcome.Refused<List<ProcessNote>>(var why) when why.equals(Access.NOT_PROVED) ->
                    notOpened(why);
            case Outcome.Refused<List<ProcessNote>> _ ->
                    event.rerouteToError(NotFoundException.class);
        }
    }

    private void open(CaseId about, List<ProcessNote> mine) {
        drafts = DraftFields.of(DraftForm.of(about, "process-note"));
        drafts.all(writing);
        drafts.unreadable()
                .ifPresent(
                        why -> {
                            text.setReadOnly(true);
                            text.setHelperText(why);
                        });
        show(mine);
    }

    private void notOpened(String why) {
        removeAll();
        add(new PageHead("My notes", why));
    }

    private void write() {
        var about = caseId;
        if (about == null || drafts == null) return;
        switch (drafts.submit(() -> notes.write(me.staff(), about, text.getValue()))) {
            case Outcome.Done<ProcessNote> _ -> {
                text.clear();
                Notifications.of(notes.mine(me.staff(), about), this::show);
            }
            case Outcome.Refused<ProcessNote>(var why) -> {
                text.setErrorMessage(why);
                text.setInvalid(true);
                text.focus();
            }
        }
    }

    private void show(List<ProcessNote> mine) {
        earlier.removeAll();
        if (mine.isEmpty()) earlier.add(Texts.empty("You have not written about this case yet."));
        mine.forEach(
                note ->
                        earlier.add(
                                new Card()
                                        .with(
                                                Texts.faint(
                                                        Dates.moment(note.at(), clock.getZone())),
                                                words(note))));
    }

    private static Paragraph words(ProcessNote note) {
        return switch (note.says()) {
            case NoteText.Readable(var text) -> {
                var words = new Paragraph(text);
                words.addClassName("as-written");
                yield words;
            }
            case NoteText.Unreadable() -> new Paragraph(NoteText.Unreadable.WHY);
        };
    }
}
