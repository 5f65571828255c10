package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.html.Div;
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
import org.threefold.ui.forms.ReadAnswers;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.shell.DraftFields;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The questions of one section, in their groups. Every answer is kept as it is given; what it
/// changes on the page comes back as news, as it does to everybody else.
class SectionForm extends Div {

    private static final String VALUE = "value ";

    private final Section section;
    private final Div writing = new Div();
    private final Div reading = new Div();
    private final List<AnswerField> fields = new ArrayList<>();
    private final Map<String, QuestionGroup> groups = new LinkedHashMap<>();
    private final Function<NewEntry, Outcome<Entry>> keep;
    /// Notes to questions that nobody has answered yet.
    private final DraftFields drafts;

    SectionForm(CaseId caseId, Section section, Function<NewEntry, Outcome<Entry>> keep) {
        this.section = section;
        this.keep = keep;
        this.drafts = DraftFields.of(DraftForm.of(caseId, "evaluation " + section.prefix()));
        addClassName("section-form");
        writing.addClassName("stack");
        reading.addClassName("stack");
        add(writing, reading);
    }

    private void ask(Question question) {
        var field =
                new AnswerField(
                        question,
                        (answer, note) -> answered(question, answer, note),
                        note -> drafts.save(question.id(), note));
        putBack(field);
        fields.add(field);
        groups.computeIfAbsent(question.heading(), QuestionGroup::new).add(field);
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
                field.entry().object(why);
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
        if (!drafts.text(id).isEmpty()) field.entry().draft(drafts.text(id));
        if (!drafts.text(VALUE + id).isEmpty())
            field.entry().typed(new AnswerValue.Amount(new BigDecimal(drafts.text(VALUE + id))));
    }

    /// Shows what is held by now, to be answered or to read; what somebody is typing here stays.
    void show(Evaluation evaluation, boolean open, ZoneId zone) {
        boolean write = open || fields.stream().anyMatch(it -> it.entry().busy());
        writing.setVisible(write);
        reading.setVisible(!write);
        if (write) write(evaluation, open, zone);
        else read(evaluation, zone);
    }

    private void read(Evaluation evaluation, ZoneId zone) {
        reading.removeAll();
        var answers = evaluation.answers();
        var rows = new LinkedHashMap<String, ReadAnswers>();
        for (var question : Questions.in(section))
            if (Questions.reached(question, answers))
                row(
                        rows.computeIfAbsent(question.heading(), _ -> new ReadAnswers()),
                        question,
                        evaluation.on(question),
                        said -> Signed.byDay(said, evaluation, zone));
        rows.forEach((heading, it) -> reading.add(new QuestionGroup(heading, it)));
    }

    /// Two answers that stand against each other are two rows.
    private static void row(
            ReadAnswers rows,
            Question question,
            Optional<CurrentAnswer> current,
            Function<Entry, String> by) {
        if (current.isEmpty()) rows.row(question.text(), Facts.NOT_RECORDED, "");
        for (var it : current.map(CurrentAnswer::heads).orElse(List.of()))
            rows.row(question.text(), Signed.answer(it), by.apply(it));
    }

    private void write(Evaluation evaluation, boolean open, ZoneId zone) {
        if (fields.isEmpty()) {
            Questions.in(section).forEach(this::ask);
            groups.values().forEach(writing::add);
        }
        var answers = evaluation.answers();
        for (var field : fields) {
            var now = evaluation.on(field.question()).orElse(null);
            if (changed(field.shown(), now) || !field.isVisible()) field.show(evaluation, zone);
            field.reach(answers);
            field.entry().lock(!open);
        }
        groups.values().forEach(QuestionGroup::count);
    }

    private static boolean changed(@Nullable CurrentAnswer before, @Nullable CurrentAnswer now) {
        return before == null || now == null || !before.history().equals(now.history());
    }

    AnswerField field(Question question) {
        return fields.stream()
                .filter(field -> field.question().equals(question))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Not asked here: " + question.id()));
    }
}
