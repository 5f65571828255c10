package org.threefold.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import org.jspecify.annotations.Nullable;
import org.threefold.ui.kit.CodeField;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// One field of a form as text: what it holds now, and how such a text is put back. A text that
/// the field does not understand any more, as an option that is no longer offered, is left out.
///
/// @param write what the field holds; empty when it holds nothing
/// @param read puts a text back
record FieldText(HasValue<?, ?> field, Function<Object, String> write, Consumer<String> read) {

    /// Empty for a component that holds no value, or a secret one.
    static Optional<FieldText> of(Component component) {
        return Optional.ofNullable(
                switch (component) {
                    case PasswordField _ -> null;
                    case CodeField _ -> null;
                    case TextField it -> value(it, text -> text);
                    case TextArea it -> value(it, text -> text);
                    case EmailField it -> value(it, text -> text);
                    case BigDecimalField it -> value(it, BigDecimal::new);
                    case IntegerField it -> value(it, Integer::valueOf);
                    case NumberField it -> value(it, Double::valueOf);
                    case DatePicker it -> value(it, LocalDate::parse);
                    case TimePicker it -> value(it, LocalTime::parse);
                    case Checkbox it -> value(it, Boolean::valueOf);
                    case Select<?> it -> Options.of(it);
                    case RadioButtonGroup<?> it -> Options.of(it);
                    case ComboBox<?> it -> Options.of(it);
                    case MultiSelectComboBox<?> it -> Options.of(it);
                    case CheckboxGroup<?> it -> Options.of(it);
                    default -> null;
                });
    }

    private static <V> FieldText value(HasValue<?, V> field, Function<String, V> parse) {
        return new FieldText(
                field, FieldText::plain, text -> put(field, text, parse.andThen(Optional::of)));
    }

    static <V> void put(
            HasValue<?, V> field, String text, Function<String, Optional<? extends V>> parse) {
        try {
            parse.apply(text).ifPresent(field::setValue);
        } catch (RuntimeException notUnderstood) {
            // written by an earlier version of the form: the field stays as it is
            field.clear();
        }
    }

    private static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
