package org.threefold.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.threefold.access.OpenPage;
import org.threefold.access.PageReads;
import org.threefold.access.Trails;

/// Nothing is here, or nothing that is yours: it reads the same, so nobody learns which.
@AnonymousAllowed
@PageTitle("Not found · Threefold")
public class NotFoundPage extends Div implements HasErrorParameter<NotFoundException> {

    private final CurrentActor me;
    private final Trails trails;
    private final OpenPage page;

    public NotFoundPage(CurrentActor me, Trails trails, OpenPage page) {
        this.me = me;
        this.trails = trails;
        this.page = page;
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var nowhere = new Nowhere();
        nowhere.say(
                "There is nothing here",
                "The address may be mistyped, or the case may not be among yours.");
        removeAll();
        add(nowhere);
        record(event.getLocation().getPath());
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    /// Where a service has denied or refused it, that is the event; what the page itself turned
    /// away has one here.
    private void record(String address) {
        if (page.reads().filter(PageReads::refused).isPresent()) return;
        me.now().ifPresent(known -> trails.unknownPage(known.actor(), address));
    }
}
