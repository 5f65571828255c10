package org.threefold.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// Nothing is here, or nothing that is yours: it reads the same, so nobody learns which.
@AnonymousAllowed
@PageTitle("Not found · Threefold")
public class NotFoundPage extends Div implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var page = new Nowhere();
        page.say(
                "There is nothing here",
                "The address may be mistyped, or the case may not be among yours.");
        removeAll();
        add(page);
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
