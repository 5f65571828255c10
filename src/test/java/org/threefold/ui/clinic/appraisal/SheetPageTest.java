package org.threefold.ui.clinic.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.library.Library;
import org.threefold.library.SourceStanding;
import org.threefold.preparation.Preparations;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.ui.kit.RowGrid;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.Screen;

import java.time.LocalDate;

/// What a clinician reads on the sheet and in the library.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class SheetPageTest extends SpringBrowserlessTest {

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired Library library;
    @Autowired Patients patients;
    @Autowired Preparations preparations;

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
        assertThat(done(library.snapshot(clinic.therapist())).statements()).hasSizeGreaterThan(60);
    }

    @Test
    void a_source_that_fell_flags_the_rules_the_findings_the_sheet_and_the_pages_for_patients() {
        var patient = patients.invited("Flagged", "Flora");
        var risks = patients.library("the-risks");
        fall(
                "NOPPERS11",
                new SourceStanding.Retracted(LocalDate.of(2026, 11, 1), "a made-up reason"));

        var why = "Noppers 2011 was retracted on 01-Nov-2026: a made-up reason";
        assertThat(open(clinic.therapist(), "rules")).contains(why);
        assertThat(open(clinic.therapist(), "rules?words=HEP-03"))
                .contains("HEP-03", "Source does not hold");
        assertThat(open(clinic.therapist(), "rules/HEP-03")).contains(why);
        assertThat(open(clinic.therapist(), "cases/" + patient.caseId() + "/findings"))
                .contains(why);
        assertThat(sheet(clinic.therapist(), patient.caseId())).contains(why);
        assertThat(done(preparations.fallen(patient.me(), patient.caseId(), risks)))
                .containsEntry("NOPPERS11", why);

        fall("NOPPERS11", new SourceStanding.Current());
        assertThat(open(clinic.therapist(), "rules")).doesNotContain(why);
        assertThat(done(preparations.fallen(patient.me(), patient.caseId(), risks))).isEmpty();
    }

    @Test
    void the_director_finds_what_is_due_among_the_work() {
        assertThat(open(clinic.director(), "work")).contains("Due for review");
        assertThat(open(clinic.therapist(), "work")).doesNotContain("Due for review");
    }

    private void fall(String source, SourceStanding standing) {
        done(library.mark(clinic.director(), Ids.next(), source, standing));
    }

    private String sheet(Actor.Staff who, CaseId caseId) {
        return open(who, "cases/" + caseId + "/sheet");
    }

    private String open(Actor.Staff who, String path) {
        Screen.of(accounts, who);
        UI.getCurrent().navigate("nowhere");
        UI.getCurrent().navigate(path.split("\\?")[0], query(path));
        return $(Div.class).all().stream()
                        .map(it -> it.getElement().getTextRecursively())
                        .toList()
                        .toString()
                + $(Table.class).all().stream().map(Table::text).toList()
                + $(RowGrid.class).all().stream().map(RowGrid::text).toList();
    }

    private static QueryParameters query(String path) {
        var parts = path.split("\\?");
        return parts.length > 1 ? QueryParameters.fromString(parts[1]) : QueryParameters.empty();
    }
}
