package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.threefold.history.Coding;
import org.threefold.history.Doses;
import org.threefold.history.HistoryField;
import org.threefold.history.HistoryProblem;
import org.threefold.history.Measurement;
import org.threefold.history.Medication;
import org.threefold.history.MedicationDraft;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.kit.ErrorSummary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One line of the medication list: Enter in a typed field saves. A dose that looks like a
/// slip of the hand is asked about once, and kept when it is saved again.
class MedicationForm extends Div {

    /// A dose as typed.
    private record Taken(String name, @Nullable BigDecimal dose, String unit) {}

    static final String SAVE = "Save medication";
    static final String SAVE_ANYWAY = "Save medication, the dose is right";

    private final TextField name = Fields.text("Drug", 200);
    private final BigDecimalField dose = new BigDecimalField("Dose at one time");
    private final Select<String> unit = new Select<>();
    private final TextField frequency = Fields.text("How often", 200);
    private final DayField since = new DayField("Since");
    private final Select<Medication.Status> status =
            Fields.choice("Status", List.of(Medication.Status.values()), Medication.Status::words);
    private final ErrorSummary errors = new ErrorSummary();
    private final Button save = new Button(SAVE);
    private final Fields fields =
            new Fields()
                    .put(HistoryField.NAME, name)
                    .put(HistoryField.DOSE, dose)
                    .put(HistoryField.UNIT, unit)
                    .put(HistoryField.FREQUENCY, frequency)
                    .put(HistoryField.START, since);
    private @Nullable String rxNorm;
    private MedicationDraft before;
    private @Nullable Taken doubted;

    MedicationForm(String title, Saving<MedicationDraft> saving) {
        var leaving = new PuttingAway(this::typed, saving.away());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> trySaving(saving));
        frequency.setHelperText("For example: twice a day, as needed");
        unit.setLabel("Unit");
        offer("mg");
        status.setValue(Medication.Status.ACTIVE);
        setClassName("stack");
        add(new H3(title), errors, grid(), acts(save, leaving.button()));
        fields.onEnter(this, save::click);
        leaving.onEscape(this);
        before = draft(false);
    }

    private boolean typed() {
        return !draft(false).equals(before);
    }

    private Div grid() {
        var grid = new Div(name, dose, unit, frequency, since, status);
        grid.setClassName("fields");
        return grid;
    }

    private static Div acts(Button... buttons) {
        var acts = new Div(buttons);
        acts.setClassName("row");
        return acts;
    }

    /// A referral may bring a unit that nobody would type; it is kept until somebody chooses.
    private void offer(String chosen) {
        boolean known = Doses.UNITS.contains(chosen);
        unit.setItems(
                known
                        ? Doses.UNITS
                        : Stream.concat(Stream.of(chosen), Doses.UNITS.stream()).toList());
        unit.setValue(chosen);
    }

    MedicationForm showing(Medication medication) {
        name.setValue(medication.drug().words());
        if (Coding.RXNORM.equals(medication.drug().system())) rxNorm = medication.drug().code();
        var amount = Optional.ofNullable(medication.dose());
        dose.setValue(amount.map(Measurement::value).orElse(null));
        offer(amount.map(Measurement::unit).orElse("mg"));
        frequency.setValue(Optional.ofNullable(medication.frequency()).orElse(""));
        since.setValue(medication.since());
        status.setValue(medication.status());
        name.addValueChangeListener(_ -> rxNorm = null);
        before = draft(false);
        return this;
    }

    void begin() {
        name.focus();
    }

    private void trySaving(Saving<MedicationDraft> saving) {
        var taken = new Taken(name.getValue(), dose.getValue(), unit.getValue());
        var draft = draft(taken.equals(doubted));
        var problems = saving.check().apply(draft);
        errors.show(fields.show(problems));
        doubt(problems, taken);
        if (problems.isEmpty()) saving.done().accept(draft);
    }

    private MedicationDraft draft(boolean doseIsRight) {
        return new MedicationDraft(
                name.getValue(),
                rxNorm,
                dose.getValue(),
                unit.getValue(),
                frequency.getValue(),
                since.getValue(),
                status.getValue(),
                doseIsRight);
    }

    /// Only a doubt is left: the same button now says that it is right after all. Another dose is
    /// asked about anew.
    private void doubt(List<HistoryProblem> problems, Taken taken) {
        boolean only = !problems.isEmpty() && problems.stream().allMatch(HistoryProblem::doubt);
        doubted = only ? taken : null;
        save.setText(only ? SAVE_ANYWAY : SAVE);
    }
}
