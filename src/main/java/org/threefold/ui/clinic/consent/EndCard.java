package org.threefold.ui.clinic.consent;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.consent.ConsentEnding.Channel;
import org.threefold.consent.ConsentEnding.Kind;
import org.threefold.consent.ConsentEnding.Part;
import org.threefold.consent.ConsentStanding;
import org.threefold.consent.ConsentView;
import org.threefold.consent.EndingDraft;
import org.threefold.kernel.Ids;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Stack;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.util.UUID;

/// The patient told somebody of the team that they take it back, or say no. It counts at once and
/// needs no reason.
class EndCard extends Card {

    private final ConsentActs acts;
    private final UUID id = Ids.next();
    private final Kind kind;
    private final Select<Part> part = new Select<>();
    private final Select<Channel> channel = new Select<>();
    private final TextArea words = new TextArea("In the patient's words, if you like");

    EndCard(ConsentView view, ConsentActs acts) {
        super("The patient told you", Texts.faint("It counts at once. No reason is needed."));
        this.acts = acts;
        this.kind = kind(view);
        part.setLabel(kind == Kind.REFUSED ? "The patient says no to" : "The patient takes back");
        if (kind == Kind.REFUSED) part.setItems(Part.ALL);
        else part.setItems(Part.values());
        part.setItemLabelGenerator(it -> Texts.sentence(it.words()));
        part.setValue(Part.ALL);
        channel.setLabel("How you were told");
        channel.setItems(Channel.IN_PERSON, Channel.BY_PHONE, Channel.IN_WRITING);
        channel.setItemLabelGenerator(it -> Texts.sentence(it.words()));
        channel.setValue(Channel.IN_PERSON);
        words.setWidthFull();
        words.setMaxLength(2000);
        var fields = new Div(part, channel);
        fields.setClassName("fields");
        var form = new Stack(fields, words);
        var drafts = acts.drafts("ending").all(form);
        var record =
                new Button(
                        kind == Kind.REFUSED ? "Record the no" : "Record the withdrawal",
                        _ -> record(drafts));
        record.addThemeVariants(ButtonVariant.ERROR);
        form.add(new Div(record));
        with(form);
    }

    static boolean possible(ConsentView view) {
        return view.open() || signed(view);
    }

    private static Kind kind(ConsentView view) {
        return signed(view) ? Kind.WITHDRAWN : Kind.REFUSED;
    }

    private static boolean signed(ConsentView view) {
        return switch (view.standing()) {
            case ConsentStanding.Active _,
                    ConsentStanding.ReconsentDue _,
                    ConsentStanding.Expired _ ->
                    true;
            case ConsentStanding.None _,
                    ConsentStanding.Offered _,
                    ConsentStanding.Taught _,
                    ConsentStanding.Withdrawn _,
                    ConsentStanding.Refused _ ->
                    false;
        };
    }

    private void record(DraftFields drafts) {
        var draft =
                new EndingDraft(id, kind, part.getValue(), channel.getValue(), words.getValue());
        acts.submit(
                drafts,
                "It is recorded, and counts from now on.",
                () -> acts.ask((by, caseId) -> acts.consents().recordEnd(by, caseId, draft)));
    }
}
