package org.threefold.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.kernel.Ids;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Licensed wordings: who may bring them, what is asked of them, and that scoring stays ours.
@InTheClinic
class InstrumentsTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Instruments instruments;
    @Autowired Measures measures;
    @Autowired Access access;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient portal;

    @Test
    void a_licensed_wording_is_asked_and_scored_as_ours() {
        var patient = patients.invited("Licensed", "Lia");
        var mode = Mode.ofStaff(InstrumentBook.the("pseq-2"));
        done(instruments.bring(clinic.director(), draft("pseq-2", pseq())));

        var sheet =
                done(measures.begin(patient.me(), patient.caseId(), InstrumentBook.the("pseq-2")));
        assertThat(mode).isEqualTo(Mode.FROM_PAPER);
        assertThat(sheet.items())
                .extracting(Question::text)
                .containsExactly("<b>Licensed</b> question 5", "<b>Licensed</b> question 9");
        for (var item : List.of("5", "9"))
            done(
                    measures.answer(
                            patient.me(),
                            patient.caseId(),
                            sheet.response().id(),
                            item,
                            new AnswerValue.Chosen("4")));
        done(measures.finish(patient.me(), patient.caseId(), sheet.response().id()));

        assertThat(
                        done(measures.of(clinic.therapist(), patient.caseId(), List.of()))
                                .taken()
                                .getFirst()
                                .results()
                                .getFirst()
                                .score())
                .isEqualTo(new Score.Scored(new BigDecimal("8")));
        assertThat(done(instruments.wordings(clinic.therapist())))
                .anySatisfy(
                        it -> {
                            assertThat(it.instrument()).isEqualTo("pseq-2");
                            assertThat(it.attestedBy()).isEqualTo("Mira Holt");
                            assertThat(it.licenceRef()).isEqualTo("Letter of 1 May 2026");
                        });
    }

    @Test
    void without_a_word_for_the_licence_nothing_is_kept() {
        var file = pseq().getBytes(StandardCharsets.UTF_8);
        var instrument = InstrumentBook.the("pseq-2");

        assertThat(bring(new TextPackDraft(Ids.next(), instrument, file, " ", true)))
                .isEqualTo("Write on which licence you rely.");
        assertThat(bring(new TextPackDraft(Ids.next(), instrument, file, "A letter", false)))
                .startsWith("Say that this practice may use the text");
    }

    @Test
    void a_file_that_the_score_cannot_use_is_refused_in_words() {
        assertThat(bring(draft("pseq-2", questionnaire(List.of(5), 6))))
                .isEqualTo("The file has no item \"9\", which the score needs.");
        assertThat(bring(draft("pseq-2", questionnaire(List.of(5, 9), 7))))
                .startsWith("The answers to item \"5\" do not have the points");
        assertThat(bring(draft("pseq-2", "{}"))).isEqualTo("This is not a FHIR Questionnaire.");
        assertThat(bring(draft("phq-9", pseq()))).startsWith("Of this instrument only");
        assertThat(bring(draft("promis-pi-6b", pseq()))).startsWith("Of this instrument only");
    }

    @Test
    void only_the_medical_director_brings_and_the_database_says_so_too() {
        assertThat(refusal(instruments.bring(clinic.painSpecialist(), draft("pseq-2", pseq()))))
                .startsWith("Your role may not");
        var therapist = clinic.therapist();
        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            access.ask(therapist, Act.READ_INSTRUMENTS);
                                            portal.sql(
                                                            """
                                                            insert into measures.text_pack
                                                            values (gen_random_uuid(), 'pcs', 'x', 'y',
                                                                    (select access.uid()), now())
                                                            """)
                                                    .update();
                                        }))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_questionnaire_of_others_is_looked_at_and_nothing_is_kept() {
        var loaded =
                done(
                        instruments.preview(
                                clinic.therapist(), pseq().getBytes(StandardCharsets.UTF_8)));

        assertThat(loaded.whole()).isTrue();
        assertThat(refusal(instruments.preview(clinic.referrer(), new byte[0])))
                .startsWith("Your role may not");
    }

    private String bring(TextPackDraft draft) {
        return refusal(instruments.bring(clinic.director(), draft));
    }

    private static TextPackDraft draft(String instrument, String file) {
        return new TextPackDraft(
                Ids.next(),
                InstrumentBook.the(instrument),
                file.getBytes(StandardCharsets.UTF_8),
                "Letter of 1 May 2026",
                true);
    }

    private static String pseq() {
        return questionnaire(List.of(5, 9), 6);
    }

    /// With made-up words: the licensed ones are not ours to print.
    private static String questionnaire(List<Integer> items, int most) {
        var options =
                IntStream.rangeClosed(0, most)
                        .mapToObj(
                                it ->
                                        """
                                        {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue",
                                          "valueDecimal": %d}], "valueCoding": {"code": "%d", "display": "Answer %d"}}
                                        """
                                                .formatted(it, it, it))
                        .collect(Collectors.joining(","));
        return "{\"resourceType\": \"Questionnaire\", \"item\": ["
                + items.stream()
                        .map(
                                it ->
                                        """
                                        {"linkId": "%d", "type": "choice", "text": "<b>Licensed</b> question %d",
                                         "answerOption": [%s]}
                                        """
                                                .formatted(it, it, options))
                        .collect(Collectors.joining(","))
                + "]}";
    }
}
