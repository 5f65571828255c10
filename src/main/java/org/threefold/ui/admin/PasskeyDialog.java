package org.threefold.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.access.Passkeys;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.FreshFactorFields;
import org.threefold.ui.kit.PasskeyButton;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;
import org.threefold.ui.shell.Signing;

import java.util.List;

/// Sets up a passkey: its name, a fresh factor, then what the browser asks.
class PasskeyDialog extends Dialog {

    private final Passkeys passkeys;
    private final Actor me;
    private final Runnable then;
    private final TextField name = new TextField("Name of the passkey");
    private final FreshFactorFields fresh = Signing.fields("Your password", () -> {});
    private final DraftFields drafts;

    PasskeyDialog(Passkeys passkeys, Actor me, Runnable then) {
        this.passkeys = passkeys;
        this.me = me;
        this.then = then;
        setHeaderTitle("Set up a passkey");
        setWidth("30rem");
        name.setHelperText("So that you know it again, as: laptop in the practice.");
        name.setWidthFull();
        var body =
                new Div(
                        Texts.plain("First your password, so that it is you who sets this up."),
                        name,
                        fresh);
        body.setClassName("stack");
        drafts = DraftFields.of(me, DraftForm.of("passkey")).all(body);
        add(body);
        var make =
                PasskeyButton.making(
                        "Create the passkey",
                        () -> passkeys.begin(me, name.getValue(), fresh.factor()),
                        this::made,
                        this::refuse);
        make.addClassName("go");
        getFooter().add(new Button("Go back", _ -> close()), make);
        open();
        name.focus();
    }

    private void made(String answer) {
        switch (drafts.submit(() -> passkeys.add(me, name.getValue(), answer))) {
            case Outcome.Done<List<String>>(var recovery) -> {
                close();
                then.run();
                if (!recovery.isEmpty()) new RecoveryDialog(recovery, then);
            }
            case Outcome.Refused<List<String>>(var why) -> refuse(why);
        }
    }

    private void refuse(String why) {
        boolean named = why.equals(Passkeys.NAME_IT);
        name.setErrorMessage(named ? why : "");
        name.setInvalid(named);
        if (named) name.focus();
        else fresh.refuse(why);
    }
}
