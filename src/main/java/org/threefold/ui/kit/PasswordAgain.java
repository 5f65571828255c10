package org.threefold.ui.kit;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/// The password once more, before something is signed. A refusal empties the field, stays visible
/// until somebody types again, and takes the focus, so that it is also heard.
public class PasswordAgain extends PasswordField {

    public PasswordAgain(String label, Runnable confirmed) {
        super(label);
        setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        Refusals.prepare(this, confirmed);
    }

    /// Shows why it was not signed.
    public void refuse(String why) {
        Refusals.show(this, why);
    }

    /// After signing: nothing of the password stays here.
    public void accept() {
        clear();
        setInvalid(false);
    }
}
