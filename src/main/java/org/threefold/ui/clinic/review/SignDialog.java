package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Words;

import java.util.function.Consumer;
import java.util.function.Function;

/// Asks for the password once more before something is signed, and says what signing means.
class SignDialog<T> extends Dialog {

    private final PasswordField password = new PasswordField("Your password, once more");
    private final Function<String, Outcome<T>> signing;
    private final Consumer<T> signed;

    /// @param act what the button does, as "Sign opinion"
    /// @param meaning what the signature says
    SignDialog(
            String act, String meaning, Function<String, Outcome<T>> signing, Consumer<T> signed) {
        this.signing = signing;
        this.signed = signed;
        setHeaderTitle(act);
        setWidth("28rem");
        password.setWidthFull();
        password.addKeyPressListener(Key.ENTER, _ -> sign());
        password.getElement().setAttribute("autocomplete", "current-password");
        var body =
                new Div(
                        Words.plain(meaning),
                        Words.faint("Signing locks it. What is signed stays legible for good."),
                        password);
        body.setClassName("stack");
        add(body);
        var sign = new Button(act, _ -> sign());
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Go back", _ -> close()), sign);
        addOpenedChangeListener(
                event -> {
                    if (event.isOpened()) password.focus();
                });
    }

    private void sign() {
        switch (signing.apply(password.getValue())) {
            case Outcome.Done<T>(var value) -> {
                close();
                signed.accept(value);
            }
            case Outcome.Refused<T>(var why) -> {
                password.setErrorMessage(why);
                password.setInvalid(true);
                password.focus();
            }
        }
    }
}
