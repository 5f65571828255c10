package org.threefold.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NavigationHandler;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.RouteRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Objects;
import java.util.function.IntConsumer;

/// Reads a page in one transaction: every service that its layouts and its parts ask runs in it,
/// and what they read is on the trail with one commit. Where the commit fails, the page is not
/// shown: the error page is. See decision 0057.
final class PageRouter extends Router {

    private final transient TransactionTemplate page;

    PageRouter(RouteRegistry routes, TransactionTemplate page) {
        super(routes);
        this.page = page;
    }

    @Override
    public int executeNavigation(
            UI window,
            Location to,
            NavigationEvent event,
            NavigationHandler handler,
            @Nullable IntConsumer afterwards) {
        return Objects.requireNonNull(
                page.execute(_ -> super.executeNavigation(window, to, event, handler, afterwards)));
    }
}
