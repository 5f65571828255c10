package org.threefold.ui.clinic.policy;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.kernel.Actor;
import org.threefold.settings.Policies;
import org.threefold.settings.PolicyDraft;
import org.threefold.settings.PolicyProblem;
import org.threefold.settings.PolicyUnsent;
import org.threefold.settings.PolicyVersion;
import org.threefold.settings.ProposalId;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.kit.ErrorSummary;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Stack;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.BrowserDrafts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// The draft of a version: the settings that were picked, each with its new value; from when, and
/// why; and the difference in sentences, as it comes about.
class DraftForm extends Div {

    private final Policies policies;
    private final Actor me;
    private final PolicyVersion base;
    private final Clock clock;
    private final Runnable proposed;
    private final ProposalId id = ProposalId.next();
    private final ErrorSummary errors = new ErrorSummary();
    private final PickedSettings picked;
    private final DayField from = new DayField("In force from");
    private final TextArea why = new TextArea("Why is it changed?");
    private final Div difference = new Div();

    DraftForm(
            Policies policies,
            Actor me,
            PolicyVersion base,
            PolicyUnsent typed,
            Clock clock,
            Runnable proposed) {
        this.policies = policies;
        this.me = me;
        this.base = base;
        this.picked = new PickedSettings(base, this::changed);
        this.clock = clock;
        this.proposed = proposed;
        setClassName("stack");
        difference.setClassName("stack tight");
        difference.getElement().setAttribute("aria-live", "polite");
        build();
        BrowserDrafts.mark(why, "policy why");
        fill(typed);
        listen();
    }

    private void build() {
        why.setWidthFull();
        why.setMaxLength(2000);
        var propose = new Button("Propose version " + (base.number() + 1), _ -> propose());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        var when = new Div(from);
        when.setClassName("fields");
        add(
                errors,
                new Card("What changes").with(picked),
                new Card("When and why").with(new Stack(when, why)),
                new Card("The difference").with(difference),
                new Div(propose));
    }

    private void fill(PolicyUnsent typed) {
        picked.fill(typed);
        why.setValue(typed.why());
        from.setValue(typed.from().isEmpty() ? earliest() : LocalDate.parse(typed.from()));
        differ();
    }

    private void listen() {
        why.setValueChangeMode(ValueChangeMode.LAZY);
        why.addValueChangeListener(_ -> keep());
        from.addValueChangeListener(_ -> keep());
    }

    private void changed() {
        differ();
        keep();
    }

    private void differ() {
        difference.removeAll();
        var changes = picked.changes();
        changes.forEach(it -> difference.add(Texts.plain(it.sentence())));
        if (changes.isEmpty())
            difference.add(Texts.quiet("Nothing is different from version " + base.number() + "."));
    }

    private void keep() {
        var day = from.getValue();
        Notifications.of(
                policies.keepUnsent(
                        me,
                        new PolicyUnsent(
                                picked.texts(ChangeField::text),
                                picked.texts(ChangeField::reason),
                                day == null ? "" : day.toString(),
                                why.getValue())),
                _ -> {});
    }

    private void propose() {
        var draft =
                new PolicyDraft(
                        id,
                        base.number(),
                        picked.texts(ChangeField::text),
                        picked.texts(ChangeField::reason),
                        Optional.ofNullable(from.getValue()).orElse(LocalDate.EPOCH),
                        why.getValue());
        var problems = draft.problems(base, LocalDate.now(clock));
        errors.show(problems.stream().map(this::show).toList());
        if (problems.isEmpty()) Notifications.of(policies.propose(me, draft), _ -> proposed.run());
    }

    /// Shows a problem at its field. One that stands at a setting nobody picked brings it in.
    private ErrorSummary.Problem show(PolicyProblem problem) {
        picked.bringIn(problem.setting());
        Focusable<?> field =
                switch (problem.field()) {
                    case VALUE -> picked.object(problem);
                    case REASON -> picked.objectToReason(problem);
                    case WHY -> {
                        why.setInvalid(true);
                        why.setErrorMessage(problem.sentence());
                        yield why;
                    }
                    case FROM -> {
                        from.setInvalid(true);
                        from.setErrorMessage(problem.sentence());
                        yield from;
                    }
                };
        return new ErrorSummary.Problem(field, problem.sentence());
    }

    private LocalDate earliest() {
        var today = LocalDate.now(clock);
        return base.from().isAfter(today) ? base.from() : today;
    }
}
