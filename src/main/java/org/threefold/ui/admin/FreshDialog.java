package org.threefold.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.threefold.access.FreshFactor;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.FreshFactorFields;
import org.threefold.ui.kit.Words;
import org.threefold.ui.shell.Signing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Asks for a fresh factor before something about one's own account changes.
class FreshDialog extends Dialog {

    private final FreshFactorFields fresh = Signing.fields("Your password", this::go);
    private final Function<FreshFactor, Outcome<List<String>>> act;
    private final Consumer<List<String>> then;

    FreshDialog(
            String title,
            String meaning,
            Function<FreshFactor, Outcome<List<String>>> act,
            Consumer<List<String>> then) {
        this.act = act;
        this.then = then;
        setHeaderTitle(title);
        setWidth("28rem");
        var body = new Div(Words.plain(meaning), fresh);
        body.setClassName("stack");
        add(body);
        var go = new Button(title, _ -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Go back", _ -> close()), go);
        open();
        fresh.focus();
    }

    private void go() {
        switch (act.apply(fresh.factor())) {
            case Outcome.Done<List<String>>(var codes) -> {
                close();
                then.accept(codes);
            }
            case Outcome.Refused<List<String>>(var why) -> fresh.refuse(why);
        }
    }
}
