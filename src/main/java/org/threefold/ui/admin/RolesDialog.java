package org.threefold.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.threefold.access.Account;
import org.threefold.access.Accounts;
import org.threefold.access.Role;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.BrowserDrafts;
import org.threefold.ui.shell.CurrentActor;

import java.util.Set;

/// Changes what somebody is in the practice.
class RolesDialog extends Dialog {

    private final Accounts accounts;
    private final CurrentActor me;
    private final Account account;
    private final Runnable then;
    private final RolesField roles = new RolesField();

    RolesDialog(Accounts accounts, CurrentActor me, Account account, Runnable then) {
        this.accounts = accounts;
        this.me = me;
        this.account = account;
        this.then = then;
        setHeaderTitle("Roles of " + account.name());
        roles.setValue(account.roles());
        add(Texts.quiet("The change holds at their next click."), roles);
        BrowserDrafts.answer(roles, "roles " + account.id());
        var save = new Button("Save roles", _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Go back", _ -> close()), save);
    }

    private void save() {
        switch (accounts.setRoles(me.get(), account.id(), roles.getValue())) {
            case Outcome.Done<Set<Role>> _ -> {
                close();
                then.run();
                Notifications.done("The roles of " + account.name() + " are changed.");
            }
            case Outcome.Refused<Set<Role>>(var why) -> {
                roles.setInvalid(true);
                roles.setErrorMessage(why);
                roles.getElement().callJsFunction("focus");
            }
        }
    }
}
