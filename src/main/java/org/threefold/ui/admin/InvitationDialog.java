package org.threefold.ui.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.access.Invitation;
import org.threefold.identity.Handover;
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;

/// Says how a one-time link reaches the person: by mail, or shown here, this once. It is not kept
/// in readable form anywhere.
public class InvitationDialog extends Dialog {

    private InvitationDialog(String address) {
        setHeaderTitle("One-time link");
        var link = NotKept.secret(new TextField("Link"));
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        link.setValue(address);
        add(
                Texts.quiet(
                        "Hand it over in person or by a way you trust. It works once, for three"
                                + " days, and cannot be shown again."),
                link);
        var done = new Button("I have handed it over", _ -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
        setCloseOnOutsideClick(false);
    }

    public static void show(Handover handover) {
        switch (handover) {
            case Handover.ByMail(var _, var to) ->
                    Notifications.done("The link goes to " + to + ". Nobody here sees it.");
            case Handover.ByHand(var link) -> show(link);
        }
    }

    private static void show(Invitation invitation) {
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(
                        here ->
                                new InvitationDialog(
                                                here.getProtocol()
                                                        + "://"
                                                        + here.getAuthority()
                                                        + invitation.path())
                                        .open());
    }
}
