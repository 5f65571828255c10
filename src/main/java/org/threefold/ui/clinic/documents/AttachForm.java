package org.threefold.ui.clinic.documents;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.documents.AttachmentDraft;
import org.threefold.documents.AttachmentId;
import org.threefold.documents.AttachmentKind;
import org.threefold.documents.UploadedFile;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.shell.DraftFields;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/// Attaches a file: the file, what it is, its title, and the day that it bears. What is typed is
/// kept while it is typed; the file is not.
class AttachForm extends Card {

    private final Clock clock;
    private final BiFunction<AttachmentDraft, UploadedFile, Outcome<?>> send;
    private final Runnable then;
    private final FileField file = new FileField();
    private final Select<AttachmentKind> kind = new Select<>();
    private final TextField title = new TextField("Title");
    private final DayField dated = new DayField("Day on the paper, if it has one");
    private final DraftFields drafts;
    private AttachmentId id = AttachmentId.next();

    AttachForm(
            Actor me,
            CaseId caseId,
            Clock clock,
            BiFunction<AttachmentDraft, UploadedFile, Outcome<?>> send,
            Runnable then) {
        super("Attach a file");
        this.clock = clock;
        this.send = send;
        this.then = then;
        kind.setLabel("What it is");
        kind.setItems(AttachmentKind.values());
        kind.setItemLabelGenerator(AttachmentKind::words);
        title.setMaxLength(AttachmentDraft.LONGEST_TITLE);
        title.setHelperText("As it stands in the list: who wrote it, about what.");
        var fields = new Div(kind, title, dated);
        fields.setClassName("fields");
        var button = new Button("Attach", _ -> attach());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(button);
        acts.setClassName("row");
        var inside = new Div(file, fields, acts);
        inside.setClassName("stack");
        drafts = DraftFields.of(me, DraftForm.of(caseId, "attachment")).all(fields);
        add(inside);
    }

    private void attach() {
        List.<HasValidationProperties>of(kind, title, dated).forEach(it -> it.setInvalid(false));
        var draft = new AttachmentDraft(id, kind.getValue(), title.getValue(), dated.getValue());
        var problems = draft.problems(LocalDate.now(clock));
        problems.forEach(this::mark);
        var chosen = file.file();
        if (chosen.isEmpty()) file.ask();
        if (!problems.isEmpty() || chosen.isEmpty()) return;
        Notifications.of(drafts.submit(() -> send.apply(draft, chosen.get())), _ -> attached());
    }

    private void mark(AttachmentDraft.Problem problem) {
        HasValidationProperties field =
                switch (problem) {
                    case NO_KIND -> kind;
                    case NO_TITLE -> title;
                    case NOT_YET -> dated;
                };
        field.setErrorMessage(problem.sentence());
        field.setInvalid(true);
    }

    private void attached() {
        id = AttachmentId.next();
        file.clear();
        kind.clear();
        title.clear();
        dated.clear();
        then.run();
        Notifications.done("The file is attached.");
    }
}
