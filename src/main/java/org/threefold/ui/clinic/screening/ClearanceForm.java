package org.threefold.ui.clinic.screening;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.kernel.Outcome;
import org.threefold.screening.Clearance;
import org.threefold.screening.Clearance.Decision;
import org.threefold.screening.ClearanceDraft;
import org.threefold.screening.ClearanceId;
import org.threefold.screening.Obstacle;
import org.threefold.ui.kit.Say;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// What the owner of a finding concludes, on what it rests, under which conditions, until when.
class ClearanceForm extends Div {

    private final Obstacle finding;
    private final Function<ClearanceDraft, Outcome<Clearance>> clear;
    private final Runnable cleared;
    private final ClearanceId id = ClearanceId.next();
    private final RadioButtonGroup<Decision> decision = new RadioButtonGroup<>("Conclusion");
    private final TextArea evidence = new TextArea("What it rests on");
    private final TextArea conditions = new TextArea("Conditions, one a line");
    private final DatePicker lastDay = new DatePicker("Holds until");

    ClearanceForm(
            Obstacle finding,
            Function<ClearanceDraft, Outcome<Clearance>> clear,
            Runnable cleared) {
        this.finding = finding;
        this.clear = clear;
        this.cleared = cleared;
        addClassNames("stack", "clearance");
        decision.setItems(Decision.values());
        decision.setItemLabelGenerator(Decision::words);
        decision.addValueChangeListener(_ -> fit());
        evidence.setHelperText("Letter, test, examination: what, by whom, of which day.");
        lastDay.setLocale(Locale.UK);
        lastDay.setHelperText(
                finding.holds().isEmpty()
                        ? "No period is stated for this rule; name the last day."
                        : "Left empty, the rule's own period counts: " + finding.holds() + ".");
        var record = new Button("Record conclusion", _ -> record());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        add(decision, evidence, conditions, lastDay, record);
        fit();
    }

    private void fit() {
        conditions.setVisible(decision.getValue() == Decision.CLEARED_WITH_CONDITIONS);
        lastDay.setVisible(decision.getValue() != Decision.NOT_CLEARED);
    }

    private void record() {
        if (decision.isEmpty()) {
            decision.setErrorMessage("Choose a conclusion.");
            decision.setInvalid(true);
            return;
        }
        var draft =
                new ClearanceDraft(
                        id,
                        finding.rule().id(),
                        finding.sentence(),
                        decision.getValue(),
                        List.of(conditions.getValue().split("\n", -1)),
                        evidence.getValue(),
                        lastDay.getValue());
        switch (clear.apply(draft)) {
            case Outcome.Done<Clearance>(var clearance) -> {
                Say.done(
                        clearance.ruleId()
                                + ": "
                                + clearance.decision().words().toLowerCase(Locale.ENGLISH)
                                + ".");
                cleared.run();
            }
            case Outcome.Refused<Clearance>(var why) -> {
                evidence.setErrorMessage(why);
                evidence.setInvalid(true);
            }
        }
    }
}
