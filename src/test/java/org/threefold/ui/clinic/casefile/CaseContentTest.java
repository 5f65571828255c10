package org.threefold.ui.clinic.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.threefold.kernel.CaseId;
import org.threefold.live.Live;
import org.threefold.support.InTheClinic;

import java.util.ArrayList;
import java.util.List;

/// A page about a case hears of that one, also when it is shown for a second one.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class CaseContentTest extends SpringBrowserlessTest {

    private static final List<CaseId> ENTERED = new ArrayList<>();
    private static final List<CaseId> AGAIN = new ArrayList<>();

    @Autowired Live live;
    @Autowired TransactionOperations transactions;

    private final CaseId first = CaseId.next();
    private final CaseId second = CaseId.next();

    /// Without a layout, and known to this test alone.
    @AnonymousAllowed
    static class Page extends CaseContent {

        Page(Live live) {
            super(live);
        }

        @Override
        protected boolean enter(CaseId id, BeforeEnterEvent event) {
            ENTERED.add(id);
            return true;
        }

        @Override
        protected void again(CaseId id) {
            AGAIN.add(id);
        }
    }

    @BeforeEach
    void begin() {
        ENTERED.clear();
        AGAIN.clear();
        RouteConfiguration.forSessionScope().setRoute("watched/:case", Page.class);
    }

    @Test
    void it_listens_to_the_case_that_it_shows_also_to_a_second_one() {
        var ui = UI.getCurrent();
        ui.navigate("watched/" + first);
        var page = ui.getCurrentView();
        tell(first);
        heard(first);

        ui.navigate("watched/" + second);
        assertThat(ui.getCurrentView()).isSameAs(page);
        assertThat(ENTERED).containsExactly(first, second);
        tell(second);
        heard(first, second);
    }

    @Test
    void an_address_that_names_no_case_is_no_page() {
        UI.getCurrent().navigate("watched/nobody");

        assertThat(ENTERED).isEmpty();
        assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOf(Page.class);
    }

    private void tell(CaseId id) {
        transactions.executeWithoutResult(_ -> live.tell(id.value()));
    }

    private void heard(CaseId... ids) {
        await().pollInSameThread()
                .until(
                        () -> {
                            var session = VaadinSession.getCurrent();
                            session.getService().runPendingAccessTasks(session);
                            return AGAIN.size() >= ids.length;
                        });
        assertThat(AGAIN).containsExactly(ids);
    }
}
