package org.threefold.ui.forms;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Numbers;
import org.threefold.forms.Option;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.forms.Shape;
import org.threefold.library.InvisibleCharacters;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.shell.DraftFields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The field for an answer, one for each type: a number with its unit, a day, words, one of some
/// options. Typed text goes to the server after a pause, and what is wrong stands at the field.
public final class ValueField {

    /// How options are offered: in a list that opens, or all at once with their points, as on a
    /// printed form.
    public enum Offer {
        LIST,
        ALL
    }

    private static final AnswerValue NO_WORDS = new AnswerValue.Text("");
    private static final List<AnswerValue> YES_NO =
            List.of(new AnswerValue.YesNo(true), new AnswerValue.YesNo(false));

    private final AbstractField<?, ?> field;
    private final Supplier<Optional<AnswerValue>> value;
    private final Consumer<AnswerValue> shower;

    private <C extends AbstractField<C, T>, T> ValueField(
            C field, Function<T, AnswerValue> toAnswer, Function<AnswerValue, T> fromAnswer) {
        this.field = field;
        this.value =
                () -> field.getOptionalValue().map(toAnswer).filter(it -> !it.equals(NO_WORDS));
        this.shower = it -> field.setValue(fromAnswer.apply(it));
    }

    /// @param label the words of the question, or those of a page that shows it above
    public static ValueField of(Question question, String label, Offer offer) {
        var field = field(question, offer);
        if (field.component() instanceof HasLabel it) it.setLabel(label);
        if (field.component() instanceof HasHelper it && !helper(question).isEmpty())
            it.setHelperText(helper(question));
        if (field.component() instanceof HasValueChangeMode it) {
            it.setValueChangeMode(ValueChangeMode.LAZY);
            it.setValueChangeTimeout(DraftFields.PAUSE);
        }
        return field;
    }

    private static ValueField field(Question question, Offer offer) {
        return switch (question.shape()) {
            case Shape.Number number -> number(number);
            case Shape.Day _ ->
                    new ValueField(
                            new DayField(""),
                            AnswerValue.On::new,
                            it -> it instanceof AnswerValue.On(var day) ? day : null);
            case Shape.Words(int longest) -> words(longest);
            case Shape.YesNo _ -> all(question, YES_NO);
            case Shape.Choice(var options, _) ->
                    offer == Offer.ALL
                            ? all(question, keys(options))
                            : list(question, keys(options));
        };
    }

    private static ValueField number(Shape.Number number) {
        var field = new BigDecimalField();
        field.setLocale(Locale.ENGLISH);
        if (!number.unit().isEmpty()) field.setSuffixComponent(new Span(number.unit()));
        return new ValueField(
                field,
                AnswerValue.Amount::new,
                it -> it instanceof AnswerValue.Amount(var amount) ? amount : null);
    }

    private static ValueField words(int longest) {
        var field = new TextArea();
        field.setWidthFull();
        field.setMaxLength(longest);
        return new ValueField(
                field,
                it -> new AnswerValue.Text(InvisibleCharacters.without(it).strip()),
                it -> it instanceof AnswerValue.Text(var text) ? text : "");
    }

    private static ValueField all(Question question, List<AnswerValue> offered) {
        var field = new RadioButtonGroup<AnswerValue>();
        field.setItems(offered);
        field.setItemLabelGenerator(it -> question.words(it) + points(question, it));
        return new ValueField(field, it -> it, it -> it);
    }

    private static ValueField list(Question question, List<AnswerValue> offered) {
        var field = new Select<AnswerValue>();
        field.setItems(offered);
        field.setItemLabelGenerator(question::words);
        return new ValueField(field, it -> it, it -> it);
    }

    private static List<AnswerValue> keys(List<Option> options) {
        return options.stream().<AnswerValue>map(it -> new AnswerValue.Chosen(it.code())).toList();
    }

    /// Points are shown to whoever rates, as on the printed form.
    private static String points(Question question, AnswerValue value) {
        return value instanceof AnswerValue.Chosen(var code)
                        && question.shape() instanceof Shape.Choice choice
                ? choice.points(code).map(it -> " (" + Numbers.plain(it) + ")").orElse("")
                : "";
    }

    private static String helper(Question question) {
        return question.hint().isEmpty()
                        && question.shape() instanceof Shape.Number number
                        && number.unit().isEmpty()
                ? PageWords.range(number)
                : question.hint();
    }

    /// Told what somebody enters; nothing where they empty it.
    public ValueField onChange(Consumer<Optional<AnswerValue>> then) {
        field.addValueChangeListener(
                it -> {
                    if (it.isFromClient()) then.accept(value.get());
                });
        return this;
    }

    /// What stands in it; nothing where that is no answer.
    Optional<AnswerValue> value() {
        return value.get();
    }

    public void show(Reply reply) {
        if (reply instanceof AnswerValue it) shower.accept(it);
    }

    void clear() {
        field.clear();
    }

    void lock(boolean locked) {
        field.setReadOnly(locked);
    }

    /// What is wrong, at the field; nothing is wrong where it is empty.
    public void object(String why) {
        if (!(field instanceof HasValidation it)) return;
        it.setErrorMessage(why);
        it.setInvalid(!why.isEmpty());
    }

    void focus() {
        if (field instanceof Focusable<?> it) it.focus();
    }

    void keep(DraftFields drafts, String key) {
        drafts.keep(key, field);
    }

    public Component component() {
        return field;
    }
}
