package org.threefold.ui.clinic.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.threefold.casefile.Contact;
import org.threefold.casefile.PainConditions;
import org.threefold.casefile.Sex;
import org.threefold.history.Coding;
import org.threefold.history.Confirmation;
import org.threefold.history.DrugClass;
import org.threefold.history.Measurement;
import org.threefold.history.MedicationTrial;
import org.threefold.history.ReportedBy;
import org.threefold.history.ReportedFact;
import org.threefold.history.ReportedFactId;
import org.threefold.history.TrialCourse;
import org.threefold.history.TrialId;
import org.threefold.interop.Findings;
import org.threefold.interop.ImportReport;
import org.threefold.interop.PainSuggestion;
import org.threefold.interop.Preview;
import org.threefold.interop.Reading;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.referral.PersonDraft;
import org.threefold.referral.Urgency;
import org.threefold.ui.kit.Table;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class PreviewPanelTest {

    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void the_preview_says_what_came_and_what_is_left_out_with_its_reason() {
        var read =
                text(
                        new PreviewPanel(
                                preview(),
                                NOW,
                                _ -> List.of(),
                                _ -> new Outcome.Refused<>("Not here"),
                                _ -> {},
                                () -> {}));

        assertThat(read)
                .contains("Acetaminophen 325 MG / Oxycodone 5 MG, Opioid | 20 mg, of its part")
                .contains("01-Aug-2023 | Not recorded")
                .contains("Claim | is billing | 12");
    }

    @Test
    void what_screens_for_substance_use_is_there_but_not_what_it_says() {
        var observations = new ReportedList(ReportedFact.Kind.OBSERVATION, facts());

        observations.setOpened(true);

        assertThat(text(observations))
                .contains("DAST-10 | Kept for the three seats")
                .contains("PHQ-9 | 14")
                .doesNotContain("DAST-10 | 6");
    }

    @Test
    void the_letter_is_written_only_when_nothing_is_missing() {
        var cover = new CoverForm(preview().understood(), TODAY);
        assertThat(cover.letter()).isEmpty();

        cover.ask("Would ketamine help?", Urgency.SOON, "Dr. Lee");

        assertThat(cover.letter())
                .hasValueSatisfying(
                        letter ->
                                assertThat(letter.condition())
                                        .isEqualTo(PainConditions.byCode("G90.522").orElseThrow()));
    }

    @Test
    void the_name_and_the_birth_date_are_corrected_before_anything_is_stored() {
        var cover = new CoverForm(preview().understood(), TODAY);
        cover.ask("Would ketamine help?", Urgency.SOON, "Dr. Lee");
        var heard = new ArrayList<PersonDraft>();
        cover.onPerson(heard::add);

        parts(cover)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(field -> field.getLabel().equals("Family name"))
                .forEach(field -> field.setValue("Moss-Lind"));

        assertThat(heard).extracting(PersonDraft::family).containsExactly("Moss-Lind");
        assertThat(cover.letter().orElseThrow().about(preview().understood().person()).person())
                .satisfies(
                        person -> {
                            assertThat(person.family()).isEqualTo("Moss-Lind");
                            assertThat(person.given()).isEqualTo("Ada");
                        });
    }

    private static String text(Component component) {
        return parts(component)
                .filter(Table.class::isInstance)
                .map(table -> ((Table) table).text())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Component> parts(Component component) {
        var children =
                component instanceof Details details
                        ? details.getContent()
                        : component.getChildren();
        return Stream.concat(Stream.of(component), children.flatMap(PreviewPanelTest::parts));
    }

    private static Preview preview() {
        var person =
                new PersonDraft(
                        "Moss",
                        "Ada",
                        LocalDate.of(1980, 5, 17),
                        Sex.FEMALE,
                        List.of(),
                        Contact.NONE);
        var pain = new PainSuggestion(PainConditions.byCode("G90.522").orElseThrow(), "CRPS");
        var account =
                new ImportReport(
                        13,
                        List.of(new ImportReport.Line("Patient", "", 1)),
                        List.of(new ImportReport.Line("Claim", "is billing", 12)),
                        List.of(),
                        List.of());
        var understood =
                new Reading.Understood(
                        UUID.randomUUID(),
                        person,
                        List.of(pain),
                        new Findings(facts(), List.of(), List.of(trial()), List.of()),
                        account,
                        List.of("A notice."));
        return new Preview("moss.json", understood, List.of());
    }

    private static MedicationTrial trial() {
        return new MedicationTrial(
                TrialId.next(),
                CaseId.next(),
                DrugClass.OPIOID,
                Coding.named("Acetaminophen 325 MG / Oxycodone 5 MG"),
                Measurement.of("20", "mg"),
                null,
                TrialCourse.dated(LocalDate.of(2023, 8, 1), null),
                Confirmation.REPORTED,
                null);
    }

    private static List<ReportedFact> facts() {
        return List.of(score("82667-7", "DAST-10", "6"), score("44261-6", "PHQ-9", "14"));
    }

    private static ReportedFact score(String loinc, String name, String value) {
        return new ReportedFact(
                ReportedFactId.next(),
                CaseId.next(),
                ReportedFact.Kind.OBSERVATION,
                new Coding(Coding.LOINC, loinc, name),
                Measurement.of(value, "{score}"),
                null,
                TODAY,
                null,
                "final",
                new ReportedBy(UUID.randomUUID(), "Observation/1"));
    }
}
