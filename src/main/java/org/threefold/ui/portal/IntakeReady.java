package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.threefold.ui.forms.TitledSection;
import org.threefold.ui.kit.Texts;

/// After sending: thanks, and that one may still change an answer.
class IntakeReady extends TitledSection {

    IntakeReady(String sentOn, Runnable look) {
        super(PortalTexts.of("intake.ready.title"));
        var again = new NativeButton(PortalTexts.of("intake.ready.look"), _ -> look.run());
        again.setClassName("btn");
        var ways = new Div(again, PortalRoute.HOME.link(PortalTexts.of("intake.ready.home")));
        ways.setClassName("asking-ways");
        add(
                Texts.plain(PortalTexts.of("intake.ready.next")),
                Texts.quiet(
                        sentOn.isEmpty()
                                ? PortalTexts.of("intake.ready.change")
                                : PortalTexts.of("intake.ready.sent", sentOn)),
                ways);
    }
}
