package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.threefold.evaluation.AnswerValue;
import org.threefold.evaluation.Evaluation;
import org.threefold.evaluation.Held;
import org.threefold.evaluation.Kind;
import org.threefold.evaluation.Question;
import org.threefold.kernel.Answer;

import java.time.ZoneId;
import java.util.function.BiConsumer;

/// The field of one question, whatever sort of answer it takes.
class AnswerField extends Div {

    private final Question question;
    private final Entry entry;
    private @Nullable Held shown;

    /// What stands inside: yes/no, or a value.
    interface Entry {

        void show(@Nullable Held held, Evaluation evaluation, ZoneId zone);

        void lock(boolean locked);

        void object(String why);

        Component component();
    }

    AnswerField(Question question, BiConsumer<Answer<AnswerValue>, String> given) {
        this.question = question;
        this.entry =
                question.kind() instanceof Kind.YesNo
                        ? new YesNoEntry(question, given)
                        : new ValueEntry(question, given);
        addClassName("answer");
        setId("q-" + question.id().replace('.', '-'));
        add(entry.component());
    }

    Question question() {
        return question;
    }

    void show(Evaluation evaluation, ZoneId zone) {
        shown = evaluation.on(question).orElse(null);
        entry.show(shown, evaluation, zone);
        setVisible(question.applies(evaluation.answers()));
    }

    /// What was before the eyes of whoever answers here.
    @Nullable Held shown() {
        return shown;
    }

    void lock(boolean locked) {
        entry.lock(locked);
    }

    void object(String why) {
        entry.object(why);
    }
}
