package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.jspecify.annotations.Nullable;
import org.threefold.drafts.DraftForm;
import org.threefold.evaluation.CurrentAnswer;
import org.threefold.evaluation.Entry;
import org.threefold.evaluation.Evaluation;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.evaluation.Section;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.ui.shell.DraftFields;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The questions of one section, in their groups. Every answer is kept as it is given; what it
/// changes on the page comes back as news, as it does to everybody else.
class SectionForm extends Div {

    private static final String VALUE = "value ";

    private final List<AnswerField> fields = new ArrayList<>();
    private final Map<String, Div> groups = new LinkedHashMap<>();
    private final Function<NewEntry, Outcome<Entry>> keep;
    /// Notes to questions that nobody has answered yet.
    private final DraftFields drafts;

    SectionForm(CaseId caseId, Section section, Function<NewEntry, Outcome<Entry>> keep) {
        this.keep = keep;
        this.drafts = DraftFields.of(DraftForm.of(caseId, "evaluation " + section.prefix()));
        addClassNames("section-form", "stack");
        Questions.in(section).forEach(this::ask);
    }

    private void ask(Question question) {
        var field =
                new AnswerField(
                        question,
                        (answer, note) -> answered(question, answer, note),
                        note -> drafts.save(question.id(), note));
        putBack(field);
        fields.add(field);
        groups.computeIfAbsent(question.heading(), this::group).add(field);
    }

    private Div group(String heading) {
        var group = new Div();
        group.addClassName("question-group");
        if (!heading.isEmpty()) group.add(new H2(heading));
        add(group);
        return group;
    }

    private void answered(Question question, Answer<AnswerValue> answer, String note) {
        var field = field(question);
        var entered = new NewEntry(question, answer, note, field.seen());
        switch (drafts.submit(question.id(), () -> keep.apply(entered))) {
            case Outcome.Done<Entry>(var entry) -> {
                field.kept(entry.id());
                if (!drafts.text(VALUE + question.id()).isEmpty())
                    drafts.save(VALUE + question.id(), "");
            }
            case Outcome.Refused<Entry>(var why) -> {
                field.object(why);
                refused(question, answer, note);
            }
        }
    }

    /// A number out of its range is no answer; it stays in the field until it is put right.
    private void refused(Question question, Answer<AnswerValue> answer, String note) {
        drafts.save(question.id(), note);
        if (answer instanceof Answer.Known<AnswerValue>(AnswerValue.Amount(var number)))
            drafts.save(VALUE + question.id(), number.toPlainString());
    }

    private void putBack(AnswerField field) {
        var id = field.question().id();
        if (!drafts.text(id).isEmpty()) field.draft(drafts.text(id));
        if (!drafts.text(VALUE + id).isEmpty()) field.typed(drafts.text(VALUE + id));
    }

    /// Shows what is held by now; what somebody is typing here stays.
    void show(Evaluation evaluation, boolean open, ZoneId zone) {
        var answers = evaluation.answers();
        for (var field : fields) {
            var now = evaluation.on(field.question()).orElse(null);
            if (changed(field.shown(), now) || !field.isVisible()) field.show(evaluation, zone);
            field.reach(answers);
            field.lock(!open);
        }
        groups.values().forEach(SectionForm::hideWhenEmpty);
    }

    private static boolean changed(@Nullable CurrentAnswer before, @Nullable CurrentAnswer now) {
        return before == null || now == null || !before.history().equals(now.history());
    }

    private static void hideWhenEmpty(Div group) {
        group.setVisible(
                group.getChildren().anyMatch(it -> it instanceof AnswerField && it.isVisible()));
    }

    AnswerField field(Question question) {
        return fields.stream()
                .filter(field -> field.question().equals(question))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Not asked here: " + question.id()));
    }
}
