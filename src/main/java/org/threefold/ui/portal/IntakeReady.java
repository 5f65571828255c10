package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import org.threefold.ui.kit.Texts;

/// After sending: thanks, and that one may still change an answer.
class IntakeReady extends Section {

    private final H1 title = new H1("Thank you. Your answers are ready for review.");

    IntakeReady(String sentOn, Runnable look) {
        setClassName("asking");
        title.getElement().setAttribute("tabindex", "-1");
        var again = new NativeButton("Look at my answers", _ -> look.run());
        again.setClassName("btn");
        var ways = new Div(again, PortalRoute.HOME.link("Where I stand"));
        ways.setClassName("asking-ways");
        add(
                title,
                Texts.plain(
                        "Your team reads them before you meet, and asks where something is open."),
                Texts.quiet(
                        (sentOn.isEmpty() ? "" : "Sent on " + sentOn + ". ")
                                + "You can still change an answer; then tell us again that you are"
                                + " ready."),
                ways);
    }

    void read() {
        title.getElement().callJsFunction("focus");
    }
}
