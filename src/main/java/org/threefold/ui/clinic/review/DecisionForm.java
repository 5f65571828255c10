package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.kernel.Outcome;
import org.threefold.review.DecisionDraft;
import org.threefold.review.DecisionLimits;
import org.threefold.review.Dissent;
import org.threefold.review.Opinion;
import org.threefold.review.Position;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.kit.ErrorSummary;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.BrowserDrafts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The decision as the chair writes it. Kept as one types; only what the chosen position needs is
/// shown; the dissent follows from the opinions by itself.
class DecisionForm extends Card {

    private final PositionField position = new PositionField("The team decides to");
    private final ConditionRows conditions = new ConditionRows(this::keep);
    private final BoundsFields bounds;
    private final DayField revisitOn = new DayField("Look again on");
    private final TextArea missing =
            area("Missing until then, one a line", "In words the patient can read.");
    private final TextArea reasons = area("Reasons", "In words the patient can read.");
    private final TextArea offered =
            area("Offered instead, one a line", "Nobody is sent away with nothing.");
    private final DissentBoxes dissents = new DissentBoxes(this::keep);
    private final ErrorSummary errors = new ErrorSummary();
    private final SavedMark saved = new SavedMark();
    private final LocalDate today;
    private final DecisionLimits limits;
    private final Function<DecisionDraft, Outcome<Instant>> keep;
    private List<Opinion> opinions = List.of();
    private boolean filled;

    DecisionForm(
            String chair,
            LocalDate today,
            DecisionLimits limits,
            Function<DecisionDraft, Outcome<Instant>> keep,
            Consumer<DecisionDraft> record) {
        super("Decision", Texts.faint("Chair: " + chair));
        this.today = today;
        this.limits = limits;
        this.bounds = new BoundsFields(limits, this::keep);
        this.keep = keep;
        position.addClassName("across");
        position.addValueChangeListener(_ -> chosen());
        revisitOn.addValueChangeListener(_ -> keep());
        for (var area : List.of(missing, reasons, offered))
            area.addValueChangeListener(_ -> keep());
        var button = new Button("Record decision, ask all three to sign", _ -> check(record));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var foot = new Div(saved, button);
        foot.setClassName("foot-acts");
        var form =
                new Div(
                        errors,
                        position,
                        conditions,
                        bounds,
                        revisitOn,
                        missing,
                        reasons,
                        offered,
                        dissents,
                        foot);
        form.setClassName("stack");
        BrowserDrafts.all(form, "decision");
        add(form);
    }

    DecisionForm fill(DecisionDraft draft) {
        if (draft.position() != null) position.setValue(draft.position());
        conditions.show(draft.conditions());
        bounds.show(draft);
        revisitOn.setValue(draft.revisitOn());
        missing.setValue(draft.missing());
        reasons.setValue(draft.reasons());
        offered.setValue(draft.offered());
        dissents.know(draft.answers());
        filled = true;
        arrange();
        return this;
    }

    /// The opinions as they stand now: they may change while the chair writes.
    DecisionForm weigh(List<Opinion> current) {
        opinions = current;
        arrange();
        return this;
    }

    DecisionDraft draft() {
        return new DecisionDraft(
                position.getValue(),
                conditions.lines(),
                bounds.sessions.getValue(),
                bounds.daysApart.getValue(),
                bounds.ceiling.getValue(),
                bounds.reReview.getValue(),
                revisitOn.getValue(),
                missing.getValue(),
                reasons.getValue(),
                offered.getValue(),
                dissents.answers());
    }

    private void chosen() {
        arrange();
        keep();
    }

    private void arrange() {
        var chosen = position.getValue();
        conditions.setVisible(chosen == Position.PROCEED_WITH_CONDITIONS);
        bounds.setVisible(chosen != null && chosen.goesOn());
        revisitOn.setVisible(chosen == Position.DEFER);
        missing.setVisible(chosen == Position.DEFER);
        reasons.setVisible(chosen == Position.DECLINE);
        offered.setVisible(chosen == Position.DECLINE);
        dissents.show(chosen == null ? List.of() : Dissent.from(chosen, opinions).opinions());
    }

    private void keep() {
        if (!filled) return;
        Notifications.of(keep.apply(draft()), saved::savedAt);
        if (errors.isVisible()) mark();
    }

    private void check(Consumer<DecisionDraft> record) {
        if (mark().isEmpty() && dissents.complete()) record.accept(draft());
    }

    private List<DecisionDraft.Gap> mark() {
        var gaps = draft().gaps(today, limits);
        for (var field : DecisionDraft.Field.values())
            mark(
                    field,
                    gaps.stream()
                            .filter(gap -> gap.field() == field)
                            .map(DecisionDraft.Gap::words)
                            .findFirst()
                            .orElse(""));
        errors.show(
                gaps.stream()
                        .map(gap -> new ErrorSummary.Problem(at(gap.field()), gap.words()))
                        .toList());
        return gaps;
    }

    private void mark(DecisionDraft.Field field, String words) {
        if (at(field) instanceof HasValidation shown) {
            shown.setErrorMessage(words);
            shown.setInvalid(!words.isEmpty());
        } else {
            conditions.object(words);
        }
    }

    private Component at(DecisionDraft.Field field) {
        return switch (field) {
            case POSITION -> position;
            case CONDITIONS -> conditions;
            case SESSIONS -> bounds.sessions;
            case DAYS_APART -> bounds.daysApart;
            case CEILING -> bounds.ceiling;
            case RE_REVIEW -> bounds.reReview;
            case REVISIT_ON -> revisitOn;
            case MISSING -> missing;
            case REASONS -> reasons;
            case OFFERED -> offered;
        };
    }

    private static TextArea area(String label, String helper) {
        var area = new TextArea(label);
        area.setHelperText(helper);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        return area;
    }
}
