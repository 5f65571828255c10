package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.threefold.drafts.DraftForm;
import org.threefold.evaluation.Entry;
import org.threefold.evaluation.Evaluation;
import org.threefold.evaluation.Nature;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.evaluation.Section;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.util.List;
import java.util.Map;

/// Adding to a signed section: what it is, why, and the new answer. The original stays legible.
class AmendForm extends Card {

    /// The service that keeps it.
    interface Amend {
        Outcome<Entry> apply(NewEntry entry, Nature nature, String because);
    }

    private static final String VALUE = "value ";

    private final ComboBox<Question> question = new ComboBox<>("Question");
    private final Select<Nature> nature = new Select<>();
    private final TextField because = new TextField("Why it is added now");
    private final Div answer = new Div();
    private final Button close = new Button("Close", _ -> open(null));
    private final Button again = new Button("Add this answer");
    private final DraftFields drafts;
    private final Amend amend;
    private Runnable refused = () -> {};
    private Evaluation evaluation = new Evaluation(Map.of(), Map.of(), Map.of());

    AmendForm(CaseId caseId, Section section, Amend amend) {
        super("Add to what was signed");
        this.amend = amend;
        // before the question is put back, which opens what was answered to it
        this.drafts = DraftFields.of(DraftForm.of(caseId, "amend " + section.prefix()));
        again.addClickListener(_ -> refused.run());
        question.setItems(Questions.in(section));
        question.setItemLabelGenerator(it -> it.heading() + ": " + it.text());
        question.addValueChangeListener(event -> open(event.getValue()));
        nature.setLabel("What it is");
        nature.setItems(Nature.ADDENDUM, Nature.CORRECTION, Nature.LATE_ENTRY);
        nature.setItemLabelGenerator(Nature::words);
        nature.setValue(Nature.ADDENDUM);
        var fields = new Div(question, nature, because);
        fields.addClassName("fields");
        with(
                Texts.quiet("Say why first; the new answer is kept as soon as you give it."),
                fields,
                answer);
        drafts.all(fields);
    }

    void show(Evaluation newEvaluation) {
        evaluation = newEvaluation;
    }

    private void open(@Nullable Question asked) {
        answer.removeAll();
        if (asked == null) return;
        var field =
                new AnswerField(
                        asked,
                        (value, note) -> keep(asked, value, note),
                        note -> drafts.save(asked.id(), note));
        answer.add(field, again, close);
        again.setVisible(false);
        var note = drafts.text(asked.id());
        AnswerText.read(asked, drafts.text(VALUE + asked.id()))
                .ifPresentOrElse(
                        value -> {
                            field.entry().refused(value, note);
                            offer(asked, value, note);
                        },
                        () -> {
                            if (!note.isEmpty()) field.entry().draft(note);
                        });
    }

    /// An answer that was refused waits for another try.
    private void offer(Question asked, Answer<AnswerValue> value, String note) {
        refused = () -> keep(asked, value, note);
        again.setVisible(true);
    }

    private void keep(Question asked, Answer<AnswerValue> value, String note) {
        var seen = evaluation.on(asked).map(current -> current.seen()).orElse(List.of());
        var entry = new NewEntry(asked, value, note, seen);
        switch (drafts.submit(() -> amend.apply(entry, nature.getValue(), because.getValue()))) {
            case Outcome.Done<Entry> _ -> {
                Notifications.done(nature.getValue().words() + " kept.");
                because.clear();
                question.clear();
            }
            case Outcome.Refused<Entry>(var why) -> {
                because.setErrorMessage(why);
                because.setInvalid(true);
                because.focus();
                drafts.save(asked.id(), note);
                drafts.save(VALUE + asked.id(), AnswerText.of(value));
                offer(asked, value, note);
            }
        }
    }
}
