package org.threefold.ui.kit;

import com.vaadin.flow.component.textfield.TextField;

/// A field for a one-time code. What is typed here is kept nowhere, no more than a password.
public class CodeField extends TextField {

    public CodeField(String label, Runnable confirmed) {
        super(label);
        NotKept.secret(this);
        getElement().setAttribute("autocomplete", "one-time-code");
        Refusals.prepare(this, confirmed);
    }

    /// Shows why the code was not taken.
    public void refuse(String why) {
        Refusals.show(this, why);
    }
}
