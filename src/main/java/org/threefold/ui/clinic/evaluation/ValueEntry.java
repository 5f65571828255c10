package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.threefold.evaluation.AnswerValue;
import org.threefold.evaluation.Evaluation;
import org.threefold.evaluation.Held;
import org.threefold.evaluation.Question;
import org.threefold.kernel.Answer;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;

/// A number with its unit, a day, a choice or words; each can be not known.
class ValueEntry extends Div implements AnswerField.Entry {

    private final ValueInput input;
    private final Checkbox notKnown = new Checkbox("Not known");
    private final Span who = new Span();
    private final BiConsumer<Answer<AnswerValue>, String> given;
    private boolean showing;

    ValueEntry(Question question, BiConsumer<Answer<AnswerValue>, String> given) {
        this.given = given;
        this.input = ValueInput.of(question, this::changed);
        addClassName("value-entry");
        who.addClassNames("faint", "small");
        notKnown.setAriaLabel("Not known: " + question.wording());
        notKnown.addValueChangeListener(this::marked);
        var line = new Div(input.component(), notKnown);
        line.addClassName("value-line");
        add(line, who);
    }

    private void changed(Optional<AnswerValue> value) {
        if (showing || value.isEmpty()) return;
        object("");
        given.accept(new Answer.Known<>(value.get()), "");
    }

    private void marked(AbstractField.ComponentValueChangeEvent<Checkbox, Boolean> event) {
        if (showing || !event.getValue()) return;
        given.accept(new Answer.NotKnown<>(), "");
    }

    @Override
    public void show(@Nullable Held held, Evaluation evaluation, ZoneId zone) {
        if (held == null) return;
        showing = true;
        var latest = held.latest();
        notKnown.setValue(latest.answer() instanceof Answer.NotKnown<AnswerValue>);
        if (latest.answer() instanceof Answer.Known<AnswerValue>(var value)) input.show(value);
        else input.clear();
        showing = false;
        who.setText(
                held.clashes()
                        ? "Two answers stand: "
                                + Signed.answer(held.heads().getLast())
                                + " ("
                                + evaluation.name(held.heads().getLast().by())
                                + ") and "
                                + Signed.answer(latest)
                                + " ("
                                + evaluation.name(latest.by())
                                + "). Enter the right one."
                        : Signed.by(latest, evaluation, zone));
    }

    @Override
    public void lock(boolean locked) {
        if (input.component() instanceof HasEnabled field) field.setEnabled(!locked);
        notKnown.setReadOnly(locked);
    }

    @Override
    public void object(String why) {
        if (input.component() instanceof HasValidation field) {
            field.setErrorMessage(why);
            field.setInvalid(!why.isEmpty());
        }
    }

    @Override
    public Component component() {
        return this;
    }
}
