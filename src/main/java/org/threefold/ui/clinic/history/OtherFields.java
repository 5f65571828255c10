package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.history.AdequacyCriteria;
import org.threefold.history.Approach;
import org.threefold.history.HistoryField;
import org.threefold.history.NonDrugTrial;
import org.threefold.history.TrialDraft.Treatment;

import java.util.List;

/// Which treatment without a drug was tried, and how often. Each approach says what it includes
/// and how much an adequate trial asks for.
final class OtherFields extends Div implements TreatmentFields {

    private final Select<Approach> approach =
            Fields.choice("Approach", List.of(Approach.values()), Approach::words);
    private final TextField name = Fields.text("What exactly", 200);
    private final IntegerField attended = new IntegerField("Sessions attended");
    private final IntegerField planned = new IntegerField("Sessions planned");

    private final AdequacyCriteria by;

    OtherFields(AdequacyCriteria by) {
        this.by = by;
        setClassName("fields");
        approach.addValueChangeListener(chosen -> explain(chosen.getValue()));
        approach.setValue(Approach.PHYSICAL_REHAB);
        add(approach, name, attended, planned);
    }

    private void explain(Approach chosen) {
        by.approaches().rows().stream()
                .filter(row -> row.approach() == chosen && row.onlyFor() == null)
                .findFirst()
                .ifPresent(
                        row -> {
                            name.setHelperText("For example " + row.examples());
                            attended.setHelperText("An adequate trial: " + row.least().words());
                        });
        attended.setLabel(
                chosen == Approach.INTERVENTIONAL ? "Procedures done" : "Sessions attended");
    }

    void show(NonDrugTrial trial) {
        approach.setValue(trial.approach());
        name.setValue(trial.name());
        attended.setValue(trial.sessionsAttended());
        planned.setValue(trial.sessionsPlanned());
    }

    @Override
    public Fields named() {
        return new Fields()
                .put(HistoryField.APPROACH, approach)
                .put(HistoryField.NAME, name)
                .put(HistoryField.SESSIONS_ATTENDED, attended)
                .put(HistoryField.SESSIONS_PLANNED, planned);
    }

    @Override
    public Treatment treatment() {
        return new Treatment.Other(
                approach.getValue(), name.getValue(), attended.getValue(), planned.getValue());
    }

    @Override
    public void begin() {
        approach.focus();
    }
}
