package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.evaluation.AnswerValue;
import org.threefold.evaluation.Kind;
import org.threefold.evaluation.Question;
import org.threefold.ui.kit.DayField;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The input for one sort of value, and the way between the two.
///
/// @param component what is on the screen
record ValueInput(Component component, Consumer<AnswerValue> shower, Runnable clearer) {

    /// Typed text goes to the server a second after the last key.
    static final int PAUSE = 1000;

    void show(AnswerValue value) {
        shower.accept(value);
    }

    void clear() {
        clearer.run();
    }

    static ValueInput of(Question question, Consumer<Optional<AnswerValue>> changed) {
        return switch (question.kind()) {
            case Kind.Quantity(var unit, _, _) -> quantity(question, unit, changed);
            case Kind.Day _ -> day(question, changed);
            case Kind.Choice(var options) -> choice(question, options, changed);
            case Kind.Words _, Kind.YesNo _ -> words(question, changed);
        };
    }

    private static ValueInput quantity(
            Question question, String unit, Consumer<Optional<AnswerValue>> changed) {
        var field = new BigDecimalField(question.wording());
        field.setLocale(Locale.ENGLISH);
        field.setSuffixComponent(new Span(unit));
        hint(question).ifPresent(field::setHelperText);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        return input(
                field,
                changed,
                AnswerValue.Amount::new,
                value -> ((AnswerValue.Amount) value).value());
    }

    private static ValueInput day(Question question, Consumer<Optional<AnswerValue>> changed) {
        var field = new DayField(question.wording());
        hint(question).ifPresent(field::setHelperText);
        return input(field, changed, AnswerValue.On::new, value -> ((AnswerValue.On) value).day());
    }

    private static ValueInput choice(
            Question question, List<Kind.Option> options, Consumer<Optional<AnswerValue>> changed) {
        var field = new Select<Kind.Option>();
        field.setLabel(question.wording());
        field.setItems(options);
        field.setItemLabelGenerator(Kind.Option::words);
        hint(question).ifPresent(field::setHelperText);
        return input(
                field,
                changed,
                option -> new AnswerValue.Chosen(option.key()),
                value -> chosen(options, value));
    }

    private static Kind.Option chosen(List<Kind.Option> options, AnswerValue value) {
        var key = ((AnswerValue.Chosen) value).key();
        return options.stream()
                .filter(option -> option.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such option: " + key));
    }

    private static ValueInput words(Question question, Consumer<Optional<AnswerValue>> changed) {
        var field = new TextArea(question.wording());
        hint(question).ifPresent(field::setHelperText);
        field.setMaxLength(8000);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        return input(
                field,
                changed,
                text -> new AnswerValue.Text(text.strip()),
                value -> ((AnswerValue.Text) value).words());
    }

    private static <C extends AbstractField<C, T>, T> ValueInput input(
            C field,
            Consumer<Optional<AnswerValue>> changed,
            Function<T, AnswerValue> toAnswer,
            Function<AnswerValue, T> fromAnswer) {
        HasValue.ValueChangeListener<AbstractField.ComponentValueChangeEvent<C, T>> listener =
                event -> {
                    if (event.isFromClient())
                        changed.accept(
                                field.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(toAnswer.apply(event.getValue())));
                };
        field.addValueChangeListener(listener);
        return new ValueInput(
                field, value -> field.setValue(fromAnswer.apply(value)), field::clear);
    }

    private static Optional<String> hint(Question question) {
        return Optional.ofNullable(question.hint());
    }
}
