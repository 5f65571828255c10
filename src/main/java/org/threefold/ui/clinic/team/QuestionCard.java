package org.threefold.ui.clinic.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.casefile.CaseFile;
import org.threefold.casefile.CaseFiles;
import org.threefold.casefile.FramedQuestion;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// The question that the team answers, its earlier wordings, and a way to put it better.
class QuestionCard extends Card {

    private final CaseFiles files;
    private final Actor me;
    private final ZoneId zone;
    private final Div wordings = new Div();
    private final TextArea text = new TextArea("In other words");
    private final DraftFields drafts;
    private UUID command = Ids.next();
    private CaseFile file;

    QuestionCard(CaseFiles files, Actor me, CaseFile file, ZoneId zone, List<Runnable> again) {
        super("The question for the team");
        this.files = files;
        this.me = me;
        this.file = file;
        this.zone = zone;
        drafts = DraftFields.of(DraftForm.of(file.id(), "question"));
        wordings.setClassName("stack");
        text.setWidthFull();
        text.setMaxLength(4000);
        text.setHelperText("The old wording stays legible. A round that is open keeps its own.");
        var inside =
                new Div(wordings, text, new Div(new Button("Reframe the question", _ -> press())));
        inside.setClassName("stack");
        drafts.all(inside);
        add(inside);
        again.add(this::refresh);
        show(file);
    }

    private void refresh() {
        if (files.find(me, file.id()) instanceof Outcome.Done<CaseFile>(var found)) {
            show(found);
        }
    }

    private void show(CaseFile found) {
        file = found;
        wordings.removeAll();
        var standing = new Paragraph(found.question().text());
        standing.setClassName("question");
        wordings.add(standing);
        found.questions().reversed().stream()
                .skip(1)
                .forEach(old -> wordings.add(new Div(Texts.quiet(old.text()), when(old))));
    }

    private Paragraph when(FramedQuestion old) {
        return Texts.faint("Until reframed; put on " + Dates.moment(old.at(), zone));
    }

    private void press() {
        switch (drafts.submit(() -> files.reframe(me, command, file.id(), text.getValue()))) {
            case Outcome.Done<CaseFile>(var reframed) -> {
                command = Ids.next();
                text.clear();
                text.setInvalid(false);
                show(reframed);
                Notifications.done("The question is reframed. The old wording stays below it.");
            }
            case Outcome.Refused<CaseFile>(var why) -> {
                text.setErrorMessage(why);
                text.setInvalid(true);
                text.focus();
            }
        }
    }
}
