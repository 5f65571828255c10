package org.threefold.ui.clinic.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.access.CareTeams;
import org.threefold.access.Colleague;
import org.threefold.access.Covers;
import org.threefold.access.Role;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.referral.Letters;
import org.threefold.referral.Referrals;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.Screen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class TeamPageTest extends SpringBrowserlessTest {

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired Referrals referrals;
    @Autowired CareTeams teams;
    @Autowired Covers covers;
    @Autowired Clock clock;

    private CaseId caseId = CaseId.next();

    @BeforeEach
    void open() {
        var cora = clinic.coordinator();
        var letter = done(referrals.refer(cora, Letters.about(Letters.person("Team", "Tess"))));
        caseId = clinic.seated(done(referrals.accept(cora, Letters.accepting(letter))));
    }

    @Test
    void a_monitor_joins_and_leaves() {
        var sam = clinic.monitor();
        at(clinic.coordinator());

        choose("Add a session monitor", "Sam Okoye");
        assertThat(others().text()).contains("Sam Okoye");
        others().press(sam.id().toString(), "leave");

        assertThat(done(teams.team(clinic.coordinator(), caseId)).members()).isEmpty();
    }

    @Test
    void the_question_is_put_in_other_words_and_the_old_ones_stay() {
        at(clinic.coordinator());
        $(TextArea.class).single().setValue("Is it safe for her?");
        press("Reframe the question");

        var page = $(QuestionCard.class).single().getElement().getTextRecursively();
        assertThat(page).contains("Is it safe for her?", "Is KAP right for CRPS of the right arm?");
    }

    @Test
    void the_patient_is_invited_with_a_name_of_their_own() {
        at(clinic.coordinator());
        username().setValue("x");
        press("Invite the patient");
        assertThat(why().isInvalid()).isTrue();
        why().setValue("There is no mail in this test.");
        press("Invite the patient");
        assertThat(username().isInvalid()).isTrue();

        username().setValue("tess." + caseId + "@example.org");
        press("Invite the patient");

        assertThat(done(teams.team(clinic.coordinator(), caseId)).patientInvited()).isTrue();
        assertThat($(InviteCard.class).single().getElement().getTextRecursively())
                .contains("The patient is invited.");
    }

    @Test
    void a_seat_reads_and_may_reframe_but_neither_assigns_nor_invites() {
        at(clinic.therapist());

        assertThat($(Select.class).all().stream().map(Select::getLabel))
                .containsExactly("Covering clinician");
        assertThat($(InviteCard.class).all()).isEmpty();
        assertThat($(TextArea.class).all()).hasSize(1);
    }

    @Test
    void cover_is_named_with_a_day_that_nobody_reads_in_two_ways() {
        clinic.staff("Cove Ring", Role.MENTAL_HEALTH_PROFESSIONAL);
        at(clinic.coordinator());
        var cover = select("Covering clinician");
        cover.setValue(cover.getListDataView().getItem(0));
        press("Name cover");
        assertThat(day("Until").getErrorMessage()).isEqualTo("Choose a day.");
        assertThat(time("Until, time").isInvalid()).isTrue();

        day("Until").setValue(LocalDate.now(clock).plusDays(3));
        time("Until, time").setValue(LocalTime.of(8, 30));
        press("Name cover");

        var named = done(covers.of(clinic.coordinator(), caseId)).covers().getFirst();
        assertThat(named.ends())
                .isEqualTo(
                        LocalDate.now(clock)
                                .plusDays(3)
                                .atTime(8, 30)
                                .atZone(clock.getZone())
                                .toInstant());
    }

    @Test
    void a_refused_record_of_a_death_is_said_at_its_field() {
        at(clinic.coordinator());
        var note = find(TextField.class, $(DeathCard.class).single()).single();
        press("Is alive: the record is wrong");
        assertThat(note.getErrorMessage())
                .isEqualTo("Write why it is wrong, in up to 2,000 characters.");
        assertThat(note.isInvalid()).isTrue();

        note.setValue("A neighbour said so.");
        day("Day of death, if known").setValue(LocalDate.now(clock).plusDays(2));
        press("Record the death");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(note.isInvalid()).isFalse();
        assertThat(day("Day of death, if known").getErrorMessage())
                .isEqualTo("This day has not come yet.");
        assertThat(note.getValue()).isEqualTo("A neighbour said so.");
    }

    private DayField day(String label) {
        return $(DayField.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TimePicker time(String label) {
        return $(TimePicker.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void at(Actor who) {
        Screen.of(accounts, who);
        UI.getCurrent().navigate("cases/" + caseId + "/team");
    }

    private TextArea why() {
        return find(TextArea.class, $(InviteCard.class).single()).single();
    }

    private TextField username() {
        return find(TextField.class, $(InviteCard.class).single()).single();
    }

    private Table others() {
        return $(Table.class).all().stream()
                .filter(it -> it.getElement().getProperty("content").contains("Others on the team"))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        $(Button.class).all().stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private void choose(String label, String name) {
        test(select(label)).selectItem(name);
    }

    @SuppressWarnings("unchecked")
    private Select<Colleague> select(String label) {
        return (Select<Colleague>)
                $(Select.class).all().stream()
                        .filter(one -> label.equals(one.getLabel()))
                        .findFirst()
                        .orElseThrow();
    }
}
