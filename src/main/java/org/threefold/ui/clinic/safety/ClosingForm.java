package org.threefold.ui.clinic.safety;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.safety.ClosingDraft;
import org.threefold.safety.Reached;
import org.threefold.safety.Risk;
import org.threefold.ui.kit.ErrorSummary;
import org.threefold.ui.kit.Texts;

import java.util.List;
import java.util.function.Consumer;

/// How an alarm is closed: reached or not, the risk, the plan, the next contact, who was told.
/// Nothing typed here goes when the page around it changes.
class ClosingForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<Reached> reached = new RadioButtonGroup<>("The patient was");
    private final RadioButtonGroup<Risk> risk = new RadioButtonGroup<>("Risk, as you judge it");
    private final Paragraph unreached =
            Texts.plain(
                    "Closing ends the alarm for everybody. While you still try to reach the"
                            + " patient, leave it open. Close it once somebody has taken over, and"
                            + " name them below.");
    private final TextArea plan = new TextArea("Plan");
    private final TextField next = new TextField("Next contact");
    private final TextField informed = new TextField("Who was told");
    private final Button close;

    ClosingForm(Consumer<ClosingDraft> send) {
        setClassName("stack closing-form");
        reached.setItems(Reached.REACHED, Reached.NOT_REACHED);
        reached.setItemLabelGenerator(Reached::words);
        unreached.setVisible(false);
        reached.addValueChangeListener(
                it -> unreached.setVisible(it.getValue() == Reached.NOT_REACHED));
        risk.setItems(Risk.NO_ACUTE, Risk.LOW, Risk.MODERATE, Risk.HIGH, Risk.NOT_ASSESSED);
        risk.setItemLabelGenerator(Risk::words);
        plan.setWidthFull();
        plan.setMinRows(3);
        plan.setMaxLength(4000);
        plan.setHelperText("What the patient said, what was agreed, what is done now.");
        List.<HasValueChangeMode>of(plan, next, informed)
                .forEach(it -> it.setValueChangeMode(ValueChangeMode.LAZY));
        next.setMaxLength(1000);
        next.setHelperText("When, how and by whom.");
        informed.setMaxLength(1000);
        informed.setHelperText("Colleagues, family, emergency services; or nobody, and why.");
        close = new Button("Close the alarm", _ -> send(send));
        close.addThemeVariants(ButtonVariant.PRIMARY);
        var pair = new Div(next, informed);
        pair.setClassName("fields");
        add(
                new H3("Close the alarm"),
                Texts.quiet(
                        "Opening the alarm does not close it. It stays on everybody's screen until"
                                + " this is filled in."),
                errors,
                reached,
                unreached,
                risk,
                plan,
                pair,
                close);
    }

    /// Somebody was quicker: nothing can be sent any more, and what was typed stays to be copied.
    void end() {
        close.setVisible(false);
        List.<HasValue<?, ?>>of(reached, risk, plan, next, informed)
                .forEach(it -> it.setReadOnly(true));
    }

    boolean isTyped() {
        return !plan.isEmpty()
                || !next.isEmpty()
                || !informed.isEmpty()
                || !reached.isEmpty()
                || !risk.isEmpty();
    }

    private void send(Consumer<ClosingDraft> send) {
        var draft =
                new ClosingDraft(
                        reached.getValue(),
                        risk.getValue(),
                        plan.getValue(),
                        next.getValue(),
                        informed.getValue());
        List.<HasValidation>of(reached, risk, plan, next, informed).forEach(it -> mark(it, ""));
        var problems = draft.problems();
        problems.forEach(it -> mark((HasValidation) field(it.field()), it.sentence()));
        errors.show(
                problems.stream()
                        .map(it -> new ErrorSummary.Problem(field(it.field()), it.sentence()))
                        .toList());
        if (problems.isEmpty()) send.accept(draft);
    }

    private static void mark(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(!sentence.isEmpty());
    }

    private Component field(ClosingDraft.Field field) {
        return switch (field) {
            case REACHED -> reached;
            case RISK -> risk;
            case PLAN -> plan;
            case NEXT_CONTACT -> next;
            case INFORMED -> informed;
        };
    }
}
