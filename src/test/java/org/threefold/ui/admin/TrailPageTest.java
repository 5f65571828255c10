package org.threefold.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.Screen;

@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class TrailPageTest extends SpringBrowserlessTest {

    @Autowired private Clinic clinic;
    @Autowired private Accounts accounts;

    @BeforeEach
    void sit() {
        Screen.of(accounts, clinic.privacyOfficer());
    }

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void looking_at_the_trail_stands_on_the_trail() {
        navigate(TrailPage.class);
        test(find(Button.class).withText("Search the trail").single()).click();

        assertThat(list().text()).contains("Search the audit trail", "Done");
    }

    @Test
    void one_case_can_be_followed() {
        var caseId = clinic.looseCase();
        navigate(TrailPage.class);

        lookFor(caseId.toString());

        assertThat(list().text()).contains("Give a seat on a case", "Case " + caseId);
        assertThat(list().text()).doesNotContain("Manage accounts", "No record");
    }

    @Test
    void a_case_nobody_opened_has_a_sentence_instead_of_a_table() {
        navigate(TrailPage.class);

        lookFor(CaseId.next().toString());

        assertThat(list().text()).contains("Nothing on the trail fits");
    }

    @Test
    void what_is_no_case_is_said_at_its_field() {
        navigate(TrailPage.class);

        lookFor("Per Lindqvist");

        assertThat(whose().isInvalid()).isTrue();
        assertThat(whose().getErrorMessage()).startsWith("A case is named by");
    }

    private void lookFor(String words) {
        test(whose()).setValue(words);
        test(find(Button.class).withText("Search the trail").single()).click();
    }

    private TextField whose() {
        return find(TextField.class).withCaption("Whose record").single();
    }

    private Table list() {
        return find(Table.class).single();
    }
}
