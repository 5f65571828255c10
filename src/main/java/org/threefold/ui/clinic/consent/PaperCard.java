package org.threefold.ui.clinic.consent;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.consent.Choices;
import org.threefold.consent.ConsentSignature;
import org.threefold.consent.ConsentView;
import org.threefold.consent.ConsentView.May;
import org.threefold.consent.PaperDraft;
import org.threefold.consent.SharedWith;
import org.threefold.consent.Touch;
import org.threefold.kernel.Ids;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Stack;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;
import org.threefold.ui.shell.FreshDialog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// A consent signed on paper: one records it, two others look at the paper and say so.
class PaperCard extends Card {

    private final ConsentActs acts;
    private final UUID id = Ids.next();
    private final TextField name = new TextField("Name on the paper");
    private final TextField nameReason = new TextField("Why another name than on the record");
    private final DayField on = new DayField("Signed on");
    private final Select<Touch> touch = new Select<>();
    private final Checkbox recording = new Checkbox("Recording allowed");
    private final CheckboxGroup<SharedWith> sharing = new CheckboxGroup<>("May be shared with");

    PaperCard(ConsentView view, ConsentActs acts, Clock clock) {
        super("On paper", Texts.faint("It counts just as much."));
        this.acts = acts;
        view.paper().ifPresent(it -> with(waiting(view, it)));
        if (view.open() && view.paper().isEmpty() && view.may(May.PAPER))
            with(new Details("Record a consent that was signed on paper", form(clock)));
    }

    private Div waiting(ConsentView view, ConsentSignature it) {
        var facts =
                Facts.down()
                        .fact("Signed by", it.typedName() + ", " + Dates.day(it.on()))
                        .fact("Recorded by", it.recordedByName())
                        .fact("Chosen", it.choices().sentence())
                        .fact(
                                "Looked at by",
                                it.checks().isEmpty()
                                        ? "Nobody yet; two others are needed"
                                        : it.checks().getFirst().name() + "; one more is needed");
        if (!it.nameReason().isEmpty()) facts.fact("Another name, because", it.nameReason());
        var stack = new Stack(facts);
        if (view.mayCheck())
            stack.add(new Div(new Button("I have seen the paper", _ -> check(it))));
        return stack;
    }

    private void check(ConsentSignature it) {
        new FreshDialog<>(
                "Have you seen the paper?",
                "You say that you have seen it, that it is signed, and that it says what stands"
                        + " here.",
                "I have seen the paper",
                fresh ->
                        acts.ask(
                                (by, caseId) ->
                                        acts.consents().checkPaper(by, caseId, it.id(), fresh)),
                _ -> {
                    Notifications.done("It is noted that you have seen the paper.");
                    acts.afterwards().run();
                });
    }

    private Div form(Clock clock) {
        touch.setLabel("Touch");
        touch.setItems(Touch.values());
        touch.setItemLabelGenerator(it -> Texts.sentence(it.words()));
        touch.setValue(Touch.NONE);
        sharing.setItems(SharedWith.values());
        sharing.setItemLabelGenerator(it -> Texts.sentence(it.words()));
        on.setValue(LocalDate.now(clock));
        var fields = new Div(name, on, touch);
        fields.setClassName("fields");
        nameReason.setWidthFull();
        nameReason.setMaxLength(500);
        nameReason.setHelperText("Only where the name on the paper differs.");
        var form =
                new Stack(
                        Texts.quiet(
                                "Before: the talk, found enough with a reason, and the note of"
                                        + " capacity."),
                        fields,
                        nameReason,
                        recording,
                        sharing);
        var drafts = acts.drafts("paper").all(form);
        var record = new Button("Record the paper", _ -> record(drafts));
        record.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(new Div(record));
        return form;
    }

    private void record(DraftFields drafts) {
        var day = on.getValue();
        on.setInvalid(day == null);
        on.setErrorMessage("Write the day that stands on the paper.");
        if (day == null) return;
        var choices = new Choices(touch.getValue(), recording.getValue(), sharing.getValue());
        var draft = new PaperDraft(id, name.getValue(), nameReason.getValue(), choices, day);
        acts.submit(
                drafts,
                "It is recorded. Two others look at it.",
                () -> acts.ask((by, caseId) -> acts.consents().recordPaper(by, caseId, draft)));
    }
}
