package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.threefold.kernel.Discipline;
import org.threefold.review.DecisionDraft;

import java.util.ArrayList;
import java.util.List;

/// The conditions of a decision, a row each.
class ConditionRows extends Div implements Focusable<ConditionRows> {

    private final List<ConditionRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Div objection = new Div();
    private final Runnable changed;

    ConditionRows(Runnable changed) {
        this.changed = changed;
        setClassName("stack tight conditions");
        list.setClassName("stack tight");
        objection.setClassName("objection");
        add(new H3("Conditions"), objection, list, new Button("Add condition", _ -> begin()));
        object("");
    }

    void show(List<DecisionDraft.Line> lines) {
        rows.clear();
        list.removeAll();
        lines.forEach(this::append);
        if (lines.isEmpty()) append(empty());
    }

    List<DecisionDraft.Line> lines() {
        return rows.stream()
                .map(ConditionRow::line)
                .filter(line -> !line.text().isBlank())
                .toList();
    }

    /// Says at the rows what is wrong with them; nothing when it is empty.
    void object(String words) {
        objection.setText(words);
        objection.setVisible(!words.isEmpty());
    }

    @Override
    public void focus() {
        rows.getLast().focus();
    }

    private void begin() {
        append(empty());
        rows.getLast().focus();
    }

    private void append(DecisionDraft.Line line) {
        var row = new ConditionRow(line, changed, this::begin, this::remove);
        rows.add(row);
        list.add(row);
    }

    private void remove(ConditionRow row) {
        rows.remove(row);
        list.remove(row);
        if (rows.isEmpty()) append(empty());
        changed.run();
        focus();
    }

    private static DecisionDraft.Line empty() {
        return new DecisionDraft.Line("", Discipline.PAIN, null);
    }
}
