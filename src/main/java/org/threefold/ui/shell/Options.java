package org.threefold.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is chosen in a list, as text: the words of each option, one a line.
final class Options {

    private Options() {}

    /// Whether something is chosen in it from what is offered; a box that is ticked, too.
    static boolean in(Component field) {
        return switch (field) {
            case Select<?> _, RadioButtonGroup<?> _, ComboBox<?> _ -> true;
            case MultiSelectComboBox<?> _, CheckboxGroup<?> _, Checkbox _ -> true;
            default -> false;
        };
    }

    static <T> FieldText of(Select<T> it) {
        return one(it, it.getItemLabelGenerator(), () -> it.getListDataView().getItems());
    }

    static <T> FieldText of(RadioButtonGroup<T> it) {
        return one(it, it.getItemLabelGenerator(), () -> it.getListDataView().getItems());
    }

    static <T> FieldText of(ComboBox<T> it) {
        return one(it, it.getItemLabelGenerator(), () -> it.getListDataView().getItems());
    }

    static <T> FieldText of(MultiSelectComboBox<T> it) {
        return some(it, it.getItemLabelGenerator(), () -> it.getListDataView().getItems());
    }

    static <T> FieldText of(CheckboxGroup<T> it) {
        return some(it, it.getItemLabelGenerator(), () -> it.getListDataView().getItems());
    }

    private static <T> FieldText one(
            HasValue<?, T> field, ItemLabelGenerator<T> words, Supplier<Stream<T>> offered) {
        return new FieldText(
                field,
                _ -> field.getOptionalValue().map(words::apply).orElse(""),
                text -> FieldText.put(field, text, it -> named(it, words, offered.get())));
    }

    private static <T> FieldText some(
            HasValue<?, Set<T>> field, ItemLabelGenerator<T> words, Supplier<Stream<T>> offered) {
        return new FieldText(
                field,
                _ -> field.getValue().stream().map(words::apply).collect(Collectors.joining("\n")),
                text -> FieldText.put(field, text, it -> all(it, words, offered.get())));
    }

    private static <T> Optional<T> named(
            String text, ItemLabelGenerator<T> words, Stream<T> offered) {
        return offered.filter(it -> text.equals(words.apply(it))).findFirst();
    }

    private static <T> Optional<Set<T>> all(
            String text, ItemLabelGenerator<T> words, Stream<T> offered) {
        Collection<String> chosen = text.lines().toList();
        return Optional.of(
                offered.filter(it -> chosen.contains(words.apply(it)))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
