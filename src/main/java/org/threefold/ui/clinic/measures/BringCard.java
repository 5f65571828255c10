package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.measures.Instrument;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Instruments;
import org.threefold.measures.TextPackDraft;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.util.UUID;

/// Brings a licensed wording: the instrument, the file, the licence, and one's word for it.
class BringCard extends Card {

    private final Instruments instruments;
    private final Actor.Staff me;
    private final Runnable after;
    private final Select<Instrument> which = new Select<>();
    private final TextField licence = new TextField("Licence you rely on");
    private final Checkbox attests =
            new Checkbox("I attest that this practice may show this text to its patients.");
    private final Div said = new Div();
    private final DraftFields drafts;
    private byte[] file = new byte[0];
    private UUID id = Ids.next();

    BringCard(Instruments instruments, Actor.Staff me, Runnable after) {
        super("Bring a licensed wording");
        this.instruments = instruments;
        this.me = me;
        this.after = after;
        which.setLabel("Instrument");
        which.setItems(InstrumentBook.all().stream().filter(Instrument::takesWording).toList());
        which.setItemLabelGenerator(it -> it.shortName() + ": " + it.title());
        licence.setHelperText("For example the number and day of the agreement.");
        licence.setMaxLength(500);
        licence.setWidthFull();
        said.getElement().setAttribute("role", "alert");
        var keep = new Button("Put it in use", _ -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var content = new Div();
        content.addClassName("stack");
        add(content);
        content.add(
                Texts.quiet(
                        "A FHIR R4 Questionnaire as JSON whose items carry the numbers of the"
                                + " instrument as linkId. Scoring stays as it is. Your name and this"
                                + " day are kept with it."),
                which,
                new FileField(it -> file = it),
                licence,
                attests,
                said,
                keep);
        drafts = DraftFields.of(me, DraftForm.of("wording")).all(content);
    }

    private void keep() {
        said.removeAll();
        var instrument = which.getValue();
        if (instrument == null || file.length == 0) {
            said.add(Texts.plain("Choose an instrument and a file."));
            return;
        }
        var draft = new TextPackDraft(id, instrument, file, licence.getValue(), attests.getValue());
        switch (drafts.submit(() -> instruments.bring(me, draft))) {
            case Outcome.Done<UUID> _ -> kept(instrument);
            case Outcome.Refused<UUID>(var why) -> said.add(Texts.plain(why));
        }
    }

    private void kept(Instrument instrument) {
        Notifications.done("The licensed wording of " + instrument.shortName() + " is in use.");
        id = Ids.next();
        attests.setValue(false);
        after.run();
    }
}
