package org.threefold.ui.clinic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.review.Position.DEFER;
import static org.threefold.review.Position.PROCEED;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.access.Role;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.review.Draft;
import org.threefold.review.Opened;
import org.threefold.review.Opinion;
import org.threefold.review.Position;
import org.threefold.review.Reviews;
import org.threefold.review.RoundView;
import org.threefold.review.Voice;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.shell.Screen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// The pages of the review, as the three use them.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class ReviewPagesTest extends SpringBrowserlessTest {

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired Reviews reviews;

    private CaseId caseId;

    @BeforeEach
    void a_case_ready_for_opinions() {
        caseId = Opened.evaluated(clinic);
    }

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void an_opinion_is_kept_as_one_types_and_signed_with_the_password() {
        opens(clinic.psychiatrist(), "opinion");
        press("Sign opinion");
        assertThat(area("Reasons").getErrorMessage()).isEqualTo("Write your reasons.");

        positions().setValue(DEFER);
        area("Reasons").setValue("His brother's death was six weeks ago.");
        assertThat(done(reviews.draft(clinic.psychiatrist(), caseId)).reasons())
                .startsWith("His brother's");
        area("What would change my mind").setValue("Eight stable weeks.");
        press("Sign opinion");
        $(PasswordField.class).single().setValue("not mine");
        last("Sign opinion").click();
        assertThat($(PasswordField.class).single().getErrorMessage())
                .isEqualTo("This is not your password.");
        $(PasswordField.class).single().setValue(Clinic.PASSWORD);
        last("Sign opinion").click();

        assertThat(voices(clinic.psychiatrist()).get(1)).isInstanceOf(Voice.Open.class);
        assertThat(button("I changed my mind: write a new opinion").isVisible()).isTrue();
    }

    @Test
    void another_page_of_the_same_person_goes_on_with_the_draft() {
        done(reviews.save(clinic.therapist(), caseId, new Draft(DEFER, "Half a thought", "", "")));
        opens(clinic.therapist(), "opinion");

        assertThat(area("Reasons").getValue()).isEqualTo("Half a thought");
        assertThat(positions().getValue()).isEqualTo(DEFER);
    }

    @Test
    void before_all_three_have_signed_the_page_shows_nobody_elses_words() {
        sign(clinic.painSpecialist(), PROCEED);
        opens(clinic.psychiatrist(), "review");

        assertThat(words())
                .contains(
                        "One of the three opinions is signed", "Opens when all three are signed.");
        assertThat(words()).doesNotContain("Three adequate trials failed");
    }

    @Test
    void the_chair_answers_the_dissent_and_records_and_all_three_are_asked() {
        sign(clinic.painSpecialist(), PROCEED);
        sign(clinic.psychiatrist(), DEFER);
        sign(clinic.therapist(), PROCEED);
        opens(clinic.painSpecialist(), "review");
        assertThat(words()).contains("Two say proceed; one says defer. They differ about timing.");

        positions().setValue(PROCEED);
        $(IntegerField.class).withCaption("Sessions authorised").single().setValue(3);
        $(BigDecimalField.class).single().setValue(new BigDecimal("0.75"));
        press("Record decision, ask all three to sign");
        $(DatePicker.class).withCaption("Re-review by").single().setValue(nextYear());
        press("Record decision, ask all three to sign");
        assertThat(area("Answer to it (required)").getErrorMessage())
                .isEqualTo("Answer this dissent.");
        area("Answer to it (required)").setValue("We meet again if his mood drops.");
        press("Record decision, ask all three to sign");

        assertThat(current(clinic.therapist()).ruling().orElseThrow().minutes().dissent())
                .hasSize(1);
        assertThat(words())
                .contains("Signed by 0 of 3", "Answer: We meet again if his mood drops.");
        press("Sign decision");
        $(PasswordField.class).single().setValue(Clinic.PASSWORD);
        last("Sign decision").click();
        assertThat(words()).contains("Signed by 1 of 3");
    }

    @Test
    void what_stands_in_the_way_is_said_with_its_owner() {
        caseId = clinic.openCase();
        opens(clinic.therapist(), "review");

        assertThat(words())
                .contains("Not signed: Medical history", "Dana Ruiz has not signed an opinion");
    }

    @Test
    void a_colleague_outside_the_team_finds_nothing_by_link() {
        for (var page : new String[] {"review", "opinion"}) {
            opens(clinic.staff("Nora Outside", Role.PAIN_SPECIALIST), page);
            assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
        }
    }

    private void opens(Actor who, String page) {
        Screen.of(accounts, who);
        UI.getCurrent().navigate("cases/" + caseId + "/" + page);
    }

    private void sign(Actor.Staff who, Position position) {
        done(
                reviews.signOpinion(
                        who, caseId, Opinion.Id.next(), Opened.opinion(position), Clinic.FRESH));
    }

    private RoundView current(Actor.Staff who) {
        return done(reviews.of(who, caseId)).current().orElseThrow();
    }

    private List<Voice> voices(Actor.Staff who) {
        return current(who).reveal().voices();
    }

    private PositionField positions() {
        return $(PositionField.class).single();
    }

    private TextArea area(String caption) {
        return $(TextArea.class).withCaption(caption).single();
    }

    private Button button(String words) {
        return $(Button.class).withText(words).single();
    }

    private Button last(String words) {
        return $(Button.class).withText(words).all().getLast();
    }

    private void press(String words) {
        test(button(words)).click();
    }

    private String words() {
        return $(ReviewPage.class).single().getElement().getTextRecursively();
    }

    private static LocalDate nextYear() {
        return LocalDate.of(LocalDate.now(ZoneOffset.UTC).getYear() + 1, 6, 1);
    }
}
