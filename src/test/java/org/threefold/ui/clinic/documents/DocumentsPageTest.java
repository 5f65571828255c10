package org.threefold.ui.clinic.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.documents.AttachmentDraft;
import org.threefold.documents.AttachmentId;
import org.threefold.documents.AttachmentKind;
import org.threefold.documents.Attachments;
import org.threefold.documents.Papers;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.ui.kit.FileDownload;
import org.threefold.ui.shell.Screen;

/// The page of what is attached to a case, for each who may see it.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class DocumentsPageTest extends SpringBrowserlessTest {

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired Patients patients;
    @Autowired Attachments attachments;

    private CaseId caseId;

    @BeforeEach
    void a_case() {
        caseId = patients.invited("Page", "Pia").caseId();
    }

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void the_empty_page_says_what_belongs_there() {
        assertThat(open(clinic.painSpecialist()))
                .contains("Nothing is attached yet.", "Attach a file");
        assertThat(open(clinic.coordinator()))
                .contains("You have attached nothing to this case yet", "Attach a file");
    }

    @Test
    void a_clinician_downloads_and_retracts_and_a_coordinator_sees_their_own_alone() {
        attach(clinic.painSpecialist(), "Spine letter");
        attach(clinic.coordinator(), "By post");

        assertThat(open(clinic.therapist())).contains("Spine letter", "By post", "2 in all");
        assertThat(find(FileDownload.class).all()).hasSize(2);
        assertThat(open(clinic.coordinator())).contains("By post").doesNotContain("Spine letter");
        assertThat(find(FileDownload.class).all()).isEmpty();
        assertThat(find(Button.class).withText("Retract").all()).hasSize(1);
    }

    @Test
    void a_long_list_is_read_in_pages() {
        for (int i = 1; i <= DocumentsPage.PAGE + 1; i++) attach(clinic.therapist(), "Paper " + i);

        assertThat(open(clinic.therapist())).contains("Paper 26").doesNotContain("Paper 1 ");
        test(find(Button.class).withText("Older").single()).click();
        assertThat(find(AttachmentRow.class).all()).hasSize(1);
        test(find(Button.class).withText("Newer").single()).click();
        assertThat(find(AttachmentRow.class).all()).hasSize(DocumentsPage.PAGE);
    }

    @Test
    void all_that_is_missing_is_said_at_its_field_and_nothing_is_attached() {
        open(clinic.therapist());

        test(find(Button.class).withText("Attach").single()).click();

        assertThat(find(Select.class).single().getErrorMessage())
                .isEqualTo(AttachmentDraft.Problem.NO_KIND.sentence());
        assertThat(find(TextField.class).single().getErrorMessage())
                .isEqualTo(AttachmentDraft.Problem.NO_TITLE.sentence());
        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        assertThat(words()).contains("Choose a file first.");
        assertThat(done(attachments.page(clinic.therapist(), caseId, 0, 9)).page().total())
                .isZero();
    }

    @Test
    void a_case_that_is_anothers_is_not_found() {
        attach(clinic.painSpecialist(), "Spine letter");

        assertThat(open(clinic.privacyOfficer())).doesNotContain("Spine letter");
    }

    private void attach(Actor.Staff who, String title) {
        var draft =
                new AttachmentDraft(
                        AttachmentId.next(), AttachmentKind.OUTSIDE_LETTER, title, null);
        done(attachments.add(who, caseId, draft, Papers.letter()));
    }

    private String open(Actor.Staff who) {
        Screen.of(accounts, who);
        UI.getCurrent().navigate("nowhere");
        UI.getCurrent().navigate("cases/" + caseId + "/documents");
        return words();
    }

    private String words() {
        return find(Div.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList()
                .toString();
    }
}
