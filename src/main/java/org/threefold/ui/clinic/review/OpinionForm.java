package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.kernel.Outcome;
import org.threefold.review.Draft;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.ErrorSummary;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.shell.BrowserDrafts;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// An opinion being written. It is kept as one types, for oneself alone, until it is signed.
class OpinionForm extends Card {

    private static final int PAUSE_MILLIS = 800;

    private final PositionField position = new PositionField("I would");
    private final TextArea reasons = area("Reasons", "What it rests on.");
    private final TextArea conditions =
            area("Conditions, one a line", "What must be so before a first session.");
    private final TextArea change =
            area("What would change my mind", "A finding, a number, a day.");
    private final ErrorSummary errors = new ErrorSummary();
    private final SavedMark saved = new SavedMark();
    private final Function<Draft, Outcome<Instant>> keep;

    OpinionForm(Draft draft, Function<Draft, Outcome<Instant>> keep, Consumer<Draft> sign) {
        super("Your opinion");
        this.keep = keep;
        fill(draft);
        for (var field : List.of(reasons, conditions, change))
            field.addValueChangeListener(_ -> keep());
        position.addValueChangeListener(_ -> keep());
        var button = new Button("Sign opinion", _ -> check(sign));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var foot = new Div(saved, button);
        foot.setClassName("foot-acts");
        var form = new Div(errors, position, reasons, conditions, change, foot);
        form.setClassName("stack");
        BrowserDrafts.all(form, "opinion");
        add(form);
    }

    Draft draft() {
        return new Draft(
                position.getValue(), reasons.getValue(), conditions.getValue(), change.getValue());
    }

    private void fill(Draft draft) {
        if (draft.position() != null) position.setValue(draft.position());
        reasons.setValue(draft.reasons());
        conditions.setValue(draft.conditions());
        change.setValue(draft.whatWouldChangeMyMind());
    }

    private void keep() {
        Notifications.of(keep.apply(draft()), saved::savedAt);
        if (errors.isVisible()) mark();
    }

    private void check(Consumer<Draft> sign) {
        if (mark().isEmpty()) sign.accept(draft());
    }

    private List<Draft.Gap> mark() {
        var gaps = draft().gaps();
        for (var field : Draft.Field.values()) {
            var here = gaps.stream().filter(gap -> gap.field() == field).findFirst();
            validation(field).setErrorMessage(here.map(Draft.Gap::words).orElse(""));
            validation(field).setInvalid(here.isPresent());
        }
        errors.show(
                gaps.stream()
                        .map(gap -> new ErrorSummary.Problem(at(gap.field()), gap.words()))
                        .toList());
        return gaps;
    }

    private HasValidation validation(Draft.Field field) {
        return (HasValidation) at(field);
    }

    private Component at(Draft.Field field) {
        return switch (field) {
            case POSITION -> position;
            case REASONS -> reasons;
            case CONDITIONS -> conditions;
            case CHANGE -> change;
        };
    }

    private static TextArea area(String label, String helper) {
        var area = new TextArea(label);
        area.setHelperText(helper);
        area.setWidthFull();
        area.setMinRows(2);
        area.setMaxLength(Draft.LONGEST);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        return area;
    }
}
