package org.threefold.ui.clinic.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.access.CareTeams;
import org.threefold.access.Colleague;
import org.threefold.access.Role;
import org.threefold.casefile.CaseFiles;
import org.threefold.casefile.PainCondition;
import org.threefold.casefile.PainConditions;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Ids;
import org.threefold.referral.Letters;
import org.threefold.referral.ReferralStatus;
import org.threefold.referral.Referrals;
import org.threefold.referral.Urgency;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.clinic.casefile.CasesPage;
import org.threefold.ui.clinic.worklist.WorkPage;
import org.threefold.ui.kit.RowGrid;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.ui.shell.Screen;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class ReferralPagesTest extends SpringBrowserlessTest {

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired CaseFiles files;
    @Autowired Referrals referrals;
    @Autowired CareTeams teams;
    @Autowired CurrentActor current;

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void the_coordinator_types_a_referral_and_sees_it() {
        sits(clinic.staff("Cleo Types", Role.COORDINATOR));
        navigate(NewReferralPage.class);
        area("Question asked").setValue("Would KAP help?");
        press("Record the referral");
        assertThat(line("Family name").getErrorMessage()).isEqualTo("Give the family name.");
        assertThat(area("Question asked").isInvalid()).isFalse();

        fillTheRest("Typed", "Theo");
        press("Record the referral");

        assertThat($(H1.class).single().getText()).isEqualTo("TYPED, Theo");
        assertThat(area("Question for the team").getValue()).isEqualTo("Would KAP help?");
    }

    @Test
    void the_list_shows_what_is_open_with_the_urgent_first() {
        sits(clinic.coordinator());
        sent(clinic.coordinator(), "Lined", "Calm", Urgency.ROUTINE);
        sent(clinic.coordinator(), "Lined", "Haste", Urgency.URGENT);
        navigate(ReferralsPage.class);

        line("Name").setValue("lined");
        assertThat(rows().text())
                .containsSubsequence("LINED, Haste", "Urgent", "New", "LINED, Calm", "Routine");
        line("Name").setValue("nobody of that name");
        assertThat(rows().text()).isEqualTo("No referral fits what you look for.");
    }

    @Test
    void referrals_nobody_answered_stand_above_the_coordinators_work_and_on_nobody_elses() {
        sent(clinic.referrer(), "Waits", "Wim", Urgency.SOON);
        sits(clinic.coordinator());
        navigate(WorkPage.class);
        assertThat($(WaitingReferrals.class).single().isVisible()).isTrue();
        assertThat($(Paragraph.class).all())
                .anyMatch(it -> it.getText().contains("to be answered; "));

        sits(clinic.painSpecialist());
        navigate(CasesPage.class);
        navigate(WorkPage.class);
        assertThat($(WaitingReferrals.class).exists()).isFalse();
    }

    @Test
    void the_coordinator_asks_for_more_and_what_is_typed_elsewhere_stays() {
        sits(clinic.coordinator());
        var id = sent(clinic.referrer(), "Asked", "Ada", Urgency.SOON);
        UI.getCurrent().navigate("referrals/" + id);
        area("Question for the team").setValue("Half a thought");
        area("What is missing").setValue("An ECG");
        press("Ask the referrer");

        assertThat(done(referrals.referral(clinic.coordinator(), id)).status())
                .isEqualTo(ReferralStatus.WAITING);
        assertThat(area("Question for the team").getValue()).isEqualTo("Half a thought");
        press("Decline the referral");
        assertThat(area("Reason").getErrorMessage()).startsWith("Say it in words");
    }

    @Test
    void a_duplicate_stands_beside_and_can_be_the_same_person() {
        var cora = clinic.coordinator();
        sits(cora);
        var first =
                done(
                        referrals.accept(
                                cora, Letters.accepting(sent(cora, "Double", "Di", Urgency.SOON))));
        var again = sent(cora, "Double", "Di", Urgency.SOON);
        UI.getCurrent().navigate("referrals/" + again);

        $(Checkbox.class).single().setValue(true);
        press("Accept and open the case");

        var opened = done(referrals.referral(cora, again)).openedCase().orElseThrow();
        assertThat(done(files.find(cora, opened)).person().id())
                .isEqualTo(done(files.find(cora, first)).person().id());
    }

    @Test
    void the_sender_sees_what_is_asked_and_answers() {
        var vera = clinic.staff("Vera Sends", Role.REFERRER);
        var id = sent(vera, "Sender", "Sue", Urgency.SOON);
        done(referrals.askForMore(clinic.coordinator(), Ids.next(), id, "Which opioids?"));
        sits(vera);
        navigate(SendPage.class);
        assertThat(table().text()).contains("SENDER, Sue", "Waiting for the referrer");

        UI.getCurrent().navigate("send/" + id);
        area("What you want to add").setValue("Oxycodone 20 mg twice a day");
        press("Send it");

        assertThat(done(referrals.sentReferral(vera, id)).status())
                .isEqualTo(ReferralStatus.ANSWERED);
    }

    @Test
    void a_referral_of_somebody_else_is_not_there() {
        var id = sent(clinic.coordinator(), "Secret", "Sal", Urgency.SOON);
        sits(clinic.staff("Otto Else", Role.REFERRER));
        UI.getCurrent().navigate("send/" + id);

        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
        UI.getCurrent().navigate("send/not-an-id");
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void the_coordinator_fills_a_seat_and_nobody_fills_two() {
        var cora = clinic.coordinator();
        var both = clinic.staff("Bo Both", Role.PAIN_SPECIALIST, Role.MENTAL_HEALTH_PROFESSIONAL);
        var caseId =
                done(
                        referrals.accept(
                                cora,
                                Letters.accepting(sent(cora, "Seated", "Sid", Urgency.SOON))));
        sits(cora);
        var panel = new SeatsPanel(teams, current, caseId);
        UI.getCurrent().add(panel);

        choose("Pain seat", "Bo Both");
        choose("Mental health seat", "Bo Both");

        var team = done(teams.team(cora, caseId));
        assertThat(team.at(Discipline.PAIN).orElseThrow().id()).isEqualTo(both.id());
        assertThat(team.at(Discipline.MENTAL_HEALTH)).isEmpty();
    }

    @Test
    void who_may_not_assign_sees_names_only() {
        var caseId = seatedCase();
        sits(clinic.therapist());
        var panel = new SeatsPanel(teams, current, caseId);
        UI.getCurrent().add(panel);

        assertThat($(Select.class, panel).all()).isEmpty();
        assertThat(panel.getElement().getTextRecursively()).contains("Jo Mbeki", "Dana Ruiz");
    }

    private CaseId seatedCase() {
        var cora = clinic.coordinator();
        return clinic.seated(
                done(
                        referrals.accept(
                                cora, Letters.accepting(sent(cora, "Seen", "Sam", Urgency.SOON)))));
    }

    private void fillTheRest(String family, String given) {
        line("Family name").setValue(family);
        line("Given name").setValue(given);
        $(DatePicker.class).single().setValue(LocalDate.of(1979, 3, 4));
        condition().setValue(PainConditions.byCode("M79.7").orElseThrow());
        urgency().setValue(Urgency.SOON);
        line("Organisation").setValue("Elm Street Clinic");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PainCondition> condition() {
        return (ComboBox<PainCondition>) $(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Urgency> urgency() {
        return (Select<Urgency>) select("Urgency");
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String name) {
        var seat = (Select<Colleague>) select(label);
        var who =
                seat.getListDataView()
                        .getItems()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        test(seat).selectItem(seat.getItemLabelGenerator().apply(who));
    }

    private Select<?> select(String label) {
        return $(Select.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private ReferralId sent(Actor who, String family, String given, Urgency urgency) {
        return done(referrals.refer(who, Letters.about(Letters.person(family, given), urgency)));
    }

    private void sits(Actor who) {
        Screen.of(accounts, who);
    }

    private void press(String words) {
        find(Button.class, button -> words.equals(button.getText())).click();
    }

    private TextField line(String label) {
        return find(TextField.class, field -> label.equals(field.getLabel()));
    }

    private TextArea area(String label) {
        return find(TextArea.class, field -> label.equals(field.getLabel()));
    }

    private RowGrid rows() {
        return $(RowGrid.class).single();
    }

    private Table table() {
        return $(Table.class).single();
    }

    private <C extends Component> C find(Class<C> kind, Predicate<C> which) {
        List<C> found = $(kind).all().stream().filter(which).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
