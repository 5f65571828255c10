package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import org.threefold.consent.ConsentEnding.Part;
import org.threefold.consent.MyConsent;
import org.threefold.ui.kit.Confirm;
import org.threefold.ui.kit.Texts;

import java.util.Arrays;
import java.util.function.Consumer;

/// Takes back what was signed, whole or in part, in one step.
class ConsentWithdrawal extends Section {

    ConsentWithdrawal(MyConsent it, Consumer<Part> withdraw) {
        setClassName("card portal-card stack no-print");
        var ways = new Div();
        ways.setClassName("read-end");
        var choices = it.signed().orElseThrow().choices();
        Arrays.stream(Part.values())
                .filter(choices::has)
                .map(part -> button(part, withdraw))
                .forEach(ways::add);
        add(
                new H2(PortalTexts.of("consent.withdraw.title")),
                Texts.quiet(PortalTexts.of("consent.withdraw.lead")),
                ways);
    }

    private static NativeButton button(Part part, Consumer<Part> withdraw) {
        var button =
                new NativeButton(
                        PortalTexts.of("consent.withdraw." + part),
                        _ -> ask(part, () -> withdraw.accept(part)));
        button.setClassName("btn");
        return button;
    }

    /// All of it is taken back once it is said twice; a part at once.
    private static void ask(Part part, Runnable now) {
        if (part == Part.ALL)
            Confirm.beforeDanger(
                    PortalTexts.of("consent.withdraw.sure"),
                    PortalTexts.of("consent.withdraw.sure.sentence"),
                    PortalTexts.of("consent.withdraw.ALL"),
                    now);
        else now.run();
    }
}
