package org.threefold.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.threefold.access.FreshFactor;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.FreshFactorFields;
import org.threefold.ui.kit.Texts;

import java.util.function.Consumer;
import java.util.function.Function;

/// Asks for a fresh factor before an act. A refusal stands at the field, and the dialog stays open.
///
/// @param <T> what the act answers
public final class FreshDialog<T> extends Dialog {

    private final FreshFactorFields fresh = Signing.fields("Your password", this::go);
    private final Function<FreshFactor, Outcome<T>> act;
    private final Consumer<T> then;

    public FreshDialog(
            String title,
            String meaning,
            String button,
            Function<FreshFactor, Outcome<T>> act,
            Consumer<T> then) {
        this.act = act;
        this.then = then;
        setHeaderTitle(title);
        setWidth("28rem");
        var body = new Div(Texts.plain(meaning), fresh);
        body.setClassName("stack");
        add(body);
        var go = new Button(button, _ -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Go back", _ -> close()), go);
        open();
        fresh.focus();
    }

    /// Before a signature; says that what is signed stays.
    ///
    /// @param button what it does, as "Sign opinion"; the title too
    /// @param meaning what the signature says
    public static <T> void toSign(
            String button,
            String meaning,
            Function<FreshFactor, Outcome<T>> act,
            Consumer<T> then) {
        new FreshDialog<>(
                button,
                meaning + " Signing locks it. What is signed stays legible for good.",
                button,
                act,
                then);
    }

    private void go() {
        switch (act.apply(fresh.factor())) {
            case Outcome.Done<T>(var value) -> {
                close();
                then.accept(value);
            }
            case Outcome.Refused<T>(var why) -> fresh.refuse(why);
        }
    }
}
