package org.threefold.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.access.NewAccount;
import org.threefold.drafts.DraftForm;
import org.threefold.identity.AccountInvitations;
import org.threefold.identity.Handover;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.ui.shell.DraftFields;

/// Makes an account and shows its one-time link.
class AccountDialog extends Dialog {

    private final AccountInvitations invitations;
    private final CurrentActor me;
    private final Runnable then;
    private final TextField name = new TextField("Name");
    private final TextField title = new TextField("Title, as MD or LMFT");
    private final TextField username = new TextField("Username");
    private final EmailField contact = new EmailField("E-mail");
    private final TextArea why = new TextArea("Why you hand the link over yourself");
    private final RolesField roles = new RolesField();
    private final DraftFields drafts;
    private final Div objection = new Div();

    AccountDialog(AccountInvitations invitations, CurrentActor me, Runnable then) {
        this.invitations = invitations;
        this.me = me;
        this.then = then;
        setHeaderTitle("Create account");
        username.setHelperText("3 to 100 small letters, digits, and . _ @ + -");
        objection.setClassName("errors");
        objection.getElement().setAttribute("role", "alert");
        objection.setVisible(false);
        contact.setHelperText("The link goes there, and later links too. Nobody here sees them.");
        why.setMaxLength(500);
        why.setVisible(false);
        var sentence =
                Texts.quiet(
                        "They set their own password through a link that works once, sent to their"
                                + " e-mail.");
        var form = new Div(sentence, objection, name, title, username, contact, roles, why);
        form.setClassName("stack");
        drafts = DraftFields.of(DraftForm.of("account")).all(form);
        add(form);
        getFooter().add(new Button("Go back", _ -> close()), create());
        open();
    }

    private Button create() {
        var create = new Button("Create and invite", _ -> save());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return create;
    }

    private void save() {
        var account =
                new NewAccount(
                        username.getValue(),
                        name.getValue(),
                        title.getValue(),
                        roles.getValue(),
                        contact.getValue());
        var reason = why.isVisible() ? why.getValue() : "";
        switch (drafts.submit(() -> invitations.staff(me.get(), account, reason))) {
            case Outcome.Done<Handover>(var handover) -> {
                close();
                then.run();
                InvitationDialog.show(handover);
            }
            case Outcome.Refused<Handover>(var words) -> refuse(words);
        }
    }

    private void refuse(String words) {
        why.setVisible(words.equals(AccountInvitations.SAY_WHY) || why.isVisible());
        objection.setText(words);
        objection.setVisible(true);
    }
}
