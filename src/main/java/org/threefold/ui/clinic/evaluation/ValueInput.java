package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Option;
import org.threefold.forms.Question;
import org.threefold.forms.Shape;
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
        return switch (question.shape()) {
            case Shape.Number number -> quantity(question, number.unit(), changed);
            case Shape.Day _ -> day(question, changed);
            case Shape.Choice(var options, _) -> choice(question, options, changed);
            case Shape.Words _, Shape.YesNo _ -> words(question, changed);
        };
    }

    private static ValueInput quantity(
            Question question, String unit, Consumer<Optional<AnswerValue>> changed) {
        var field = new BigDecimalField(question.text());
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
        var field = new DayField(question.text());
        hint(question).ifPresent(field::setHelperText);
        return input(field, changed, AnswerValue.On::new, value -> ((AnswerValue.On) value).day());
    }

    private static ValueInput choice(
            Question question, List<Option> options, Consumer<Optional<AnswerValue>> changed) {
        var field = new Select<Option>();
        field.setLabel(question.text());
        field.setItems(options);
        field.setItemLabelGenerator(Option::words);
        hint(question).ifPresent(field::setHelperText);
        return input(
                field,
                changed,
                option -> new AnswerValue.Chosen(option.code()),
                value -> chosen(options, value));
    }

    private static Option chosen(List<Option> options, AnswerValue value) {
        var key = ((AnswerValue.Chosen) value).key();
        return options.stream()
                .filter(option -> option.code().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such option: " + key));
    }

    private static ValueInput words(Question question, Consumer<Optional<AnswerValue>> changed) {
        var field = new TextArea(question.text());
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
        return Optional.of(question.hint()).filter(it -> !it.isEmpty());
    }
}
