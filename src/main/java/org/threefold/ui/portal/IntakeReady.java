package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import org.threefold.ui.kit.Texts;

/// After sending: thanks, and that one may still change an answer.
class IntakeReady extends Section {

    private final H1 title = new H1(PortalTexts.of("intake.ready.title"));

    IntakeReady(String sentOn, Runnable look) {
        setClassName("asking");
        title.getElement().setAttribute("tabindex", "-1");
        var again = new NativeButton(PortalTexts.of("intake.ready.look"), _ -> look.run());
        again.setClassName("btn");
        var ways = new Div(again, PortalRoute.HOME.link(PortalTexts.of("intake.ready.home")));
        ways.setClassName("asking-ways");
        add(
                title,
                Texts.plain(PortalTexts.of("intake.ready.next")),
                Texts.quiet(
                        sentOn.isEmpty()
                                ? PortalTexts.of("intake.ready.change")
                                : PortalTexts.of("intake.ready.sent", sentOn)),
                ways);
    }

    void read() {
        title.getElement().callJsFunction("focus");
    }
}
