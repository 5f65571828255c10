package org.threefold.ui.kit;

import com.vaadin.flow.component.html.Div;
import org.threefold.access.FactorRefusal;
import org.threefold.access.FreshFactor;
import org.threefold.kernel.Outcome;

import java.util.function.Supplier;

/// What is asked for before something is signed: a passkey, where there is one, or the password,
/// and a one-time code once the portal has asked for one. The field for the code is not there
/// before.
public class FreshFactorFields extends Div {

    private final PasswordAgain password;
    private final CodeField code;
    private final Runnable confirmed;
    private String passkey = "";

    public FreshFactorFields(String label, Runnable confirmed) {
        this.confirmed = confirmed;
        setClassName("stack");
        password = new PasswordAgain(label, confirmed);
        code = new CodeField("One-time code", confirmed);
        code.setHelperText("From your authenticator, or a recovery code.");
        code.setVisible(false);
        add(password, code);
    }

    /// Offers a passkey as well, which confirms at once.
    ///
    /// @param options what the browser needs to use one, as JSON
    public FreshFactorFields offering(Supplier<Outcome<String>> options) {
        var button =
                PasskeyButton.using("Use a passkey instead", options, this::used, password::refuse);
        addComponentAsFirst(button);
        return this;
    }

    private void used(String answer) {
        passkey = answer;
        confirmed.run();
        passkey = "";
    }

    public FreshFactor factor() {
        return passkey.isEmpty()
                ? new FreshFactor(password.getValue(), code.getValue())
                : FreshFactor.passkey(passkey);
    }

    /// At the field that it is about. Where a code is asked for, the password stays as it was.
    public void refuse(String why) {
        if (!FactorRefusal.isAboutCode(why)) {
            code.clear();
            password.refuse(why);
            return;
        }
        code.setVisible(true);
        code.refuse(why);
    }

    /// After signing: nothing of it stays here.
    public void accept() {
        password.accept();
        code.clear();
        code.setVisible(false);
    }

    public void clear() {
        password.clear();
        code.clear();
    }

    public void focus() {
        password.focus();
    }
}
