package org.threefold.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.casefile.CaseFiles;
import org.threefold.evaluation.Evaluations;
import org.threefold.evaluation.Section;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.kit.RowGrid;
import org.threefold.ui.shell.Screen;

import java.util.List;

@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class TrailPageTest extends SpringBrowserlessTest {

    @Autowired private Clinic clinic;
    @Autowired private Evaluations evaluations;
    @Autowired private CaseFiles files;
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

        assertThat(list().text()).contains("No matching events");
    }

    @Test
    void who_read_the_section_on_substance_use_is_answered_by_name_record_number_and_section() {
        var caseId = clinic.openCase("Weissnat", "Ada");
        done(evaluations.of(clinic.psychiatrist(), caseId, List.of(Section.SUBSTANCE_USE)));
        done(evaluations.of(clinic.therapist(), caseId, List.of(Section.MEDICAL_HISTORY)));
        var record = done(files.find(clinic.coordinator(), caseId)).number().toString();
        navigate(TrailPage.class);
        test(find(TextField.class).withCaption("Section").single()).setValue("substance use");

        for (var words : List.of("Ada Weissnat", "WEISSNAT, Ada", record, caseId.toString())) {
            lookFor(words);
            assertThat(list().text())
                    .as(words)
                    .contains("Read substance-use records (PART2)", "Ilse Kagan", "WEISSNAT, Ada")
                    .doesNotContain("Jo Mbeki", "Medical history");
        }
    }

    @Test
    void a_name_that_nobody_has_is_said_at_its_field() {
        navigate(TrailPage.class);

        lookFor("Nobody of this Name");

        assertThat(whose().isInvalid()).isTrue();
        assertThat(whose().getErrorMessage()).isEqualTo("No record has this name or number.");
    }

    @Test
    void what_one_person_did_within_an_hour_is_one_row() {
        var caseId = clinic.openCase("Grouped", "Gus");
        for (var section : List.of(Section.MEDICAL_HISTORY, Section.MEDICATIONS))
            done(evaluations.of(clinic.psychiatrist(), caseId, List.of(section)));
        navigate(TrailPage.class);
        test(find(Checkbox.class).single()).click();

        lookFor("Grouped, Gus");

        assertThat(list().text()).contains("Read history and evaluation (2)");
    }

    private void lookFor(String words) {
        test(whose()).setValue(words);
        test(find(Button.class).withText("Search the trail").single()).click();
    }

    private TextField whose() {
        return find(TextField.class).withCaption("Whose record").single();
    }

    private RowGrid list() {
        return find(RowGrid.class).single();
    }
}
