package org.threefold.ui.portal;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import org.threefold.safety.Contacts;
import org.threefold.safety.InNeedNow;
import org.threefold.ui.kit.Texts;

import java.util.Optional;

/// Shown at once when an answer tells of thoughts of death or self-harm: whom to call now, and what
/// may be counted on. The buttons stay on the following pages; see [CrisisBox].
class CallNow extends Section {

    private final H1 title = new H1(PortalTexts.of("crisis.title"));

    CallNow(Optional<InNeedNow> now, Runnable goOn) {
        setClassName("call-now");
        title.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "alert");
        var next = new NativeButton(PortalTexts.of("crisis.go-on"), _ -> goOn.run());
        next.setClassName("btn");
        add(title, Texts.plain(PortalTexts.of("crisis.thanks")));
        now.map(InNeedNow::promise)
                .map(CrisisTexts::promise)
                .map(Texts::plain)
                .ifPresent(this::add);
        add(new CrisisWays(now.map(InNeedNow::contacts).orElse(new Contacts("", ""))));
        add(Texts.plain(PortalTexts.of("crisis.lifeline")), next);
    }

    void read() {
        title.getElement().callJsFunction("focus");
        getElement().callJsFunction("scrollIntoView");
    }
}
