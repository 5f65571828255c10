package org.threefold.ui.clinic.screening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.kernel.Discipline;
import org.threefold.rules.Domain;
import org.threefold.rules.Gate;
import org.threefold.rules.Severity;
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.kit.Texts;

import java.util.function.Consumer;
import java.util.function.Function;

/// The fields by which the list of rules is narrowed.
class RuleFilters extends Div {

    private final TextField words = NotKept.search(new TextField("Words in the rule"));
    private final Select<Domain> domain = choice("Domain", Domain::words, Domain.values());
    private final Select<Discipline> owner =
            choice("Owner", Discipline::words, Discipline.values());
    private final Select<Severity> severity = choice("Weight", Severity::words, Severity.values());
    private final Select<Gate> gate =
            choice("Asked", it -> Texts.sentence(it.words()), Gate.values());
    private boolean showing;

    RuleFilters(Consumer<RuleFilter> changed) {
        addClassName("narrowing");
        add(words, domain, owner, severity, gate);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(_ -> tell(changed));
        domain.addValueChangeListener(_ -> tell(changed));
        owner.addValueChangeListener(_ -> tell(changed));
        severity.addValueChangeListener(_ -> tell(changed));
        gate.addValueChangeListener(_ -> tell(changed));
    }

    void show(RuleFilter filter) {
        showing = true;
        words.setValue(filter.words());
        domain.setValue(filter.domain());
        owner.setValue(filter.owner());
        severity.setValue(filter.severity());
        gate.setValue(filter.gate());
        showing = false;
    }

    private void tell(Consumer<RuleFilter> changed) {
        if (showing) return;
        changed.accept(
                new RuleFilter(
                        words.getValue(),
                        domain.getValue(),
                        owner.getValue(),
                        severity.getValue(),
                        gate.getValue()));
    }

    @SafeVarargs
    private static <T> Select<T> choice(String label, Function<T, String> says, T... items) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("All");
        select.setItemLabelGenerator(it -> it == null ? "All" : says.apply(it));
        return NotKept.search(select);
    }
}
