package org.threefold.ui.clinic.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.consent.ConsentForms;
import org.threefold.consent.ConsentItem;
import org.threefold.consent.FormDraft;
import org.threefold.consent.FormVersion;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.kit.ErrorSummary;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Stack;
import org.threefold.ui.shell.DraftFields;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Sixteen pages to edit, from when it is read, and why.
class FormDraftForm extends Div {

    private final ConsentForms forms;
    private final Actor me;
    private final FormVersion base;
    private final Clock clock;
    private final Runnable proposed;
    private final UUID id = Ids.next();
    private final Map<ConsentItem, PageFields> pages = new EnumMap<>(ConsentItem.class);
    private final DayField from = new DayField("To be read from");
    private final TextArea why = new TextArea("Why");
    private final ErrorSummary errors = new ErrorSummary();
    private final DraftFields drafts;

    FormDraftForm(ConsentForms forms, Actor me, FormVersion base, Clock clock, Runnable proposed) {
        this.forms = forms;
        this.me = me;
        this.base = base;
        this.clock = clock;
        this.proposed = proposed;
        setClassName("stack");
        add(errors);
        for (var it : base.form().paragraphs()) {
            var fields = new PageFields(it);
            pages.put(it.item(), fields);
            add(fields);
        }
        why.setWidthFull();
        why.setMaxLength(2000);
        from.setValue(LocalDate.now(clock));
        var when = new Div(from);
        when.setClassName("fields");
        add(new Card("When and why").with(new Stack(when, why)));
        drafts = DraftFields.of(me, DraftForm.of("consent form on " + base.number())).all(this);
        pages.values().forEach(PageFields::fit);
        var propose = new Button("Propose the version", _ -> propose());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Div(propose));
    }

    private void propose() {
        var texts = new EnumMap<ConsentItem, FormDraft.Page>(ConsentItem.class);
        pages.forEach((item, fields) -> texts.put(item, fields.page()));
        var day = Optional.ofNullable(from.getValue()).orElse(LocalDate.EPOCH);
        var draft = new FormDraft(id, base.number(), texts, day, why.getValue());
        var problems = draft.problems(base.form(), LocalDate.now(clock));
        errors.show(
                problems.stream()
                        .map(it -> new ErrorSummary.Problem(field(it), it.sentence()))
                        .toList());
        if (problems.isEmpty())
            Notifications.of(drafts.submit(() -> forms.propose(me, draft)), _ -> proposed.run());
    }

    private Component field(FormDraft.Problem problem) {
        return switch (problem.field()) {
            case TITLE -> page(problem).title();
            case TEXT -> page(problem).text();
            case FROM -> from;
            case WHY -> why;
        };
    }

    private PageFields page(FormDraft.Problem problem) {
        return Objects.requireNonNull(pages.get(problem.item().orElseThrow()));
    }
}
