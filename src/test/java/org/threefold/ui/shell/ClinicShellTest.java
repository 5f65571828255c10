package org.threefold.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.access.Act;
import org.threefold.access.Role;
import org.threefold.access.Trails;
import org.threefold.audit.AuditResult;
import org.threefold.kernel.Actor;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.ui.admin.AccessMatrixPage;
import org.threefold.ui.admin.AccountsPage;
import org.threefold.ui.clinic.worklist.WorkPage;

import java.util.List;
import java.util.Set;

@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class ClinicShellTest extends SpringBrowserlessTest {

    @Autowired private Clinic clinic;
    @Autowired private Accounts accounts;
    @Autowired private Patients patients;
    @Autowired private Trails trails;

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void the_privacy_officer_is_offered_accounts_matrix_and_trail() {
        Screen.of(accounts, clinic.privacyOfficer());

        navigate(AccessMatrixPage.class);

        assertThat(entries()).contains("accounts", "access-matrix", "trail").doesNotContain("work");
    }

    @Test
    void a_page_that_is_not_open_to_somebody_is_not_there() {
        Screen.of(accounts, clinic.therapist());

        assertThat(arrivalAt("accounts")).isInstanceOf(NotFoundPage.class);
        assertThat(arrivalAt("trail")).isInstanceOf(NotFoundPage.class);
        assertThat(arrivalAt("access-matrix")).isInstanceOf(NotFoundPage.class);
    }

    @Test
    void an_address_that_nobody_has_reads_the_same() {
        Screen.of(accounts, clinic.therapist());

        assertThat(arrivalAt("cases/that/never/were")).isInstanceOf(NotFoundPage.class);
    }

    @Test
    void whoever_tries_the_address_of_a_case_is_told_to_its_patient() {
        var patient = patients.invited("Address", "Ada");
        Screen.of(accounts, clinic.referrer());

        assertThat(arrivalAt("cases/" + patient.caseId())).isInstanceOf(NotFoundPage.class);

        assertThat(done(trails.ofMyRecord(patient.me(), 0, 20)))
                .anyMatch(
                        it ->
                                it.act().equals(Act.OPEN_UNKNOWN_PAGE.name())
                                        && it.result() == AuditResult.DENIED
                                        && it.who().equals("Rafe Stone"));
    }

    @Test
    void a_demotion_shows_at_the_next_click() {
        var officer = clinic.staff("Second Officer", Role.PRIVACY_OFFICER);
        Screen.of(accounts, officer);
        navigate(AccountsPage.class);

        demote(officer);

        assertThat(arrivalAt("trail")).isInstanceOf(NotFoundPage.class);
    }

    @Test
    void what_waits_stands_beside_its_page() {
        // nobody else's alarms are theirs
        Screen.of(accounts, clinic.staff("Nora Nothing-Waits", Role.THERAPIST));
        navigate(WorkPage.class);

        NavCount.say(UI.getCurrent(), "work", 5);

        assertThat(find(NavList.class).single().getElement().getTextRecursively())
                .contains("Work5");
    }

    private void demote(Actor.Staff officer) {
        var boss = clinic.privacyOfficer();
        var account =
                done(accounts.list(boss, "Second Officer", 0, 1)).stream()
                        .findFirst()
                        .orElseThrow();
        done(accounts.setRoles(boss, account.id(), Set.of(Role.THERAPIST)));
        assertThat(accounts.whoIs(officer).orElseThrow().roles()).containsExactly(Role.THERAPIST);
    }

    private Object arrivalAt(String path) {
        UI.getCurrent().navigate(path);
        return getCurrentView();
    }

    private List<String> entries() {
        return find(NavList.class)
                .single()
                .getChildren()
                .flatMap(item -> item.getChildren())
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }
}
