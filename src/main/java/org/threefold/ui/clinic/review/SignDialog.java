package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.threefold.access.FreshFactor;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.FreshFactorFields;
import org.threefold.ui.kit.Words;
import org.threefold.ui.shell.Signing;

import java.util.function.Consumer;
import java.util.function.Function;

/// Asks for a fresh factor before something is signed, and says what signing means.
class SignDialog<T> extends Dialog {

    private final FreshFactorFields fresh = Signing.fields("Your password, once more", this::sign);
    private final Function<FreshFactor, Outcome<T>> signing;
    private final Consumer<T> signed;

    /// @param act what the button does, as "Sign opinion"
    /// @param meaning what the signature says
    SignDialog(
            String act,
            String meaning,
            Function<FreshFactor, Outcome<T>> signing,
            Consumer<T> signed) {
        this.signing = signing;
        this.signed = signed;
        setHeaderTitle(act);
        setWidth("28rem");
        var body =
                new Div(
                        Words.plain(meaning),
                        Words.faint("Signing locks it. What is signed stays legible for good."),
                        fresh);
        body.setClassName("stack");
        add(body);
        var sign = new Button(act, _ -> sign());
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Go back", _ -> close()), sign);
        addOpenedChangeListener(
                event -> {
                    if (event.isOpened()) fresh.focus();
                });
    }

    private void sign() {
        switch (signing.apply(fresh.factor())) {
            case Outcome.Done<T>(var value) -> {
                close();
                signed.accept(value);
            }
            case Outcome.Refused<T>(var why) -> fresh.refuse(why);
        }
    }
}
