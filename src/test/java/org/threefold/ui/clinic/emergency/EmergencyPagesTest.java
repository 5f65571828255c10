package org.threefold.ui.clinic.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.FRESH;
import static org.threefold.support.Clinic.PASSWORD;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Access;
import org.threefold.access.Accounts;
import org.threefold.access.Emergencies;
import org.threefold.access.EmergencyDraft;
import org.threefold.access.EmergencyFinding;
import org.threefold.access.EmergencyReason;
import org.threefold.access.EmergencyRecord;
import org.threefold.access.Role;
import org.threefold.casefile.CaseFile;
import org.threefold.casefile.CaseFiles;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.TestClock;
import org.threefold.ui.admin.EmergencyAccessPage;
import org.threefold.ui.clinic.casefile.CasePage;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.NotFoundPage;
import org.threefold.ui.shell.Screen;
import org.threefold.worklist.WorkLists;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The way to a case in an emergency, what stands on its pages meanwhile, and its review.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class EmergencyPagesTest extends SpringBrowserlessTest {

    private static final EmergencyDraft WHY =
            new EmergencyDraft(EmergencyReason.TREATMENT, "Unconscious in our emergency room.");

    @Autowired private Clinic clinic;
    @Autowired private Accounts accounts;
    @Autowired private Emergencies emergencies;
    @Autowired private WorkLists workLists;
    @Autowired private CaseFiles files;
    @Autowired private TestClock clock;

    private CaseFile file;
    private CaseId caseId;
    private Actor.Staff eva;

    @BeforeEach
    void open() {
        caseId = clinic.openCase("Nightly", "Nan");
        file = done(files.find(clinic.coordinator(), caseId));
        eva = clinic.staff("Eva Page " + Ids.next(), Role.PAIN_SPECIALIST);
    }

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void the_refusal_of_a_link_offers_it_to_a_clinician_and_opens_the_case() {
        Screen.of(accounts, eva);
        UI.getCurrent().navigate("cases/" + caseId + "/history");
        assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
        press("Emergency access");
        assertThat(text(find(EmergencyDialog.class).single())).contains("60 minutes", "told");

        press("Open for 60 minutes");
        assertThat(select().isInvalid()).isTrue();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        fill(WHY.words(), "not the password");
        press("Open for 60 minutes");
        assertThat(find(PasswordField.class).single().isInvalid()).isTrue();
        assertThat(refusal(workLists.overview(eva, caseId))).isEqualTo(Access.NOT_FOUND);
        fill(WHY.words(), PASSWORD);
        press("Open for 60 minutes");

        assertThat(getCurrentView()).isInstanceOf(CasePage.class);
        assertThat(banner()).contains("Emergency access until", "Dana Ruiz", "reviewed");
        assertThat(page()).contains("Evaluation").doesNotContain("My notes");
    }

    @Test
    void the_refusal_offers_it_neither_to_officers_nor_to_the_coordinator() {
        for (var who : new Actor[] {clinic.privacyOfficer(), clinic.director()}) {
            Screen.of(accounts, who);
            UI.getCurrent().navigate("cases/" + caseId);
            assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
            assertThat(buttons("Emergency access")).isZero();
            UI.getCurrent().navigate("emergency");
            assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
        }
        Screen.of(accounts, clinic.coordinator());
        UI.getCurrent().navigate("emergency");
        assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    }

    @Test
    void it_is_found_by_number_and_day_of_birth_together() {
        Screen.of(accounts, eva);
        UI.getCurrent().navigate("emergency");
        press("Open for 60 minutes");
        assertThat(find(TextField.class).all().getFirst().isInvalid()).isTrue();
        assertThat(find(DayField.class).single().isInvalid()).isTrue();

        number(file.number().toString());
        find(DayField.class).single().setValue(file.person().birthDate().plusDays(1));
        fill(WHY.words(), PASSWORD);
        press("Open for 60 minutes");
        assertThat(find(TextField.class).all().getFirst().getErrorMessage())
                .isEqualTo(Emergencies.NOTHING_FOUND);

        find(DayField.class).single().setValue(file.person().birthDate());
        fill(WHY.words(), PASSWORD);
        press("Open for 60 minutes");
        assertThat(getCurrentView()).isInstanceOf(CasePage.class);
    }

    @Test
    void her_list_shows_it_and_she_ends_it() {
        done(emergencies.open(eva, caseId, WHY, FRESH));
        Screen.of(accounts, eva);
        UI.getCurrent().navigate("cases");
        assertThat(page()).contains(file.number() + ", until");

        UI.getCurrent().navigate("cases/" + caseId);
        press("End now");

        assertThat(page()).doesNotContain(file.number() + ", until");
        UI.getCurrent().navigate("cases/" + caseId);
        assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    }

    @Test
    void after_an_hour_the_next_page_of_the_case_is_not_there() {
        done(emergencies.open(eva, caseId, WHY, FRESH));
        Screen.of(accounts, eva);
        UI.getCurrent().navigate("cases/" + caseId);
        assertThat(getCurrentView()).isInstanceOf(CasePage.class);

        backdate(Duration.ofMinutes(61));
        try (var _ = clock.ahead(Duration.ofMinutes(61))) {
            UI.getCurrent().navigate("cases/" + caseId + "/history");
            assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
        }
    }

    @Test
    void every_part_of_the_chart_opens_and_no_other_part_shows_the_case() {
        done(emergencies.open(eva, caseId, WHY, FRESH));
        Screen.of(accounts, eva);
        for (var part :
                List.of("evaluation", "history", "measures", "intake", "findings", "alarm")) {
            UI.getCurrent().navigate("cases/" + caseId + "/" + part);
            assertThat(getCurrentView().getClass().getSimpleName())
                    .as(part)
                    .isNotIn("NotFoundPage", "CrashPage");
            assertThat(banner()).as(part).contains("Emergency access until");
        }
        for (var part : List.of("review", "opinion", "sheet", "preparation", "notes", "team")) {
            UI.getCurrent().navigate("cases/" + caseId + "/" + part);
            assertThat(getCurrentView().getClass().getSimpleName())
                    .as(part)
                    .isNotEqualTo("CrashPage");
        }
    }

    @Test
    void a_seat_sees_no_banner() {
        Screen.of(accounts, clinic.painSpecialist());
        UI.getCurrent().navigate("cases/" + caseId);
        assertThat(banner()).isEmpty();
    }

    @Test
    void the_privacy_officer_reviews_it_and_the_count_goes_down() {
        done(emergencies.open(eva, caseId, WHY, FRESH));
        Screen.of(accounts, clinic.privacyOfficer());
        navigate(EmergencyAccessPage.class);
        long waiting = done(emergencies.toReview(clinic.privacyOfficer()));
        assertThat(page()).contains("Emergency access" + waiting);
        assertThat(find(Table.class).single().text())
                .contains(WHY.words(), file.number().toString())
                .doesNotContain("Nightly");

        find(Table.class).single().press(mine().id().toString(), "review");
        press("Close the review");
        finding().setValue(EmergencyFinding.NOT_JUSTIFIED);
        press("Close the review");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(TextArea.class).single().setValue("The ward says nobody was there.");
        press("Close the review");

        assertThat(mine().review().orElseThrow().finding())
                .isEqualTo(EmergencyFinding.NOT_JUSTIFIED);
        assertThat(done(emergencies.toReview(clinic.privacyOfficer()))).isEqualTo(waiting - 1);
    }

    private EmergencyRecord mine() {
        return done(emergencies.list(clinic.privacyOfficer(), 0, 500)).stream()
                .filter(it -> it.caseId().equals(caseId))
                .findFirst()
                .orElseThrow();
    }

    /// The database's own clock is not moved by a test: the relation is older instead.
    private void backdate(Duration by) {
        clinic.databaseAs("postgres")
                .sql(
                        """
                        update access.relation set begins_at = begins_at - ?::interval, ends_at = ends_at - ?::interval
                        where account_id = ?
                        """)
                .params(by.toString(), by.toString(), eva.id().value())
                .update();
    }

    private void number(String words) {
        find(TextField.class).all().stream()
                .filter(it -> "Record number".equals(it.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(words);
    }

    private void fill(String words, String password) {
        select().setValue(EmergencyReason.TREATMENT);
        find(TextArea.class).single().setValue(words);
        find(PasswordField.class).single().setValue(password);
    }

    @SuppressWarnings("unchecked")
    private Select<EmergencyReason> select() {
        return (Select<EmergencyReason>)
                find(Select.class).all().stream()
                        .filter(it -> "Reason".equals(it.getLabel()))
                        .findFirst()
                        .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<EmergencyFinding> finding() {
        return find(RadioButtonGroup.class).single();
    }

    private String banner() {
        return UI.getCurrent()
                .getChildren()
                .flatMap(EmergencyPagesTest::all)
                .filter(it -> it.getElement().getClassList().contains("emergency-banner"))
                .map(it -> it.isVisible() ? text(it) : "")
                .findFirst()
                .orElse("");
    }

    private static Stream<Component> all(Component one) {
        return Stream.concat(Stream.of(one), one.getChildren().flatMap(EmergencyPagesTest::all));
    }

    private long buttons(String words) {
        return find(Button.class).all().stream().filter(it -> words.equals(it.getText())).count();
    }

    private void press(String words) {
        find(Button.class).all().stream()
                .filter(it -> words.equals(it.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static String page() {
        return UI.getCurrent()
                .getChildren()
                .map(EmergencyPagesTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
