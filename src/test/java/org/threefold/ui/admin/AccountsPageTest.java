package org.threefold.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Account;
import org.threefold.access.Accounts;
import org.threefold.access.Role;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.kit.RowGrid;
import org.threefold.ui.shell.Screen;

@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class AccountsPageTest extends SpringBrowserlessTest {

    @Autowired private Clinic clinic;
    @Autowired private Accounts accounts;

    @BeforeEach
    void sit() {
        clinic.staff("Nadia Berg", Role.SESSION_MONITOR);
        Screen.of(accounts, clinic.privacyOfficer());
        lookForNadia();
    }

    private void lookForNadia() {
        navigate(AccountsPage.class);
        test(find(TextField.class).withCaption("Find by name or username").single())
                .setValue("Nadia Berg");
    }

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void a_person_is_listed_with_role_and_whether_they_can_sign_in() {
        assertThat(list().text())
                .contains("Nadia Berg", "Session monitor", "Open", "Change roles", "Disable");
    }

    @Test
    void somebody_shut_out_can_be_let_in_again() {
        done(accounts.setDisabled(clinic.privacyOfficer(), nadia().id(), true));
        lookForNadia();

        list().press(nadia().id().toString(), "enable");

        assertThat(nadia().disabled()).isFalse();
    }

    @Test
    void an_act_that_was_not_offered_is_ignored() {
        list().press(nadia().id().toString(), "enable");
        list().press("somebody-else", "disable");

        assertThat(nadia().disabled()).isFalse();
        assertThat(list().text()).contains("Nadia Berg");
    }

    private Account nadia() {
        return done(accounts.list(clinic.privacyOfficer(), "Nadia Berg", 0, 1)).getFirst();
    }

    private RowGrid list() {
        return find(RowGrid.class).single();
    }
}
