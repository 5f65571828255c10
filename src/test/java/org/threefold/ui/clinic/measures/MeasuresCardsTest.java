package org.threefold.ui.clinic.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.CareTeams;
import org.threefold.forms.Shape;
import org.threefold.history.Coding;
import org.threefold.history.Histories;
import org.threefold.history.Measurement;
import org.threefold.history.ReportedBy;
import org.threefold.history.ReportedFact;
import org.threefold.history.ReportedFactId;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.measures.Forms;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.MeasureCourse;
import org.threefold.measures.Measures;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.TimeChart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The parts of the measures page, by what a person reads.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class MeasuresCardsTest extends SpringBrowserlessTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired CareTeams teams;
    @Autowired Measures measures;
    @Autowired Clock clock;
    @Autowired Histories histories;

    private Actor patient;
    private CaseId caseId;

    @BeforeEach
    void invite() {
        var invited = patients.invited("Shown", "Sara");
        patient = invited.me();
        caseId = invited.caseId();
        done(teams.join(clinic.coordinator(), caseId, clinic.monitor().id()));
    }

    @Test
    void a_result_has_its_band_its_change_its_direction_its_source_and_its_code() {
        fill(clinic.therapist(), "phq-9", 30, 2, 2, 2, 2, 2, 2, 2, 0, 0);
        fill(patient, "phq-9", 0, 1, 1, 1, 1, 1, 1, 1, 0, 0);

        assertThat(text(new ResultsCard(course(clinic.psychiatrist()), _ -> {})))
                .contains(
                        "PHQ-9, 0 to 27, lower is better; LOINC\u00a044261\u20116",
                        "7: mild",
                        "7 lower than at the first (50 %): better, a meaningful change",
                        "Filled in by the patient",
                        "Filled in by staff in the patient's words, Jo Mbeki",
                        "The first");
    }

    @Test
    void whoever_may_not_read_the_answers_is_told_so_and_gets_no_button() {
        fill(patient, "phq-9", 0, 1, 1, 1, 1, 1, 1, 1, 0, 2);

        var text = text(new ResultsCard(course(clinic.monitor()), _ -> {}));
        assertThat(text).contains("9: mild", "Answers are for the three seats");
        assertThat(text).doesNotContain("item 9").doesNotContain("self-harm");
    }

    @Test
    void scores_of_a_referral_stand_apart_and_those_about_substances_are_for_the_seats() {
        report("44261-6", "17", "Observation/phq");
        report("44260-8", "2", "Observation/item");
        report("75626-2", "9", "Observation/audit");

        var seat = course(clinic.psychiatrist());
        assertThat(text(new ReportedScoresCard(seat.reported())))
                .contains("PHQ-9, 0 to 27", "17", "Referral, Observation/phq", "AUDIT-C", "9")
                .doesNotContain("item 9", "{score}");
        assertThat(seat.taken()).isEmpty();
        assertThat(text(new ReportedScoresCard(course(clinic.monitor()).reported())))
                .contains("PHQ-9, 0 to 27")
                .doesNotContain("AUDIT-C");
        assertThat(new ReportedScoresCard(List.of()).isVisible()).isFalse();
    }

    private void report(String loinc, String points, String resource) {
        var fact =
                new ReportedFact(
                        ReportedFactId.next(),
                        caseId,
                        ReportedFact.Kind.OBSERVATION,
                        new Coding(Coding.LOINC, loinc, null),
                        Measurement.of(points, "{score}"),
                        null,
                        LocalDate.now(clock).minusDays(40),
                        null,
                        "final",
                        new ReportedBy(Ids.next(), resource));
        done(histories.report(clinic.coordinator(), caseId, List.of(fact), List.of(), List.of()));
    }

    @Test
    void what_is_half_done_says_how_far_it_is() {
        var begun = done(measures.begin(patient, caseId, InstrumentBook.the("phq-9")));
        Forms.points("phq-9", 1, 1)
                .forEach(
                        (item, reply) ->
                                done(
                                        measures.answer(
                                                patient,
                                                caseId,
                                                begun.response().id(),
                                                item,
                                                reply)));

        assertThat(text(DueCard.of(course(clinic.therapist()), _ -> {})))
                .contains("Begun: 2 of 10 answered. Filled in by the patient.");
    }

    @Test
    void a_measure_over_time_is_a_sentence_a_panel_of_the_chart_and_a_table() {
        fill(clinic.therapist(), "peg", 40, 8, 8, 8);
        fill(patient, "peg", 0, 5, 5, 5);
        var before = LocalDate.now(clock).minusDays(40);
        var today = LocalDate.now(clock);

        var card = chart();

        assertThat(text(card))
                .contains(
                        "PEG8 on %s, 5 on %s: 3 lower than at the first (38 %%): better, a meaningful"
                                        .formatted(Dates.day(before), Dates.day(today))
                                + " change.")
                .contains("Pain nowNot measured yet.", "No day of the diary could be counted")
                .contains(Dates.day(before) + "8");
        var drawn = drawn(card);
        assertThat(drawn.at("/from").asString()).isEqualTo(before.toString());
        assertThat(drawn.at("/to").asString()).isEqualTo(today.toString());
        assertThat(drawn.at("/panels")).hasSize(1);
        assertThat(drawn.at("/panels/0/points"))
                .extracting(it -> it.path("on").asString(), it -> it.path("says").asString())
                .containsExactly(
                        tuple(before.toString(), "PEG, " + Dates.day(before) + ": 8. 1 of 2."),
                        tuple(today.toString(), "PEG, " + Dates.day(today) + ": 5. 2 of 2."));
    }

    @Test
    void the_stretches_of_a_scale_are_on_its_panel_and_with_their_source_under_its_table() {
        fill(patient, "phq-9", 0, 1, 1, 1, 1, 1, 1, 1, 0, 0);

        var card = chart();

        assertThat(drawn(card).at("/panels/0/levels").toString())
                .startsWith("[{\"from\":5,\"words\":\"mild from 5\"},{\"from\":10,");
        assertThat(drawn(card).at("/panels/0/points/0/tells").asString()).isEqualTo("7: mild");
        assertThat(text(card))
                .contains(
                        "Mild from 5, moderate from 10, moderately severe from 15, severe from 20."
                                + " PHQ-9 (read in the source).");
    }

    @Test
    void nothing_is_drawn_of_what_was_never_measured() {
        assertThat(drawn(chart()).at("/panels")).isEmpty();
    }

    private ChartCard chart() {
        var card = new ChartCard();
        UI.getCurrent().add(card);
        card.show(course(clinic.painSpecialist()), Optional.empty());
        return card;
    }

    private JsonNode drawn(ChartCard card) {
        var chart = find(TimeChart.class, card).single().getElement();
        return JsonMapper.shared().readTree(chart.getProperty("content"));
    }

    @Test
    void a_clinician_fills_in_on_one_page_and_what_hangs_on_an_answer_comes() {
        var sheet = done(measures.begin(clinic.therapist(), caseId, InstrumentBook.the("asq")));
        var form = new FillForm(measures, clinic.therapist(), sheet, () -> {});
        UI.getCurrent().add(form);
        assertThat(find(RadioButtonGroup.class, form).all()).hasSize(4);

        choose(form, "In the past few weeks, have you wished you were dead?", "yes");
        assertThat(find(RadioButtonGroup.class, form).all()).hasSize(5);
        assertThat(text(form)).contains("ASQ positive, not acute so far", "988");
    }

    private void choose(FillForm form, String question, String code) {
        var options = InstrumentBook.the("asq").items().getFirst().shape();
        var option = ((Shape.Choice) options).option(code).orElseThrow();
        var group = find(RadioButtonGroup.class, form).withLabel(question).single();
        test(group).selectItem(option.words());
    }

    private void fill(Actor by, String instrument, int daysAgo, int... points) {
        var day = LocalDate.now(clock).minusDays(daysAgo);
        var id =
                done(measures.begin(by, caseId, InstrumentBook.the(instrument), day))
                        .response()
                        .id();
        Forms.points(instrument, points)
                .forEach((item, reply) -> done(measures.answer(by, caseId, id, item, reply)));
        done(measures.finish(by, caseId, id));
    }

    private MeasureCourse course(Actor by) {
        return done(measures.of(by, caseId, List.of()));
    }

    /// All words on it, tables too.
    private String text(Component card) {
        if (!card.isAttached()) UI.getCurrent().add(card);
        var tables = find(Table.class, card).all().stream().map(Table::text).toList();
        return card.getElement().getTextRecursively() + "\n" + String.join("\n", tables);
    }
}
