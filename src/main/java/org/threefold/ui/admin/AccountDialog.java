package org.threefold.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.access.Accounts;
import org.threefold.access.Invitation;
import org.threefold.access.NewAccount;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Words;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.ui.shell.DraftFields;

/// Makes an account and shows its one-time link.
class AccountDialog extends Dialog {

    private final Accounts accounts;
    private final CurrentActor me;
    private final Runnable then;
    private final TextField name = new TextField("Name");
    private final TextField title = new TextField("Title, as MD or LMFT");
    private final TextField username = new TextField("Username");
    private final RolesField roles = new RolesField();
    private final DraftFields drafts;
    private final Div objection = new Div();

    AccountDialog(Accounts accounts, CurrentActor me, Runnable then) {
        this.accounts = accounts;
        this.me = me;
        this.then = then;
        setHeaderTitle("Create account");
        username.setHelperText("3 to 100 small letters, digits, and . _ @ + -");
        objection.setClassName("errors");
        objection.getElement().setAttribute("role", "alert");
        objection.setVisible(false);
        var form = new Div(objection, name, title, username, roles);
        form.setClassName("stack");
        drafts = DraftFields.of(DraftForm.of("account")).all(form);
        add(Words.quiet("They set their own password through a link that works once."), form);
        getFooter().add(new Button("Go back", _ -> close()), create());
        open();
    }

    private Button create() {
        var create = new Button("Create and show link", _ -> save());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return create;
    }

    private void save() {
        var account =
                new NewAccount(
                        username.getValue(), name.getValue(), title.getValue(), roles.getValue());
        switch (drafts.submit(() -> accounts.create(me.get(), account))) {
            case Outcome.Done<Invitation>(var invitation) -> {
                close();
                then.run();
                InvitationDialog.show(invitation);
            }
            case Outcome.Refused<Invitation>(var why) -> {
                objection.setText(why);
                objection.setVisible(true);
            }
        }
    }
}
