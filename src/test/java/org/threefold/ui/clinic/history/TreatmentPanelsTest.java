package org.threefold.ui.clinic.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.history.Coding;
import org.threefold.history.Confirmation;
import org.threefold.history.DrugClass;
import org.threefold.history.Histories;
import org.threefold.history.Measurement;
import org.threefold.history.Medication;
import org.threefold.history.MedicationId;
import org.threefold.history.MedicationTrial;
import org.threefold.history.ReportedBy;
import org.threefold.history.ReportedFact;
import org.threefold.history.ReportedFactId;
import org.threefold.history.Trial;
import org.threefold.history.TrialCourse;
import org.threefold.history.TrialId;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.PracticeClock;
import org.threefold.referral.Letters;
import org.threefold.referral.Referrals;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.kit.Table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class TreatmentPanelsTest extends SpringBrowserlessTest {

    @Autowired PracticeClock clock;
    @Autowired Clinic clinic;
    @Autowired Referrals referrals;
    @Autowired Histories histories;

    private CaseId caseId = CaseId.next();

    @BeforeEach
    void open() {
        var cora = clinic.coordinator();
        var letter = done(referrals.refer(cora, Letters.about(Letters.person("Panel", "Pia"))));
        caseId = clinic.seated(done(referrals.accept(cora, Letters.accepting(letter))));
    }

    @Test
    void a_drug_is_typed_and_stands_in_the_table_with_its_verdict() {
        var panel = trials(clinic.painSpecialist());
        press(panel, "Add a drug");
        in(panel, TextField.class, "Drug").setValue("Gabapentin");
        in(panel, BigDecimalField.class, "Highest dose a day").setValue(new BigDecimal("900"));
        in(panel, IntegerField.class, "Weeks in all, if days are unknown").setValue(4);
        press(panel, TrialForm.SAVE);

        assertThat(table(panel).text())
                .contains("Gabapentin", "900 mg a day", "4 weeks")
                .contains(
                        "Not adequate; 900 mg a day, below the least of 1200 mg a day; 4 weeks in"
                                + " all, needs 5");
        assertThat(find(TrialForm.class, panel).all()).isEmpty();
    }

    @Test
    void a_dose_that_looks_like_a_slip_is_asked_about_once() {
        var panel = trials(clinic.painSpecialist());
        press(panel, "Add a drug");
        in(panel, TextField.class, "Drug").setValue("Gabapentin");
        var dose = in(panel, BigDecimalField.class, "Highest dose a day");
        dose.setValue(new BigDecimal("180000"));
        press(panel, TrialForm.SAVE);

        assertThat(dose.getErrorMessage())
                .isEqualTo(
                        "180,000 mg of Gabapentin is 50 times the usual maximum of 3,600 mg a day:"
                                + " is it meant? If so, save again.");
        assertThat(table(panel).rows()).isEmpty();
        dose.setValue(new BigDecimal("190000"));
        press(panel, TrialForm.SAVE_ANYWAY);
        assertThat(table(panel).rows()).isEmpty();
        press(panel, TrialForm.SAVE_ANYWAY);
        assertThat(table(panel).rows()).hasSize(1);
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost() {
        var panel = trials(clinic.painSpecialist());
        press(panel, "Add another treatment");
        var attended = in(panel, IntegerField.class, "Sessions attended");
        in(panel, TextField.class, "What exactly").setValue("Mirror therapy");
        attended.setValue(-1);
        press(panel, TrialForm.SAVE);

        assertThat(attended.getErrorMessage()).isEqualTo("Enter zero or more sessions.");
        assertThat(in(panel, TextField.class, "What exactly").getValue())
                .isEqualTo("Mirror therapy");
    }

    @Test
    void a_reported_trial_is_confirmed() {
        report();
        var panel = trials(clinic.painSpecialist());
        assertThat(table(panel).text()).contains("Reported, not confirmed");

        table(panel).press(table(panel).rows().getFirst().key(), TrialRows.CONFIRM);

        assertThat(table(panel).text())
                .doesNotContain("Reported, not confirmed")
                .contains("tramadol");
        assertThat(said()).anyMatch(it -> it.startsWith("Trial confirmed."));
    }

    @Test
    void a_correction_begins_with_what_the_entry_says() {
        report();
        var panel = trials(clinic.painSpecialist());
        table(panel).press(table(panel).rows().getFirst().key(), TrialRows.CORRECT);

        assertThat(in(panel, TextField.class, "Drug").getValue()).isEqualTo("tramadol");
        assertThat(in(panel, BigDecimalField.class, "Highest dose a day").getValue())
                .isEqualByComparingTo("50");
        in(panel, BigDecimalField.class, "Highest dose a day").setValue(new BigDecimal("200"));
        press(panel, TrialForm.SAVE);
        assertThat(table(panel).text())
                .contains("200 mg a day")
                .doesNotContain("Reported, not confirmed");
    }

    @Test
    void who_does_not_own_the_section_reads() {
        report();
        var panel = trials(clinic.therapist());

        assertThat(
                        find(Button.class, panel)
                                .withCondition(Component::isVisible)
                                .withText("Add a drug")
                                .all())
                .isEmpty();
        assertThat(table(panel).text())
                .contains("tramadol")
                .doesNotContain("Confirm")
                .doesNotContain("Correct");
    }

    @Test
    void a_medication_is_added_and_stopped() {
        var panel =
                shown(
                        new MedicationsPanel(
                                histories, () -> clinic.painSpecialist(), caseId, clock.zone()));
        press(panel, "Add a medication");
        in(panel, TextField.class, "Drug").setValue("Sertraline");
        in(panel, BigDecimalField.class, "Dose at one time").setValue(new BigDecimal("50"));
        in(panel, TextField.class, "How often").setValue("once a day");
        press(panel, MedicationForm.SAVE);
        table(panel).press(table(panel).rows().getFirst().key(), MedicationRows.CHANGE);
        test(find(Select.class, panel).withLabel("Status").single()).selectItem("Stopped");
        press(panel, MedicationForm.SAVE);

        assertThat(table(panel).rows()).hasSize(1);
        assertThat(table(panel).text())
                .contains("Sertraline | 50 mg | once a day | Not recorded | Stopped | Dana Ruiz");
    }

    @Test
    void what_a_referral_said_is_searched() {
        report();
        var panel = shown(new ReportedPanel(histories, () -> clinic.psychiatrist(), caseId));
        assertThat(table(panel).text())
                .contains("Allergies | Penicillin | ")
                .contains("Body Weight", "70 kg | 01-Mar-2025 | final");

        in(panel, TextField.class, "Search").setValue("penic");

        assertThat(table(panel).rows()).hasSize(1);
    }

    private TrialsPanel trials(Actor me) {
        return shown(new TrialsPanel(histories, () -> me, caseId));
    }

    private static <T extends Component> T shown(T panel) {
        UI.getCurrent().add(panel);
        return panel;
    }

    private <T extends Component> T in(Component panel, Class<T> type, String label) {
        return find(type, panel).withLabel(label).single();
    }

    private void press(Component panel, String words) {
        test(find(Button.class, panel).withText(words).single()).click();
    }

    private Table table(Component panel) {
        return find(Table.class, panel).first();
    }

    private List<String> said() {
        return find(Notification.class).all().stream()
                .flatMap(it -> it.getElement().getTextRecursively().lines())
                .toList();
    }

    private void report() {
        var by = new ReportedBy(UUID.randomUUID(), "Observation/1");
        var weight =
                new ReportedFact(
                        ReportedFactId.next(),
                        caseId,
                        ReportedFact.Kind.OBSERVATION,
                        new Coding(Coding.LOINC, "29463-7", "Body Weight"),
                        Measurement.of("70", "kg"),
                        null,
                        LocalDate.parse("2025-03-01"),
                        null,
                        "final",
                        by);
        var allergy =
                new ReportedFact(
                        ReportedFactId.next(),
                        caseId,
                        ReportedFact.Kind.ALLERGY,
                        Coding.named("Penicillin"),
                        null,
                        null,
                        null,
                        null,
                        "active",
                        by);
        Trial tramadol =
                new MedicationTrial(
                        TrialId.next(),
                        caseId,
                        DrugClass.TRAMADOL,
                        Coding.rxNorm("10689", "tramadol"),
                        Measurement.of("50", "mg"),
                        null,
                        TrialCourse.dated(
                                LocalDate.parse("2025-01-01"), LocalDate.parse("2025-03-01")),
                        Confirmation.REPORTED,
                        null);
        var taken =
                new Medication(
                        MedicationId.next(),
                        caseId,
                        Coding.named("lisinopril"),
                        null,
                        null,
                        null,
                        Medication.Status.ACTIVE,
                        Confirmation.REPORTED,
                        null);
        done(
                histories.report(
                        clinic.coordinator(),
                        caseId,
                        List.of(weight, allergy),
                        List.of(tramadol),
                        List.of(taken)));
    }
}
