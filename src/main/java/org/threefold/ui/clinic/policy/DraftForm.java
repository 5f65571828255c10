package org.threefold.ui.clinic.policy;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.kernel.Actor;
import org.threefold.policy.Change;
import org.threefold.policy.Policies;
import org.threefold.policy.PolicyDraft;
import org.threefold.policy.PolicyProblem;
import org.threefold.policy.PolicyUnsent;
import org.threefold.policy.PolicyVersion;
import org.threefold.policy.ProposalId;
import org.threefold.policy.Setting;
import org.threefold.policy.Settings;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.kit.ErrorSummary;
import org.threefold.ui.kit.Say;
import org.threefold.ui.kit.Words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    private final ComboBox<Setting> pick = new ComboBox<>("A setting to change");
    private final Div fields = new Div();
    private final DayField from = new DayField("In force from");
    private final TextArea why = new TextArea("Why is it changed?");
    private final Div difference = new Div();
    private final List<ChangeField> picked = new ArrayList<>();

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
        this.clock = clock;
        this.proposed = proposed;
        setClassName("stack");
        fields.setClassName("stack");
        difference.setClassName("stack tight");
        difference.getElement().setAttribute("aria-live", "polite");
        build();
        fill(typed);
        listen();
    }

    private void build() {
        pick.setItems(Settings.all());
        pick.setItemLabelGenerator(it -> it.topic().words() + ": " + it.name());
        pick.setPlaceholder("Type a word of it");
        pick.setWidthFull();
        why.setWidthFull();
        why.setMaxLength(2000);
        var propose = new Button("Propose version " + (base.number() + 1), _ -> propose());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        var when = new Div(from);
        when.setClassName("fields");
        add(
                errors,
                new Card("What changes").with(stack(fields, pick)),
                new Card("When and why").with(stack(when, why)),
                new Card("The difference").with(difference),
                new Div(propose));
    }

    private void fill(PolicyUnsent typed) {
        typed.changed()
                .forEach(
                        (setting, text) ->
                                Settings.find(setting)
                                        .ifPresent(
                                                it ->
                                                        pick(
                                                                it,
                                                                text,
                                                                typed.reasons()
                                                                        .getOrDefault(
                                                                                setting, ""))));
        why.setValue(typed.why());
        from.setValue(typed.from().isEmpty() ? earliest() : LocalDate.parse(typed.from()));
        differ();
    }

    private void listen() {
        pick.addValueChangeListener(chosen -> pick(chosen.getValue()));
        why.setValueChangeMode(ValueChangeMode.LAZY);
        why.addValueChangeListener(_ -> keep());
        from.addValueChangeListener(_ -> keep());
    }

    private void pick(@org.jspecify.annotations.Nullable Setting chosen) {
        if (chosen == null) return;
        pick.clear();
        var already = field(chosen.id());
        if (already.isEmpty()) pick(chosen, base.policy().text(chosen), reasonFor(chosen));
        field(chosen.id()).ifPresent(ChangeField::begin);
    }

    private void pick(Setting setting, String text, String reason) {
        var field =
                new ChangeField(
                        setting, base.policy(), text, reason, this::changed, () -> leave(setting));
        picked.add(field);
        fields.add(field);
    }

    private String reasonFor(Setting setting) {
        return base.reasons().getOrDefault(setting.id(), "");
    }

    private void leave(Setting setting) {
        field(setting.id())
                .ifPresent(
                        it -> {
                            picked.remove(it);
                            fields.remove(it);
                        });
        changed();
        pick.focus();
    }

    private void changed() {
        differ();
        keep();
    }

    private void differ() {
        difference.removeAll();
        var changes = changes();
        changes.forEach(it -> difference.add(Words.plain(it.sentence())));
        if (changes.isEmpty())
            difference.add(Words.quiet("Nothing is different from version " + base.number() + "."));
    }

    private List<Change> changes() {
        return picked.stream()
                .map(it -> new Change(it.setting(), base.policy().text(it.setting()), it.text()))
                .filter(it -> !it.before().equals(it.after()))
                .toList();
    }

    private void keep() {
        var day = from.getValue();
        Say.of(
                policies.keepUnsent(
                        me,
                        new PolicyUnsent(
                                texts(ChangeField::text),
                                texts(ChangeField::reason),
                                day == null ? "" : day.toString(),
                                why.getValue())),
                _ -> {});
    }

    private void propose() {
        var draft =
                new PolicyDraft(
                        id,
                        base.number(),
                        texts(ChangeField::text),
                        texts(ChangeField::reason),
                        Optional.ofNullable(from.getValue()).orElse(LocalDate.EPOCH),
                        why.getValue());
        var problems = draft.problems(base, LocalDate.now(clock));
        errors.show(problems.stream().map(this::show).toList());
        if (problems.isEmpty()) Say.of(policies.propose(me, draft), _ -> proposed.run());
    }

    /// Shows a problem at its field. One that stands at a setting nobody picked brings it in.
    private ErrorSummary.Problem show(PolicyProblem problem) {
        Settings.find(problem.setting())
                .filter(it -> field(it.id()).isEmpty())
                .ifPresent(it -> pick(it, base.policy().text(it), reasonFor(it)));
        Focusable<?> field =
                switch (problem.field()) {
                    case VALUE -> value(problem);
                    case REASON -> reason(problem);
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

    private Focusable<?> value(PolicyProblem problem) {
        var field = field(problem.setting()).orElseThrow();
        field.object(problem.sentence());
        return field.value();
    }

    private Focusable<?> reason(PolicyProblem problem) {
        var field = field(problem.setting()).orElseThrow();
        field.objectToReason(problem.sentence());
        return field.reasonField();
    }

    private Optional<ChangeField> field(String setting) {
        return picked.stream().filter(it -> it.setting().id().equals(setting)).findFirst();
    }

    private Map<String, String> texts(Function<ChangeField, String> of) {
        return picked.stream().collect(Collectors.toMap(it -> it.setting().id(), of));
    }

    private LocalDate earliest() {
        var today = LocalDate.now(clock);
        return base.from().isAfter(today) ? base.from() : today;
    }

    private static Div stack(com.vaadin.flow.component.Component... parts) {
        var stack = new Div(parts);
        stack.setClassName("stack");
        return stack;
    }
}
