package org.threefold.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// A page broke while it was opened. No trace is shown, only the number under which it is kept.
@AnonymousAllowed
@PageTitle("Something broke · Threefold")
public class CrashPage extends Div implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = Incidents.record(parameter.getCaughtException());
        var page = new MessagePage();
        page.say(
                "Something broke on our side",
                "What you saved is kept. Try again in a moment.",
                "If it stays broken, tell whoever runs this portal: incident " + number + ".");
        removeAll();
        add(page);
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
