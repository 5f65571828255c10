package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.kernel.Discipline;
import org.threefold.review.DecisionDraft;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.shell.BrowserDrafts;

import java.util.function.Consumer;

/// One condition being written: what, which discipline sees to it, by when. Enter begins the next.
class ConditionRow extends Div {

    private static final int LONGEST = 500;

    private final TextField text = new TextField("Condition");
    private final Select<Discipline> owner = new Select<>();
    private final DayField by = new DayField("Before");

    ConditionRow(
            DecisionDraft.Line line,
            Runnable changed,
            Runnable next,
            Consumer<ConditionRow> remove) {
        setClassName("condition");
        text.setMaxLength(LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addKeyPressListener(Key.ENTER, _ -> next.run());
        owner.setLabel("Owner");
        owner.setItems(Discipline.values());
        owner.setItemLabelGenerator(Discipline::words);
        by.setPlaceholder("First session");
        by.setClearButtonVisible(true);
        text.setValue(line.text());
        owner.setValue(line.owner());
        by.setValue(line.by());
        text.addValueChangeListener(_ -> changed.run());
        owner.addValueChangeListener(_ -> changed.run());
        by.addValueChangeListener(_ -> changed.run());
        BrowserDrafts.all(text, "condition");
        BrowserDrafts.all(owner, "condition");
        add(text, owner, by, removal(remove));
    }

    DecisionDraft.Line line() {
        return new DecisionDraft.Line(text.getValue(), owner.getValue(), by.getValue());
    }

    void focus() {
        text.focus();
    }

    private Button removal(Consumer<ConditionRow> remove) {
        var button = new Button("Remove", _ -> remove.accept(this));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel("Remove this condition");
        return button;
    }
}
