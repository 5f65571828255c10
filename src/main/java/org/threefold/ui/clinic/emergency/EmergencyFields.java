package org.threefold.ui.clinic.emergency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.access.EmergencyDraft;
import org.threefold.access.EmergencyReason;
import org.threefold.access.FactorRefusal;
import org.threefold.access.FreshFactor;
import org.threefold.access.OpenEmergency;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.FreshFactorFields;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;
import org.threefold.ui.shell.Signing;

import java.util.function.BiFunction;
import java.util.function.Consumer;

/// What is asked for before a case is opened in an emergency, and what will happen. What was typed
/// is kept; a refusal stands at its field.
class EmergencyFields extends Div {

    private static final String WHAT_HAPPENS =
            "You read the chart for 60 minutes, as whoever covers the case does, and may act on an"
                    + " alarm. Process notes, substance-use records and the review stay closed, and"
                    + " nothing can be written or signed.";

    private static final String WHO_IS_TOLD =
            "The privacy officer and the seats of the case are told at once, with your name; the"
                    + " patient sees it. An officer reviews it.";

    private final Select<EmergencyReason> reason = new Select<>();
    private final TextArea words = new TextArea("What happened");
    private final FreshFactorFields fresh = Signing.fields("Your password, once more", this::open);
    private final BiFunction<EmergencyDraft, FreshFactor, Outcome<OpenEmergency>> opening;
    private final Consumer<OpenEmergency> opened;
    private final Consumer<String> refused;
    private final DraftFields drafts;

    /// @param before fields that come first, kept with these
    /// @param refused gets what is refused for another reason than the password or code
    EmergencyFields(
            String form,
            Component before,
            BiFunction<EmergencyDraft, FreshFactor, Outcome<OpenEmergency>> opening,
            Consumer<OpenEmergency> opened,
            Consumer<String> refused) {
        this.refused = refused;
        this.opening = opening;
        this.opened = opened;
        setClassName("stack");
        reason.setLabel("Reason");
        reason.setItems(EmergencyReason.values());
        reason.setItemLabelGenerator(EmergencyReason::words);
        reason.setWidthFull();
        words.setMaxLength(EmergencyDraft.LONGEST);
        words.setRequired(true);
        words.setManualValidation(true);
        words.setHelperText("One or two sentences. The privacy officer and the team read them.");
        words.setWidthFull();
        add(Texts.plain(WHAT_HAPPENS), Texts.plain(WHO_IS_TOLD), before, reason, words);
        drafts = DraftFields.of(DraftForm.of(form)).all(this);
        add(fresh);
    }

    void open() {
        var why = reason.getValue();
        reason.setInvalid(why == null);
        reason.setErrorMessage("Choose a reason.");
        boolean silent = words.getValue().isBlank();
        words.setInvalid(silent);
        words.setErrorMessage(EmergencyDraft.NO_WORDS);
        if (why == null || silent) {
            fresh.clear();
            return;
        }
        var draft = new EmergencyDraft(why, words.getValue());
        var factor = fresh.factor();
        switch (drafts.submit(() -> opening.apply(draft, factor))) {
            case Outcome.Done<OpenEmergency>(var open) -> {
                fresh.accept();
                opened.accept(open);
            }
            case Outcome.Refused<OpenEmergency>(var refusal) -> refuse(refusal);
        }
    }

    private void refuse(String refusal) {
        if (FactorRefusal.isAboutFactor(refusal)) {
            fresh.refuse(refusal);
            return;
        }
        fresh.clear();
        refused.accept(refusal);
    }
}
