package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.threefold.history.AdequacyCriteria;
import org.threefold.history.Coding;
import org.threefold.history.Doses;
import org.threefold.history.DrugClass;
import org.threefold.history.DrugRow;
import org.threefold.history.HistoryField;
import org.threefold.history.Measurement;
import org.threefold.history.MedicationTrial;
import org.threefold.history.TrialDraft.Treatment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which drug was tried, and how much. A drug the table knows brings its class, and says how much
/// an adequate trial asks for.
final class DrugFields extends Div implements TreatmentFields {

    private final TextField name = Fields.text("Drug", 200);
    private final Select<DrugClass> drugClass =
            Fields.choice("Class", List.of(DrugClass.values()), DrugClass::words);
    private final BigDecimalField dose = new BigDecimalField("Highest dose a day");
    private final Select<String> unit = new Select<>();
    private final IntegerField weeks = new IntegerField("Weeks at the least dose or more");
    private final AdequacyCriteria by;
    private @Nullable String rxNorm;

    DrugFields(AdequacyCriteria by) {
        this.by = by;
        setClassName("fields");
        unit.setLabel("Unit");
        name.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        name.addValueChangeListener(typed -> recognise(typed.getValue()));
        add(name, drugClass, dose, unit, weeks);
        clear();
    }

    private void clear() {
        name.clear();
        dose.clear();
        weeks.clear();
        weeks.setHelperText("");
        rxNorm = null;
        drugClass.setValue(DrugClass.OTHER);
        offer("mg");
    }

    /// A referral may bring a unit that nobody would type; it is kept until somebody chooses.
    private void offer(String chosen) {
        unit.setItems(Doses.UNITS.contains(chosen) ? Doses.UNITS : withUnit(chosen));
        unit.setValue(chosen);
    }

    private static List<String> withUnit(String unit) {
        return Stream.concat(Stream.of(unit), Doses.UNITS.stream()).toList();
    }

    private void recognise(String typed) {
        rxNorm = null;
        if (typed.isBlank()) return;
        row(Coding.named(typed)).ifPresent(this::suggest);
    }

    private void suggest(DrugRow row) {
        drugClass.setValue(row.drugClass());
        weeks.setHelperText("An adequate trial: " + row.asks());
    }

    private Optional<DrugRow> row(Coding drug) {
        return by.drugs().knowing(drug);
    }

    void show(MedicationTrial trial) {
        clear();
        name.setValue(trial.drug().words());
        row(trial.drug()).ifPresent(this::suggest);
        drugClass.setValue(trial.drugClass());
        if (Coding.RXNORM.equals(trial.drug().system())) rxNorm = trial.drug().code();
        weeks.setValue(trial.weeksAtMinimum());
        var most = Optional.ofNullable(trial.maxDailyDose());
        dose.setValue(most.map(Measurement::value).orElse(null));
        offer(most.map(Measurement::unit).orElse("mg"));
    }

    @Override
    public Fields named() {
        return new Fields()
                .put(HistoryField.NAME, name)
                .put(HistoryField.DOSE, dose)
                .put(HistoryField.UNIT, unit)
                .put(HistoryField.WEEKS_AT_MINIMUM, weeks);
    }

    @Override
    public Treatment treatment() {
        return new Treatment.Drug(
                drugClass.getValue(),
                name.getValue(),
                rxNorm,
                dose.getValue(),
                unit.getValue(),
                weeks.getValue());
    }

    @Override
    public void begin() {
        name.focus();
    }
}
