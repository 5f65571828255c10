package org.threefold.ui.clinic.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.evidence.Library;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.Screen;

/// What a clinician reads on the sheet and in the library.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class SheetPageTest extends SpringBrowserlessTest {

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired Library library;

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void every_sentence_stands_with_source_date_certainty_and_mark() {
        var words = sheet(clinic.painSpecialist(), clinic.openCase("Page", "Paula"));

        assertThat(words)
                .contains(
                        "No clear evidence of benefit of ketamine for chronic pain at any time"
                            + " point",
                        "Cochrane review 2025 · Aug 2025 · very low certainty · read in a summary"
                            + " of the source",
                        "Disputed",
                        "Moderate evidence of improvement in CRPS",
                        "Not recorded whether there is a disease of the liver.",
                        "Says who paid for it");
    }

    @Test
    void a_sheet_that_is_nobodys_and_a_case_that_is_anothers_are_not_found() {
        var caseId = clinic.openCase("Page", "Pablo");

        assertThat(sheet(clinic.coordinator(), caseId)).doesNotContain("Cochrane");
        assertThat(open(clinic.painSpecialist(), "cases/" + caseId + "/sheet/nonsense"))
                .doesNotContain("Cochrane");
    }

    @Test
    void one_source_shows_what_it_says_and_what_cites_it() {
        var words = open(clinic.therapist(), "evidence/NOPPERS11");

        assertThat(words)
                .contains("Liver injury in 3 of 6 people", "Disputed", "Lee 2025")
                .contains("HEP-0")
                .contains("Page for patients: What can go wrong, and how often")
                .doesNotContain("Keep this source");
        assertThat(open(clinic.director(), "evidence/NOPPERS11")).contains("Keep this source");
        assertThat(open(clinic.therapist(), "evidence/nothing")).doesNotContain("What it says");
    }

    @Test
    void the_library_lists_what_is_said_and_what_is_due() {
        var words = open(clinic.therapist(), "evidence");

        assertThat(words)
                .contains("Due for review", "ASRA/AAPM/ASA 2018")
                .doesNotContain("Import a file");
        assertThat(open(clinic.director(), "evidence")).contains("Import a file", "Add a source");
        assertThat(done(library.shelf(clinic.therapist())).statements()).hasSizeGreaterThan(60);
    }

    private String sheet(Actor.Staff who, CaseId caseId) {
        return open(who, "cases/" + caseId + "/sheet");
    }

    private String open(Actor.Staff who, String path) {
        Screen.of(accounts, who);
        UI.getCurrent().navigate(path);
        return $(Div.class).all().stream()
                        .map(it -> it.getElement().getTextRecursively())
                        .toList()
                        .toString()
                + $(Table.class).all().stream().map(Table::text).toList();
    }
}
