package org.threefold.ui.kit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextFieldBase;

/// Fields that are emptied by a refusal: it stays visible until somebody types again, takes the
/// focus, and is read aloud.
final class Refusals {

    private Refusals() {}

    /// @param confirmed what the Enter key does
    static void prepare(TextFieldBase<?, String> field, Runnable confirmed) {
        // emptying the field would validate it, and so take the refusal away again
        field.setManualValidation(true);
        field.addKeyPressListener(Key.ENTER, _ -> confirmed.run());
        field.addValueChangeListener(
                event -> field.setInvalid(field.isInvalid() && event.getValue().isEmpty()));
        // the web component says its error only to whoever enters the field; this one is said at
        // once
        field.addAttachListener(
                _ ->
                        field.getElement()
                                .executeJs(
                                        "this.querySelector('[slot=error-message]')?.setAttribute('role', 'alert')"));
    }

    static void show(TextFieldBase<?, String> field, String why) {
        field.clear();
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
