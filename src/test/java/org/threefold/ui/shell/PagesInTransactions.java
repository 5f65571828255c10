package org.threefold.ui.shell;

import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Tests without a browser make a service of their own, which has the router of Vaadin. It gets the
/// portal's, so that their pages are read as people read them.
@TestComponent
public class PagesInTransactions implements VaadinServiceInitListener {

    private final TransactionTemplate page;

    PagesInTransactions(PlatformTransactionManager transactions) {
        this.page = new TransactionTemplate(transactions);
    }

    @Override
    public void serviceInit(ServiceInitEvent started) {
        var service = started.getSource();
        if (service.getRouter() instanceof PageRouter) return;
        var router = new PageRouter(service.getRouter().getRegistry(), page);
        ReflectionTestUtils.setField(service, VaadinService.class, "router", router, Router.class);
    }
}
