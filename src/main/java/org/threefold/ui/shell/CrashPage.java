package org.threefold.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// A page broke while it was opened. No trace is shown, only the number under which it is kept.
@AnonymousAllowed
public class CrashPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = Incidents.record(parameter.getCaughtException());
        var page = new MessagePage();
        page.say(
                ShellTexts.of("message.broke.title"),
                ShellTexts.of("message.broke"),
                ShellTexts.of("message.broke.incident", String.valueOf(number)));
        removeAll();
        add(page);
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return ShellTexts.title(ShellTexts.of("message.broke.page"));
    }
}
