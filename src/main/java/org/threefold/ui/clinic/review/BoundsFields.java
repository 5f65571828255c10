package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.review.DecisionDraft;
import org.threefold.review.DecisionLimits;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.shell.DraftFields;

import java.util.Locale;
import java.util.stream.Stream;

/// How far a decision to go on reaches: sessions, interval, ceiling, and when all look again.
class BoundsFields extends Div {

    final IntegerField sessions = new IntegerField("Sessions authorised");
    final IntegerField daysApart = new IntegerField("Days apart, at least");
    final BigDecimalField ceiling = new BigDecimalField("Ceiling of one session");
    final DayField reReview = new DayField("Re-review by");

    private final DecisionLimits limits;

    BoundsFields(DecisionLimits limits, Runnable changed) {
        this.limits = limits;
        setClassName("stack tight");
        sessions.setHelperText("At most " + limits.mostSessions() + ". " + policy());
        daysApart.setHelperText("At least " + limits.fewestDaysApart() + ". " + policy());
        ceiling.setHelperText(
                "0.5 to 1 is usual; above %s wants a reason. At most %s."
                        .formatted(limits.unusualMgPerKg(), limits.highestMgPerKg()));
        ceiling.setSuffixComponent(new Span("mg/kg"));
        ceiling.setLocale(Locale.ENGLISH);
        reReview.setHelperText("All three look again by then.");
        Stream.of(sessions, daysApart).forEach(field -> field.setStepButtonsVisible(true));
        Stream.<HasValueChangeMode>of(sessions, daysApart, ceiling)
                .forEach(
                        field -> {
                            field.setValueChangeMode(ValueChangeMode.LAZY);
                            field.setValueChangeTimeout(DraftFields.PAUSE);
                        });
        sessions.addValueChangeListener(_ -> changed.run());
        daysApart.addValueChangeListener(_ -> changed.run());
        ceiling.addValueChangeListener(_ -> changed.run());
        reReview.addValueChangeListener(_ -> changed.run());
        var fields = new Div(sessions, daysApart, ceiling, reReview);
        fields.setClassName("fields bounds");
        add(new H3("How far it reaches"), fields);
    }

    private String policy() {
        return "Practice policy " + limits.policy() + ".";
    }

    void show(DecisionDraft draft) {
        sessions.setValue(draft.sessions());
        daysApart.setValue(
                draft.daysApart() == null ? limits.fewestDaysApart() : draft.daysApart());
        ceiling.setValue(draft.mgPerKg());
        reReview.setValue(draft.reReview());
    }
}
