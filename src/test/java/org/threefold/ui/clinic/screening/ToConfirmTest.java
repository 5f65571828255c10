package org.threefold.ui.clinic.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.intake.HomeAnswerId;
import org.threefold.intake.Intakes;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.screening.AssessedFinding;
import org.threefold.screening.Clearances;
import org.threefold.screening.FindingStatus;
import org.threefold.screening.Screenings;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.ui.kit.Table;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/// What a clinician reads of an answer given at home that nobody confirmed.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class ToConfirmTest extends SpringBrowserlessTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Intakes intakes;
    @Autowired Screenings screenings;
    @Autowired Clearances clearances;
    @Autowired EvaluationWriting writing;

    @Test
    void it_is_to_be_asked_and_there_is_no_form_that_clears_it() {
        var patient = patients.invited("Confirm", "Cleo");
        done(
                intakes.answer(
                        patient.me(),
                        patient.caseId(),
                        HomeAnswerId.next(),
                        "psychiatric.bipolar",
                        new AnswerValue.YesNo(true)));
        var standing = done(screenings.current(clinic.psychiatrist(), patient.caseId()));
        var found = standing.on("PSY-06").orElseThrow();

        assertThat(text(FindingsCard.table("Open", List.of(found), patient.caseId(), standing)))
                .contains(
                        "To confirm",
                        "The patient answered yes at home to",
                        "not yet confirmed by a clinician",
                        "To be asked and answered")
                .doesNotContain("Review finding");
        var card = new RuleCard(standing, found, actions(patient.caseId()));
        assertThat(text(card)).contains("Only the patient says so.");
        UI.getCurrent().add(card);
        assertThat(find(Button.class, card).all()).isEmpty();
    }

    @Test
    void a_contradicted_no_is_settled_in_its_row_by_whoever_answered() {
        var patient = patients.invited("Contradict", "Carla");
        var caseId = patient.caseId();
        record(caseId, "psychiatric.psychotic-disorder", false);
        tell(patient, "psychiatric.psychotic-disorder");
        var screening = done(screenings.current(clinic.psychiatrist(), caseId));
        var found = screening.on("PSY-02").orElseThrow();

        assertThat(text(FindingsCard.table("Open", List.of(found), caseId, screening)))
                .contains("Contradiction", "the team recorded no", "Settle contradiction");
        var card = new RuleCard(screening, found, actions(caseId));
        UI.getCurrent().add(card);
        var because = find(TextArea.class, card).single();
        press(card, "Asked again: the answer stays");
        assertThat(because.getErrorMessage())
                .isEqualTo("Write what was asked, and what the patient answered.");
        because.setValue("She meant her brother. Never herself.");
        press(card, "Asked again: the answer stays");

        assertThat(done(screenings.current(clinic.psychiatrist(), caseId)).on("PSY-02"))
                .get()
                .extracting(AssessedFinding::contradicted, AssessedFinding::open)
                .containsExactly(false, false);
    }

    @Test
    void another_discipline_reads_whose_question_it_is_and_gets_no_form() {
        var patient = patients.invited("Contradict", "Otto");
        var caseId = patient.caseId();
        record(caseId, "psychiatric.bipolar", false);
        tell(patient, "psychiatric.bipolar");
        var screening = done(screenings.current(clinic.painSpecialist(), caseId));
        var found = screening.on("PSY-06").orElseThrow();
        var card = new RuleCard(screening, found, actions(caseId));
        UI.getCurrent().add(card);

        assertThat(text(FindingsCard.table("Open", List.of(found), caseId, screening)))
                .doesNotContain("Settle contradiction");
        assertThat(text(card)).contains("To be asked again by: Mental health.");
        assertThat(find(Button.class, card).all()).isEmpty();
    }

    @Test
    void a_clear_rule_says_which_answer_it_rests_on_and_who_gave_it() {
        var caseId = clinic.openCase("Clear", "Clara");
        record(caseId, "psychiatric.psychotic-disorder", false);
        var findings = done(screenings.findings(clinic.psychiatrist(), caseId));

        var card = ClearRules.of(findings, ZoneOffset.UTC);
        UI.getCurrent().add(card);
        find(Details.class, card).all().forEach(it -> it.setOpened(true));
        var tables = find(Table.class, card).all();
        assertThat(tables).isNotEmpty();
        assertThat(tables.stream().map(Table::text).collect(Collectors.joining("\n")))
                .contains("PSY-02", "Primary psychotic disorder, ever: No (Ilse Kagan, ");
        assertThat(findings.restsOn().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        findings.screening().findings().stream()
                                .filter(it -> it.status() instanceof FindingStatus.Clear)
                                .map(it -> it.rule().id())
                                .toList());
    }

    private FindingActions actions(CaseId caseId) {
        return new FindingActions(clearances, writing, clinic.psychiatrist(), caseId, () -> {});
    }

    private void record(CaseId caseId, String question, boolean yes) {
        var answer = new Answer.Known<AnswerValue>(new AnswerValue.YesNo(yes));
        var entry = new NewEntry(Questions.the(question), answer, "", List.of());
        done(writing.answer(clinic.psychiatrist(), caseId, entry));
    }

    private void tell(Patients.Patient patient, String question) {
        done(
                intakes.answer(
                        patient.me(),
                        patient.caseId(),
                        HomeAnswerId.next(),
                        question,
                        new AnswerValue.YesNo(true)));
    }

    private void press(Component card, String words) {
        find(Button.class, card).all().stream()
                .filter(it -> it.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static String text(Component component) {
        if (component instanceof Table table) return table.text();
        return component.getElement().getTextRecursively();
    }
}
