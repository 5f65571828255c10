package org.threefold.ui.kit;

import com.vaadin.flow.component.html.Div;
import org.threefold.access.FactorRefusal;
import org.threefold.access.FreshFactor;

/// What is asked for before something is signed: the password, and a one-time code once the portal
/// has asked for one. The field for the code is not there before.
public class FreshFactorFields extends Div {

    private final PasswordAgain password;
    private final CodeField code;

    public FreshFactorFields(String label, Runnable confirmed) {
        setClassName("stack");
        password = new PasswordAgain(label, confirmed);
        code = new CodeField("One-time code", confirmed);
        code.setHelperText("From your authenticator, or a recovery code.");
        code.setVisible(false);
        add(password, code);
    }

    public FreshFactor factor() {
        return new FreshFactor(password.getValue(), code.getValue());
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
