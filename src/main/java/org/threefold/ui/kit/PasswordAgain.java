package org.threefold.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/// The password once more, before something is signed. A refusal empties the field, stays visible
/// until somebody types again, and takes the focus, so that it is also heard.
public class PasswordAgain extends PasswordField {

    public PasswordAgain(String label, Runnable confirmed) {
        super(label);
        setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        // emptying the field would validate it, and so take the refusal away again
        setManualValidation(true);
        addKeyPressListener(Key.ENTER, _ -> confirmed.run());
        addValueChangeListener(event -> setInvalid(isInvalid() && event.getValue().isEmpty()));
    }

    /// The web component says its error only to whoever enters the field; this one is said at once.
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement()
                .executeJs(
                        "this.querySelector('[slot=error-message]')?.setAttribute('role', 'alert')");
    }

    /// Shows why it was not signed.
    public void refuse(String why) {
        clear();
        setErrorMessage(why);
        setInvalid(true);
        focus();
    }

    /// After signing: nothing of the password stays here.
    public void accept() {
        clear();
        setInvalid(false);
    }
}
