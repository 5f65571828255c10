package org.threefold.ui.clinic.screening;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.access.FactorRefusal;
import org.threefold.kernel.Outcome;
import org.threefold.screening.AssessedFinding;
import org.threefold.screening.Clearance;
import org.threefold.screening.Clearance.Decision;
import org.threefold.screening.ClearanceDraft;
import org.threefold.screening.ClearanceId;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.FreshFactorFields;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;
import org.threefold.ui.shell.Signing;

import java.util.List;
import java.util.Locale;

/// What the owner of a finding concludes, on what it rests, under which conditions, until when.
class ClearanceForm extends Div {

    private final AssessedFinding finding;
    private final FindingActions actions;
    private final ClearanceId id = ClearanceId.next();
    private final RadioButtonGroup<Decision> decision = new RadioButtonGroup<>("Conclusion");
    private final TextArea evidence = new TextArea("What it rests on");
    private final TextArea conditions = new TextArea("Conditions, one a line");
    private final DayField lastDay = new DayField("Holds until");
    private final DraftFields drafts;
    private final FreshFactorFields fresh = Signing.fields("Your password", this::record);

    ClearanceForm(AssessedFinding finding, FindingActions actions) {
        this.finding = finding;
        this.actions = actions;
        addClassNames("stack", "clearance");
        decision.setItems(Decision.values());
        decision.setItemLabelGenerator(Decision::words);
        decision.addValueChangeListener(_ -> fit());
        evidence.setHelperText("Letter, test, examination: what, by whom, of which day.");
        lastDay.setHelperText(
                finding.holds().isEmpty()
                        ? "No period is stated for this rule; name the last day."
                        : "Left empty, the rule's own period counts: " + finding.holds() + ".");
        var record = new Button("Sign conclusion", _ -> record());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        if (!finding.signed().isEmpty()) coSign(finding.signed().getFirst());
        add(decision, evidence, conditions, lastDay, fresh, record);
        drafts = actions.drafts("clearance " + finding.rule().id()).all(this);
        fit();
    }

    /// What another seat has signed is what the reader agrees to, unless they write otherwise.
    private void coSign(Clearance first) {
        var said =
                Facts.down()
                        .fact("Signed by", first.name() + ", " + first.seat().words())
                        .fact("Conclusion", first.decision().words())
                        .fact("Rationale", first.evidence());
        if (!first.conditions().isEmpty())
            said.fact("Conditions", String.join("; ", first.conditions()));
        add(said, Texts.quiet("Your signature is still needed. Agree, or write your own."));
        decision.setValue(first.decision());
        evidence.setValue("I agree with " + first.name() + ": " + first.evidence());
        conditions.setValue(String.join("\n", first.conditions()));
        lastDay.setValue(first.lastDay());
    }

    private void fit() {
        conditions.setVisible(decision.getValue() == Decision.CLEARED_WITH_CONDITIONS);
        lastDay.setVisible(decision.getValue() != Decision.NOT_CLEARED);
    }

    private void record() {
        if (decision.isEmpty()) {
            decision.setErrorMessage("Choose a conclusion.");
            decision.setInvalid(true);
            decision.getElement().callJsFunction("focus");
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
        switch (drafts.submit(() -> actions.sign(draft, fresh.factor()))) {
            case Outcome.Done<Clearance>(var clearance) -> {
                Notifications.done(
                        clearance.ruleId()
                                + ": "
                                + clearance.decision().words().toLowerCase(Locale.ENGLISH)
                                + ".");
                actions.afterwards().run();
            }
            case Outcome.Refused<Clearance>(var why) -> {
                refuse(why);
            }
        }
    }

    /// At the field that it is about, which takes the focus.
    private void refuse(String why) {
        if (FactorRefusal.isAboutFactor(why)) {
            fresh.refuse(why);
            return;
        }
        fresh.clear();
        if (why.contains("last day") || why.startsWith("This clearance holds")) show(lastDay, why);
        else if (why.contains("condition")) show(conditions, why);
        else show(evidence, why);
    }

    private static <F extends Component & HasValidation & Focusable<?>> void show(
            F field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
