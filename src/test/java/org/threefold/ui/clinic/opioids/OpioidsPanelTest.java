package org.threefold.ui.clinic.opioids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.history.Coding;
import org.threefold.history.Confirmation;
import org.threefold.history.Histories;
import org.threefold.history.Measurement;
import org.threefold.history.Medication;
import org.threefold.history.MedicationId;
import org.threefold.live.Live;
import org.threefold.opioids.DiaryDayId;
import org.threefold.opioids.DiaryDraft;
import org.threefold.opioids.Opioids;
import org.threefold.opioids.Take;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Table;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// What a clinician reads on the card of opioids.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class OpioidsPanelTest extends SpringBrowserlessTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Histories histories;
    @Autowired Opioids opioids;
    @Autowired Live live;
    @Autowired Clock clock;

    private Patients.Patient patient;

    @BeforeEach
    void invite() {
        patient = patients.invited("Card", "Cleo");
    }

    @Test
    void nothing_on_the_list_is_said_with_its_limit() {
        assertThat(panel().getElement().getTextRecursively()).contains(OpioidsPanel.NOTHING);
    }

    @Test
    void the_figure_stands_with_what_it_leaves_out_its_factors_and_their_source() {
        report(
                "12 HR Hydrocodone Bitartrate 10 MG Extended Release Oral Capsule",
                "10 mg",
                "2 times a day");
        report("72 HR Fentanyl 0.025 MG/HR Transdermal System", "25 mcg/hour", "every 3 days");
        report("tramadol hydrochloride 50 MG Oral Tablet", "", "Take as needed.");

        assertThat(panel().getElement().getTextRecursively())
                .contains("≥ 80 MME a day (1 drug not convertible)")
                .contains("CDC-2022, in effect from 04-Nov-2022")
                .contains("CDC opioid guideline 2022", "(read in the source)")
                .contains("Not known: 0 of at least 7 diary days")
                .contains(OpioidsPanel.NO_GUIDE);
    }

    @Test
    void each_medicine_shows_its_factor_and_set_or_why_it_has_no_figure() {
        report("72 HR Fentanyl 0.025 MG/HR Transdermal System", "25 mcg/hour", "every 3 days");
        report("levorphanol tartrate 2 MG Oral Tablet", "2 mg", "2 times a day");
        report("buprenorphine 8 MG Sublingual Tablet", "8 mg", "2 times a day");
        report("tramadol hydrochloride 50 MG Oral Tablet", "", "Take as needed.");

        assertThat(table(0).text().lines())
                .anySatisfy(
                        row ->
                                assertThat(row)
                                        .contains("Reported, not confirmed")
                                        .contains("25 mcg/h by patch; Taken as one patch")
                                        .contains("2.4 × mcg/h; CDC-2022 | 60"))
                .anySatisfy(
                        row ->
                                assertThat(row)
                                        .contains("Not convertible; Levorphanol has no factor."))
                .anySatisfy(row -> assertThat(row).contains("Counted apart; 16 mg a day."))
                .anySatisfy(row -> assertThat(row).contains("Not known; Not recorded: the dose"));
    }

    @Test
    void what_to_weigh_carries_its_source_and_mark() {
        report("morphine sulfate 15 MG Extended Release Oral Tablet", "30 mg", "2 times a day");

        assertThat(table(1).text())
                .contains("From 50 MME a day: weigh benefit and risk again, and offer naloxone.")
                .contains("(from general knowledge, citation to verify)")
                .contains("The figures are never used to convert one opioid to another")
                .doesNotContain("From 90 MME a day");
    }

    @Test
    void the_diary_is_read_day_by_day() {
        var today = LocalDate.now(clock);
        var taken = new Take("oxycodone", Measurement.of("5", "mg"), BigDecimal.valueOf(3));
        keep(today, taken);
        keep(today.minusDays(1));
        keep(today.minusDays(2), new Take("oxycodone", null, BigDecimal.ONE));

        assertThat(table(1).text())
                .contains(Dates.day(today) + " | 3 × oxycodone, 5 mg each | 22.5 | The patient, ")
                .contains(" | None | 0 | ")
                .contains(" | 1 × oxycodone | Not known | ");
    }

    private Table table(int place) {
        return find(Table.class, panel()).all().get(place);
    }

    private OpioidsPanel panel() {
        var panel =
                new OpioidsPanel(
                        opioids, clinic.painSpecialist(), patient.caseId(), ZoneOffset.UTC, live);
        UI.getCurrent().add(panel);
        return panel;
    }

    private void keep(LocalDate day, Take... taken) {
        var draft = new DiaryDraft(DiaryDayId.next(), day, List.of(taken));
        done(opioids.write(patient.me(), patient.caseId(), draft));
    }

    private void report(String name, String dose, String often) {
        var parts = dose.split(" ");
        var entry =
                new Medication(
                        MedicationId.next(),
                        patient.caseId(),
                        Coding.named(name),
                        dose.isEmpty() ? null : Measurement.of(parts[0], parts[1]),
                        often,
                        null,
                        Medication.Status.ACTIVE,
                        Confirmation.REPORTED,
                        null);
        done(
                histories.report(
                        clinic.coordinator(),
                        patient.caseId(),
                        List.of(),
                        List.of(),
                        List.of(entry)));
    }
}
