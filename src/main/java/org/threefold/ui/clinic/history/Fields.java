package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.server.Command;
import org.threefold.history.HistoryField;
import org.threefold.history.HistoryProblem;
import org.threefold.ui.kit.ErrorSummary.Problem;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The fields of one form, by the names that objections use.
final class Fields {

    private final Map<HistoryField, HasValidation> all = new EnumMap<>(HistoryField.class);

    Fields put(HistoryField name, HasValidation field) {
        all.put(name, field);
        return this;
    }

    Fields putAll(Fields others) {
        all.putAll(others.all);
        return this;
    }

    /// Shows each objection at its field, and answers the list for the summary.
    List<Problem> show(List<HistoryProblem> problems) {
        clear();
        return problems.stream().map(this::show).flatMap(Optional::stream).toList();
    }

    void clear() {
        all.values()
                .forEach(
                        field -> {
                            field.setInvalid(false);
                            field.setErrorMessage("");
                        });
    }

    private Optional<Problem> show(HistoryProblem problem) {
        var field = all.get(problem.field());
        if (field == null) return Optional.empty();
        field.setInvalid(true);
        field.setErrorMessage(problem.sentence());
        return Optional.of(new Problem((HasElement) field, problem.sentence()));
    }

    /// Enter in any field that is typed into does this. Lists and calendars keep Enter for
    /// choosing.
    void onEnter(Component owner, Command then) {
        all.values().stream()
                .filter(TextFieldBase.class::isInstance)
                .map(Component.class::cast)
                .forEach(
                        field ->
                                Shortcuts.addShortcutListener(owner, then, Key.ENTER)
                                        .listenOn(field)
                                        .resetFocusOnActiveElement());
    }

    static <T extends Enum<T>> Select<T> choice(
            String label, List<T> options, Function<T, String> words) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(options);
        select.setItemLabelGenerator(words::apply);
        return select;
    }

    static TextField text(String label, int longest) {
        var field = new TextField(label);
        field.setMaxLength(longest);
        return field;
    }
}
