package org.threefold.ui.clinic.consent;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.consent.ConsentProgress;
import org.threefold.consent.ConsentTalk;
import org.threefold.consent.ConsentView;
import org.threefold.consent.ConsentView.May;
import org.threefold.consent.TalkDraft;
import org.threefold.kernel.Ids;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.ErrorSummary;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Stack;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.UUID;

/// The talk: two open questions, and the patient's answers in their own words. A quiz is not
/// teach-back, so it is always needed.
class TalkCard extends Card {

    private final ConsentActs acts;
    private final UUID id = Ids.next();
    private final TextArea family = area("What will you tell your family?");
    private final TextArea call = area("When would you call us?");
    private final Checkbox enough = new Checkbox();
    private final TextArea reason = area("Why it is enough");
    private final ErrorSummary errors = new ErrorSummary();

    TalkCard(ConsentView view, ConsentProgress progress, ConsentActs acts, ZoneId zone) {
        super("The talk", Texts.faint("A quiz is not teach-back."));
        this.acts = acts;
        progress.talk().ifPresent(it -> with(said(it, zone)));
        boolean wanted = progress.talk().isEmpty() || !progress.taught();
        if (view.open() && view.may(May.TALK) && wanted) with(form());
        else if (progress.talk().isEmpty()) with(Texts.quiet("Nobody has talked about it yet."));
    }

    private static Facts said(ConsentTalk it, ZoneId zone) {
        var facts =
                Facts.down()
                        .fact("What will you tell your family?", it.tellsFamily())
                        .fact("When would you call us?", it.wouldCall())
                        .fact("Asked by", it.name() + ", " + Dates.moment(it.at(), zone));
        if (it.foundEnough()) facts.fact("Found enough", it.reason());
        return facts;
    }

    private Div form() {
        family.setHelperText("In the patient's own words.");
        call.setHelperText("In the patient's own words.");
        enough.setLabel(
                "The questions were not passed, or were asked on paper: I find the talk enough");
        reason.setHelperText("At least 20 characters.");
        reason.setVisible(false);
        enough.addValueChangeListener(it -> reason.setVisible(it.getValue()));
        var form = new Stack(errors, family, call, enough, reason);
        var drafts = acts.drafts("talk").all(form);
        reason.setVisible(enough.getValue());
        var note = new Button("Note the talk", _ -> note(drafts));
        note.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(new Div(note));
        return form;
    }

    private void note(DraftFields drafts) {
        var draft =
                new TalkDraft(
                        id,
                        family.getValue(),
                        call.getValue(),
                        enough.getValue(),
                        reason.getValue());
        var problems = new ArrayList<ErrorSummary.Problem>();
        for (var it : TalkDraft.Field.values()) {
            var field = field(it);
            var problem = draft.problem(it);
            field.setInvalid(problem.isPresent());
            field.setErrorMessage(problem.orElse(""));
            problem.ifPresent(why -> problems.add(new ErrorSummary.Problem(field, why)));
        }
        errors.show(problems);
        if (problems.isEmpty())
            acts.submit(
                    drafts,
                    "The talk is noted.",
                    () -> acts.ask((by, caseId) -> acts.consents().noteTalk(by, caseId, draft)));
    }

    private TextArea field(TalkDraft.Field field) {
        return switch (field) {
            case FAMILY -> family;
            case CALL -> call;
            case REASON -> reason;
        };
    }

    private static TextArea area(String label) {
        var area = new TextArea(label);
        area.setWidthFull();
        area.setMaxLength(4000);
        return area;
    }
}
