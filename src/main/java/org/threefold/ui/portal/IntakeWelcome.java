package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import org.threefold.ui.kit.Texts;

/// Before the first question: how many there are, what may be skipped, who reads it.
class IntakeWelcome extends Section {

    IntakeWelcome(int questions, Runnable begin) {
        setClassName("asking");
        var go = new NativeButton("Begin", _ -> begin.run());
        go.setClassName("btn go");
        var ways = new Div(go, PortalRoute.HOME.link("Not now"));
        ways.setClassName("asking-ways");
        add(
                new H1("Tell us about you"),
                Texts.plain(
                        "There are "
                                + questions
                                + " short questions, one at a time. That takes about 10 minutes."),
                Texts.plain(
                        "You can stop at any time and go on later, also on another phone or"
                                + " computer. Nothing is lost."),
                Texts.plain(
                        "You may skip a question. “I don't know” and “I'd rather not say” are good"
                                + " answers. We will not take them for a no."),
                Texts.quiet(
                        "Your team reads this before you meet. Nobody watches this page day and"
                                + " night."),
                ways);
    }
}
