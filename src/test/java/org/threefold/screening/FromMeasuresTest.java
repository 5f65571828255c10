package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.evaluation.AnswerValue;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.measures.Forms;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Measured;
import org.threefold.measures.Measures;
import org.threefold.measures.Reply;
import org.threefold.measures.Scales;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
                            new Reply.Picked(answer.getValue())));
        done(measures.finish(jo, patient.caseId(), id.response().id()));

        assertThat(finding(patient.caseId(), "PSY-08")).contains("positive and acute");
    }

    @ParameterizedTest(name = "recorded {0} on {1}, asked on 10-Nov: {2}")
    @MethodSource
    void the_newer_asq_counts(String recorded, String on, String counts) {
        var known = new HashMap<String, Answer<AnswerValue>>();
        if (!recorded.isEmpty())
            known.put("psychiatric.asq", new Answer.Known<>(new AnswerValue.Chosen(recorded)));
        if (!on.isEmpty())
            known.put(
                    "psychiatric.asq-on",
                    new Answer.Known<>(new AnswerValue.On(LocalDate.parse(on))));
        var asked = new Measured(Scales.the("asq/result"), BigDecimal.ONE, DAY);

        assertThat(FromMeasures.answers(known, List.of(asked)).get("psychiatric.asq"))
                .isEqualTo(new Answer.Known<>(new AnswerValue.Chosen(counts)));
    }

    static Stream<Arguments> the_newer_asq_counts() {
        return Stream.of(
                arguments("", "", "non-acute"),
                arguments("acute", "", "acute"),
                arguments("negative", "2026-11-09", "non-acute"),
                arguments("negative", "2026-11-10", "non-acute"),
                arguments("acute", "2026-11-10", "acute"),
                arguments("negative", "", "non-acute"),
                arguments("negative", "2026-11-11", "negative"),
                arguments("acute", "2026-11-11", "acute"));
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
