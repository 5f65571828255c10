package org.threefold.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.drafts.DraftForm;
import org.threefold.identity.ContactChanges;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.util.UUID;
import java.util.function.BiFunction;

/// Asks for another address of an account. Another person confirms it.
public class ContactDialog extends Dialog {

    private static final int LONGEST = 1000;

    private final EmailField contact = new EmailField("New e-mail address");
    private final TextArea reason = new TextArea("Reason");
    private final Div objection = new Div();
    private final BiFunction<String, String, Outcome<UUID>> ask;
    private final DraftFields drafts;

    /// @param whose the person's name
    /// @param key of the draft of this dialog
    /// @param ask takes the address and the reason
    public ContactDialog(String whose, String key, BiFunction<String, String, Outcome<UUID>> ask) {
        this.ask = ask;
        setHeaderTitle("Another address for " + whose);
        setWidth("32rem");
        contact.setManualValidation(true);
        contact.setWidthFull();
        contact.setRequired(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setRequired(true);
        reason.setMaxLength(LONGEST);
        objection.setClassName("errors");
        objection.getElement().setAttribute("role", "alert");
        objection.setVisible(false);
        var form =
                new Div(
                        Texts.quiet(
                                "Links for this account go to its address, so another person"
                                        + " confirms the change, and the old address is told."),
                        objection,
                        contact,
                        reason);
        form.setClassName("stack");
        add(form);
        drafts = DraftFields.of(DraftForm.of(key)).all(form);
        var send = new Button("Ask another person to confirm", _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Go back", _ -> close()), send);
        open();
    }

    private void send() {
        switch (drafts.submit(() -> ask.apply(contact.getValue(), reason.getValue()))) {
            case Outcome.Done<UUID> _ -> {
                close();
                Notifications.done("Another person finds it under Addresses.");
            }
            case Outcome.Refused<UUID>(var why) -> refuse(why);
        }
    }

    /// At the field that it is about, where it is about one.
    private void refuse(String why) {
        contact.setErrorMessage(why);
        contact.setInvalid(why.equals(ContactChanges.NO_ADDRESS));
        reason.setErrorMessage(why);
        reason.setInvalid(why.equals(ContactChanges.NO_REASON));
        objection.setText(why);
        objection.setVisible(!contact.isInvalid() && !reason.isInvalid());
        if (contact.isInvalid()) contact.focus();
        if (reason.isInvalid()) reason.focus();
    }
}
