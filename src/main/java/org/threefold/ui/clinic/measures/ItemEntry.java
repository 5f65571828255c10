package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Numbers;
import org.threefold.forms.Option;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.forms.Shape;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.BrowserDrafts;
import org.threefold.ui.shell.DraftFields;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/// One item as a field for staff, labelled with its question.
class ItemEntry extends Div {

    private final Question item;
    private final String key;
    private final Consumer<Reply> keep;

    /// @param key names the item of this response among all fields of the application
    ItemEntry(Question item, @Nullable Reply given, String key, Consumer<Reply> keep) {
        this.item = item;
        this.key = key;
        this.keep = keep;
        setClassName("fill-item");
        add(field(given));
        var mark = item.mark();
        if (mark != null) add(Texts.faint("Wording: " + mark.words()));
    }

    private Component field(@Nullable Reply given) {
        return switch (item.shape()) {
            case Shape.Choice choice -> choice(choice.options(), given);
            case Shape.YesNo _ -> yesNo(given);
            case Shape.Number number -> number(number, given);
            case Shape.Day _ -> day(given);
            case Shape.Words _ -> words(given);
        };
    }

    private Component choice(List<Option> options, @Nullable Reply given) {
        var group = new RadioButtonGroup<Option>(item.text());
        group.setItems(options);
        group.setItemLabelGenerator(ItemEntry::label);
        options.stream()
                .filter(it -> new AnswerValue.Chosen(it.code()).equals(given))
                .forEach(group::setValue);
        group.addValueChangeListener(
                it -> keep.accept(new AnswerValue.Chosen(it.getValue().code())));
        return BrowserDrafts.answer(group, key + " chosen");
    }

    /// Points are shown to whoever rates, as on the printed form.
    private static String label(Option option) {
        var points = option.points();
        return points == null
                ? option.words()
                : option.words() + " (" + Numbers.plain(points) + ")";
    }

    private Component yesNo(@Nullable Reply given) {
        var group = new RadioButtonGroup<String>(item.text());
        group.setItems("Yes", "No");
        if (given instanceof AnswerValue.YesNo(var yes)) group.setValue(yes ? "Yes" : "No");
        group.addValueChangeListener(
                it -> keep.accept(new AnswerValue.YesNo(it.getValue().equals("Yes"))));
        return BrowserDrafts.answer(group, key + " chosen");
    }

    private Component number(Shape.Number number, @Nullable Reply given) {
        var field = new BigDecimalField(item.text());
        field.setHelperText(helper(number));
        if (given instanceof AnswerValue.Amount(var value)) field.setValue(value);
        soon(field);
        field.addValueChangeListener(it -> number(number, field, it.getValue()));
        return field;
    }

    private void number(Shape.Number number, BigDecimalField field, @Nullable BigDecimal value) {
        if (value == null) return;
        boolean within = number.within(value);
        field.setInvalid(!within);
        field.setErrorMessage(within ? "" : "Write a number in the range.");
        if (within) keep.accept(new AnswerValue.Amount(value));
    }

    private static String helper(Shape.Number number) {
        var from = Numbers.plain(number.least()) + meaning(number.leastMeans());
        return from + " to " + Numbers.plain(number.most()) + meaning(number.mostMeans());
    }

    private static String meaning(String words) {
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    /// Kept a second after the last key, as a choice is at once.
    private <F extends Component & HasValueChangeMode> void soon(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(DraftFields.PAUSE);
        BrowserDrafts.mark(field, key);
    }

    private Component day(@Nullable Reply given) {
        var field = new DayField(item.text());
        if (given instanceof AnswerValue.On(var day)) field.setValue(day);
        field.addValueChangeListener(
                it -> {
                    if (it.getValue() != null) keep.accept(new AnswerValue.On(it.getValue()));
                });
        return field;
    }

    private Component words(@Nullable Reply given) {
        var field = new TextArea(item.text());
        field.setWidthFull();
        field.setMaxLength(4000);
        soon(field);
        if (given instanceof AnswerValue.Text(var text)) field.setValue(text);
        field.addValueChangeListener(
                it -> {
                    if (!it.getValue().isBlank()) keep.accept(new AnswerValue.Text(it.getValue()));
                });
        return field;
    }
}
