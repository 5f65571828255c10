package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.forms.AnswerValue;
import org.threefold.history.ObservationKind;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.measures.Forms;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Measured;
import org.threefold.measures.Measures;
import org.threefold.measures.Scales;
import org.threefold.rules.Reading;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What questionnaires say to the rules.
@InTheClinic
class FromMeasuresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Measures measures;
    @Autowired Screenings screenings;

    @Test
    void item_nine_on_the_phone_is_a_finding_that_says_where_it_is_from() {
        var patient = patients.invited("Found", "Fia");
        fill(patient.me(), patient.caseId(), "phq-9", 0, 0, 0, 0, 0, 0, 0, 0, 1);

        assertThat(finding(patient.caseId(), "PSY-09"))
                .contains("PHQ-9 item 9 1 of 3", "answered in a questionnaire");
    }

    @Test
    void a_reassuring_questionnaire_clears_nothing() {
        var patient = patients.invited("Found", "Finn");
        fill(patient.me(), patient.caseId(), "phq-9", 0, 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(finding(patient.caseId(), "PSY-09"))
                .contains("A questionnaire gives PHQ-9 item 9 0", "not confirmed");
    }

    @Test
    void a_substance_of_the_taps_is_a_finding_and_tobacco_is_none() {
        var tobacco = new Measured(Scales.the("taps/tobacco"), BigDecimal.valueOf(3), DAY);
        var alcohol = new Measured(Scales.the("taps/alcohol"), BigDecimal.TWO, DAY);

        assertThat(FromMeasures.readings(List.of(), List.of(tobacco, alcohol)))
                .containsExactly(
                        new Reading(
                                ObservationKind.TAPS,
                                BigDecimal.TWO,
                                DAY,
                                Reading.Origin.QUESTIONNAIRE));
    }

    @Test
    void an_acute_asq_stops_the_case_at_once() {
        var patient = patients.invited("Found", "Fay");
        var jo = clinic.therapist();
        var id = done(measures.begin(jo, patient.caseId(), InstrumentBook.the("asq")));
        for (var answer :
                Map.of("1", "yes", "2", "no", "3", "no", "4", "no", "5", "yes").entrySet())
            done(
                    measures.answer(
                            jo,
                            patient.caseId(),
                            id.response().id(),
                            answer.getKey(),
                            new AnswerValue.Chosen(answer.getValue())));
        done(measures.finish(jo, patient.caseId(), id.response().id()));

        assertThat(finding(patient.caseId(), "PSY-08")).contains("positive and acute");
    }

    @ParameterizedTest(name = "item {0} yes is found by {1}: {2}")
    @CsvSource({
        "1, PSY-09, is low",
        "3, PSY-09, is moderate",
        "6, PSY-09, is moderate",
        "4, PSY-08, is high",
        "5, PSY-08, is high",
        "6-recent, PSY-08, is high"
    })
    void a_c_ssrs_that_was_asked_is_a_finding(String item, String rule, String found) {
        var caseId = patients.invited("Found", "Columbia").caseId();
        columbia(caseId, item);

        assertThat(finding(caseId, rule)).contains("The C-SSRS of", found);
        assertThat(finding(caseId, rule.equals("PSY-08") ? "PSY-09" : "PSY-08"))
                .contains(rule.equals("PSY-08") ? "is high" : "ASQ result, asked in person");
    }

    @Test
    void a_high_c_ssrs_stops_the_case_and_another_one_ends_it() {
        var caseId = patients.invited("Found", "Cleo").caseId();
        columbia(caseId, "5");
        var stopped = done(screenings.current(clinic.psychiatrist(), caseId));
        assertThat(RecordedStatus.of(stopped.on("PSY-08").orElseThrow()))
                .isEqualTo(RecordedStatus.ABSOLUTE);

        columbia(caseId, "");

        assertThat(finding(caseId, "PSY-08")).doesNotContain("The C-SSRS");
        assertThat(finding(caseId, "PSY-09")).doesNotContain("The C-SSRS");
    }

    @ParameterizedTest(name = "recorded {0} {1} on {2}, asked on 10-Nov: {3}")
    @CsvSource({
        "psychiatric.asq, '', '', non-acute",
        "psychiatric.asq, acute, '', acute",
        "psychiatric.asq, negative, 2026-11-09, non-acute",
        "psychiatric.asq, negative, 2026-11-10, non-acute",
        "psychiatric.asq, acute, 2026-11-10, acute",
        "psychiatric.asq, negative, '', non-acute",
        "psychiatric.asq, negative, 2026-11-11, negative",
        "psychiatric.asq, acute, 2026-11-11, acute",
        "psychiatric.c-ssrs, '', '', low",
        "psychiatric.c-ssrs, high, '', high",
        "psychiatric.c-ssrs, high, 2026-11-09, low",
        "psychiatric.c-ssrs, none, 2026-11-10, low",
        "psychiatric.c-ssrs, moderate, 2026-11-10, moderate",
        "psychiatric.c-ssrs, none, '', low",
        "psychiatric.c-ssrs, none, 2026-11-11, none",
        "psychiatric.c-ssrs, high, 2026-11-11, high"
    })
    void the_newer_screen_counts(String question, String recorded, String on, String counts) {
        var known = new HashMap<String, Answer<AnswerValue>>();
        if (!recorded.isEmpty())
            known.put(question, new Answer.Known<>(new AnswerValue.Chosen(recorded)));
        if (!on.isEmpty())
            known.put(
                    question + "-on", new Answer.Known<>(new AnswerValue.On(LocalDate.parse(on))));
        var scale = question.equals("psychiatric.asq") ? "asq/result" : "c-ssrs-screener/result";
        var asked = new Measured(Scales.the(scale), BigDecimal.ONE, DAY);

        assertThat(FromMeasures.answers(known, List.of(asked)).get(question))
                .isEqualTo(new Answer.Known<>(new AnswerValue.Chosen(counts)));
    }

    @Test
    void both_screens_are_told_each_as_its_own() {
        var asq = new Measured(Scales.the("asq/result"), BigDecimal.ZERO, DAY);
        var columbia =
                new Measured(Scales.the("c-ssrs-screener/result"), BigDecimal.valueOf(3), DAY);

        var answers = FromMeasures.answers(Map.of(), List.of(asq, columbia));

        assertThat(answers)
                .containsEntry(
                        "psychiatric.asq", new Answer.Known<>(new AnswerValue.Chosen("negative")))
                .containsEntry(
                        "psychiatric.c-ssrs", new Answer.Known<>(new AnswerValue.Chosen("high")))
                .containsEntry(
                        "psychiatric.c-ssrs-on", new Answer.Known<>(new AnswerValue.On(DAY)));
    }

    /// Every item of the screener answered no, but for this one and what it hangs on.
    private void columbia(CaseId caseId, String yes) {
        var jo = clinic.therapist();
        var form = done(measures.begin(jo, caseId, InstrumentBook.the("c-ssrs-screener")));
        var id = form.response().id();
        for (var item : List.of("1", "2", "3", "4", "5", "6", "6-recent")) {
            if (item.equals("6-recent") && !yes.startsWith("6")) continue;
            boolean said = item.equals(yes) || item.equals("6") && yes.equals("6-recent");
            done(measures.answer(jo, caseId, id, item, new AnswerValue.YesNo(said)));
        }
        done(measures.finish(jo, caseId, id));
    }

    private String finding(CaseId caseId, String rule) {
        return done(screenings.current(clinic.psychiatrist(), caseId)).findings().stream()
                .filter(it -> it.rule().id().equals(rule))
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    private void fill(Actor by, CaseId caseId, String instrument, int... points) {
        var id = done(measures.begin(by, caseId, InstrumentBook.the(instrument))).response().id();
        Forms.points(instrument, points)
                .forEach((item, reply) -> done(measures.answer(by, caseId, id, item, reply)));
        done(measures.finish(by, caseId, id));
    }
}
