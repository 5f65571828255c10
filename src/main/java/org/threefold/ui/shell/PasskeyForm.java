package org.threefold.ui.shell;

import com.vaadin.flow.component.html.Div;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.PasskeyButton;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Signs in with a passkey: the browser asks its owner, and the answer is posted as a password is.
class PasskeyForm extends Div {

    /// @param options what the browser needs, as JSON
    /// @param refused gets a sentence where no passkey was used
    PasskeyForm(Supplier<Outcome<String>> options, Consumer<String> refused) {
        setClassName("passkey");
        var form = new PostForm("login", PostForm.hidden("passkey", ""));
        add(
                PasskeyButton.signingIn(
                        ShellTexts.of("login.passkey"), options, form.getElement(), refused),
                form);
    }
}
