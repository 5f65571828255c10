package org.threefold.ui.clinic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.conference.Conference;
import org.threefold.conference.Conferences;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.review.Opened;
import org.threefold.review.Opinion;
import org.threefold.review.Position;
import org.threefold.review.Reviews;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.Screen;

import java.time.Clock;
import java.time.Duration;

/// The page of coming conferences, as the team and its coordinator use it.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class ConferencesPageTest extends SpringBrowserlessTest {

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired Reviews reviews;
    @Autowired Clock clock;
    @Autowired Conferences conferences;

    private CaseId caseId;

    @BeforeEach
    void one_conference_with_one_case() {
        caseId = Opened.evaluated(clinic);
        done(conferences.coming(clinic.coordinator()))
                .forEach(
                        one ->
                                done(
                                        conferences.callOff(
                                                clinic.coordinator(),
                                                one.id(),
                                                "Of another test")));
        var id = Conference.Id.next();
        var soon = clock.instant().plus(Duration.ofDays(3));
        done(conferences.plan(clinic.coordinator(), id, soon, clinic.painSpecialist().id()));
        done(conferences.add(clinic.coordinator(), id, caseId));
    }

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void a_conference_shows_its_agenda_and_how_far_each_case_is() {
        var yes = Opened.opinion(Position.PROCEED);
        done(
                reviews.signOpinion(
                        clinic.painSpecialist(), caseId, Opinion.Id.next(), yes, Clinic.FRESH));
        open(clinic.coordinator());

        assertThat($(Table.class).single().text()).contains("LINDQVIST, Per", "1 of 3 signed");
    }

    @Test
    void calling_it_off_asks_why_and_then_it_is_gone() {
        open(clinic.coordinator());
        press("Move or call off");
        press("Call it off");
        assertThat($(MoveDialog.class).single().getElement().getTextRecursively())
                .contains("Say why, in 3 to 500 characters: the team reads it.");

        $(TextArea.class).single().setValue("Nobody is ready.");
        press("Call it off");

        assertThat(words()).contains("No conference is planned.");
    }

    @Test
    void moving_it_shows_the_reason_beside_the_chair() {
        open(clinic.coordinator());
        press("Move or call off");
        $(TextArea.class).single().setValue("The room is taken.");
        press("Move conference");

        assertThat(words()).contains("Chair: Dana Ruiz. Moved: The room is taken.");
    }

    @Test
    void nobody_else_is_offered_to_move_it() {
        open(clinic.therapist());

        assertThat($(Button.class).withText("Move or call off").exists()).isFalse();
    }

    private void open(Actor who) {
        Screen.of(accounts, who);
        navigate(ConferencesPage.class);
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private String words() {
        return $(ConferencesPage.class).single().getElement().getTextRecursively();
    }
}
