package org.threefold.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;

/// A field for a one-time code. What is typed here is kept nowhere, no more than a password.
public class CodeField extends TextField {

    public CodeField(String label, Runnable confirmed) {
        super(label);
        getElement().setAttribute("autocomplete", "one-time-code");
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

    /// Shows why the code was not taken.
    public void refuse(String why) {
        clear();
        setErrorMessage(why);
        setInvalid(true);
        focus();
    }
}
