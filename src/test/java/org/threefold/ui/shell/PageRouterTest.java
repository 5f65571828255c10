package org.threefold.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NavigationHandler;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.VaadinService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Accounts;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Queries;
import org.threefold.worklist.WorkLists;

import java.util.List;
import java.util.UUID;

@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class PageRouterTest extends SpringBrowserlessTest {

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired WorkLists workLists;
    @Autowired PlatformTransactionManager transactions;

    private PageRouter router;
    private CaseId caseId;

    @BeforeEach
    void open() {
        caseId = clinic.openCase("Page", "Paula");
        var routes = VaadinService.getCurrent().getRouter().getRegistry();
        router = new PageRouter(routes, new TransactionTemplate(transactions));
    }

    @Test
    void services_that_a_page_asks_share_a_transaction_and_who_asks_is_bound_once_for_a_case() {
        var by = clinic.painSpecialist();
        done(workLists.overview(by, caseId)); // screens the case
        var alone =
                Queries.sent(
                        () -> {
                            done(workLists.open(by, caseId, UUID.randomUUID()));
                            return done(workLists.overview(by, caseId));
                        });
        var page =
                Queries.sent(
                        () ->
                                shown(
                                        _ -> {
                                            assertThat(accounts.whoIs(by)).isPresent();
                                            done(workLists.open(by, caseId, UUID.randomUUID()));
                                            done(workLists.overview(by, caseId));
                                            return 200;
                                        }));

        assertThat(alone.commits()).isEqualTo(2);
        assertThat(page.commits()).isEqualTo(1);
        // two to know who asks; one event to write less, and one binding
        assertThat(page.statements()).isEqualTo(alone.statements());
        assertThat(outcomes("READ_OVERVIEW")).containsExactly("done");
    }

    /// As when the trail cannot be written: whoever asked reads nothing of the page.
    @Test
    void a_page_that_cannot_be_kept_on_the_trail_is_an_error() {
        var by = clinic.painSpecialist();
        NavigationHandler breaks =
                _ -> {
                    done(workLists.overview(by, caseId));
                    assertThatThrownBy(
                                    () -> new TransactionTemplate(transactions).execute(_ -> no()))
                            .hasMessage("no");
                    return 200;
                };

        assertThatThrownBy(() -> shown(breaks)).isInstanceOf(UnexpectedRollbackException.class);
        assertThat(outcomes("READ_OVERVIEW")).containsExactly("failed");
    }

    private static Object no() {
        throw new IllegalStateException("no");
    }

    private int shown(NavigationHandler handler) {
        var to = new Location("cases/" + caseId);
        var event = new NavigationEvent(router, to, UI.getCurrent(), NavigationTrigger.CLIENT_SIDE);
        return router.executeNavigation(UI.getCurrent(), to, event, handler, null);
    }

    private List<String> outcomes(String act) {
        return clinic.databaseAs("postgres")
                .sql("select outcome from audit.event where act = ? and case_id = ? order by at")
                .params(act, caseId.value())
                .query(String.class)
                .list();
    }
}
