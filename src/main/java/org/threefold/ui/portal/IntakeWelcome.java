package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.threefold.ui.forms.TitledSection;
import org.threefold.ui.kit.Texts;

/// Before the first question: how many there are, what may be skipped, who reads it.
class IntakeWelcome extends TitledSection {

    IntakeWelcome(int questions, Runnable begin) {
        super(PortalTexts.of("intake.welcome.title"));
        var go = new NativeButton(PortalTexts.of("intake.welcome.begin"), _ -> begin.run());
        go.setClassName("btn go");
        var ways = new Div(go, PortalRoute.HOME.link(PortalTexts.of("intake.welcome.not-now")));
        ways.setClassName("asking-ways");
        add(
                Texts.plain(PortalTexts.of("intake.welcome.how-many", questions)),
                Texts.plain(PortalTexts.of("intake.welcome.stop")),
                Texts.plain(PortalTexts.of("intake.welcome.skip")),
                Texts.quiet(PortalTexts.of("intake.welcome.who-reads")),
                ways);
    }
}
