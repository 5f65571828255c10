package org.threefold.ui.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.access.Invitation;
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.kit.Words;

/// Shows a one-time link, this once. It is not kept in readable form anywhere.
public class InvitationDialog extends Dialog {

    private InvitationDialog(String address) {
        setHeaderTitle("One-time link");
        var link = NotKept.secret(new TextField("Link"));
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        link.setValue(address);
        add(
                Words.quiet(
                        "Hand it over in person or by a way you trust. It works once, for three"
                                + " days, and cannot be shown again."),
                link);
        var done = new Button("I have handed it over", _ -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
        setCloseOnOutsideClick(false);
    }

    public static void show(Invitation invitation) {
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
