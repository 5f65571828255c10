package org.threefold.ui.clinic.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.threefold.access.Accounts;
import org.threefold.kernel.Actor;
import org.threefold.settings.Policies;
import org.threefold.settings.Setting;
import org.threefold.settings.Settings;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.kit.ErrorSummary;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.NotFoundPage;
import org.threefold.ui.shell.Screen;

/// The pages of the policy, as a person reads them, on a database of their own.
@InTheClinic
@TestPropertySource(properties = "threefold.test.of=policies")
@ViewPackages(packages = "org.threefold.ui")
class PolicyPagesTest extends SpringBrowserlessTest {

    @Autowired private Clinic clinic;
    @Autowired private Accounts accounts;
    @Autowired private Policies policies;

    @AfterEach
    void leave() {
        done(policies.book(clinic.director()))
                .waiting()
                .ifPresent(
                        it -> policies.withdraw(clinic.director(), it.id(), "The test is over."));
        Screen.ofNobody();
    }

    @Test
    void every_clinician_reads_each_number_with_its_meaning_basis_and_use() {
        open(clinic.monitor(), "policy");

        assertThat(shown())
                .contains("Practice policy")
                .contains("settings that no guideline fixes")
                .contains("Days and hours are those of America/Los_Angeles.")
                .doesNotContain("Draft a change");
        assertThat(find(Table.class).first().text())
                .contains(
                        "Drug classes tried without enough help, How many classes of drugs must"
                                + " have been tried properly and failed.",
                        "2 drug classes, usual",
                        "Practice policy: two adequate trials is a norm of depression, not of"
                                + " pain.",
                        "Rule LOG-07");
    }

    @Test
    void a_setting_that_nothing_reads_yet_says_so() {
        open(clinic.therapist(), "policy?topic=therapy");

        assertThat(find(Table.class).first().text())
                .contains("Not used yet; Kept for the plan of integration");
    }

    @Test
    void a_search_goes_through_every_topic() {
        open(clinic.therapist(), "policy");
        find(TextField.class).withLabel("Search all settings").single().setValue("PSY-12");

        assertThat(find(Table.class).first().rows()).hasSize(1);
    }

    @Test
    void only_the_director_finds_the_form() {
        open(clinic.painSpecialist(), "policy/draft");

        assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_the_difference_in_sentences() {
        open(clinic.director(), "policy/draft");
        pick("trials.drug-classes");
        var value = find(TextField.class).withLabel("New value").single();
        value.setValue("0");
        press("Propose version");

        assertThat(value.getErrorMessage()).startsWith("Between 1 and 6 drug classes.");
        assertThat(find(ErrorSummary.class).single().isVisible()).isTrue();
        value.setValue("1");
        press("Propose version");
        var reason = find(TextArea.class).withLabel("Why is it looser than usual?").single();
        assertThat(reason.getErrorMessage()).startsWith("Say why in 30 characters or more");
        assertThat(shown()).contains("2 drug classes before, 1 drug class after.");
    }

    @Test
    void what_is_typed_is_there_again_and_a_proposal_waits_for_another() {
        open(clinic.director(), "policy/draft");
        pick("trials.look-back");
        find(TextField.class).withLabel("New value").single().setValue("7");
        find(TextArea.class)
                .withLabel("Why is it changed?")
                .single()
                .setValue("Agreed at our meeting.");
        open(clinic.director(), "policy/draft");

        assertThat(find(TextField.class).withLabel("New value").single().getValue()).isEqualTo("7");
        press("Propose version");
        open(clinic.psychiatrist(), "policy");
        assertThat(shown())
                .contains("A draft waits to be adopted", "Mira Holt", "Agreed at our meeting.")
                .contains("Adopt, for mental health", "Send back to Mira Holt");
        open(clinic.director(), "policy");
        assertThat(shown()).contains("Withdraw the draft").doesNotContain("Adopt, for");
    }

    @Test
    void the_drugs_stand_a_drug_a_line() {
        open(clinic.psychiatrist(), "policy?topic=drugs");

        assertThat(find(Table.class).first().text())
                .contains("Tricyclic antidepressant | 25 mg | 150 mg; 75 mg from 65 years on");
    }

    private void pick(String setting) {
        @SuppressWarnings("unchecked")
        var box =
                (ComboBox<Setting>) find(ComboBox.class).withLabel("A setting to change").single();
        box.setValue(Settings.find(setting).orElseThrow());
    }

    private void press(String words) {
        find(Button.class).all().stream()
                .filter(it -> it.getText().startsWith(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private void open(Actor me, String path) {
        Screen.of(accounts, me);
        var parts = path.split("\\?", 2);
        if (parts.length == 1) UI.getCurrent().navigate(path);
        else
            UI.getCurrent()
                    .navigate(
                            parts[0], com.vaadin.flow.router.QueryParameters.fromString(parts[1]));
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
