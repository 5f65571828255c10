package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import org.threefold.ui.kit.Words;

/// Shown at once when an answer tells of thoughts of death or self-harm: whom to call now, and what
/// happens. The numbers are those of [InNeed].
class CallNow extends Section {

    static final String TOLD =
            "Your team has been told and will call you. Do not wait for their call if you are in"
                    + " danger.";

    private final H1 title = new H1("You do not have to carry this alone");

    CallNow(Runnable goOn) {
        setClassName("call-now");
        title.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "alert");
        var next = new NativeButton("Go on with the questions", _ -> goOn.run());
        next.setClassName("btn");
        add(
                title,
                Words.plain(
                        "Thank you for saying this. If it is bad now, talk to somebody at once:"),
                ways(),
                InNeed.words("Nobody reads your answers at night or on weekends."),
                Words.plain(TOLD),
                next);
    }

    void read() {
        title.getElement().callJsFunction("focus");
        getElement().callJsFunction("scrollIntoView");
    }

    private static Div ways() {
        var text = new Anchor();
        text.setUnsafeHref("sms:988");
        text.setText("Text 988");
        var ways =
                new Div(new Anchor("tel:988", "Call 988"), text, new Anchor("tel:911", "Call 911"));
        ways.getChildren().forEach(it -> it.addClassName("btn"));
        ways.setClassName("call-now-ways");
        return ways;
    }
}
