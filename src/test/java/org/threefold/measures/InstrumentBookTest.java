package org.threefold.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import org.hl7.fhir.r4.model.Questionnaire;
import org.junit.jupiter.api.Test;
import org.threefold.forms.Question;
import org.threefold.forms.QuestionnaireReader;
import org.threefold.forms.Shape;
import org.threefold.library.VerificationLevel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/// The instruments in the source tree: sound FHIR, licensed, complete, and not sent to whom they
/// are not for.
class InstrumentBookTest {

    @Test
    void every_instrument_is_a_questionnaire_of_fhir_r4() throws IOException {
        var fhir = FhirContext.forR4Cached().newJsonParser();
        fhir.setParserErrorHandler(new StrictErrorHandler());

        for (var instrument : InstrumentBook.all()) {
            var read = fhir.parseResource(Questionnaire.class, text(instrument.key()));
            assertThat(read.getTitle()).isEqualTo(instrument.title());
            assertThat(read.getVersion()).isEqualTo(instrument.version());
        }
    }

    @Test
    void a_retired_one_is_known_and_no_more_in_use() {
        var instruments =
                Stream.of("active", "retired").map(InstrumentBookTest::instrument).toList();

        assertThat(instruments).extracting(Instrument::retired).containsExactly(false, true);
        assertThat(InstrumentBook.inUse(instruments)).containsExactly(instruments.getFirst());
    }

    private static Instrument instrument(String status) {
        var file =
                """
                {"resourceType": "Questionnaire", "id": "old", "status": "%s", "item": [
                  {"linkId": "q", "type": "boolean", "text": "Did you sleep?"}]}
                """
                        .formatted(status)
                        .getBytes(StandardCharsets.UTF_8);
        return Instrument.of(done(QuestionnaireReader.read(file)).questionnaire());
    }

    @Test
    void each_says_whose_it_is_and_what_is_allowed() {
        for (var instrument : InstrumentBook.all()) {
            assertThat(instrument.licence().words()).as(instrument.key()).isNotBlank();
            assertThat(instrument.licence().attribution()).isNotIn("", "Not stated");
            assertThat(instrument.wording()).isNotBlank();
            assertThat(instrument.purpose()).isNotBlank();
        }
    }

    @Test
    void what_may_be_shipped_is_worded_and_what_may_not_is_not() {
        assertThat(
                        InstrumentBook.all().stream()
                                .filter(it -> it.distribution() == Distribution.BUNDLED)
                                .map(Instrument::key))
                .containsExactlyInAnyOrder(
                        "peg",
                        "pain-nrs",
                        "phq-9",
                        "gad-7",
                        "asq",
                        "audit-c",
                        "taps",
                        "pgic",
                        "cows",
                        "moaa-s",
                        "aldrete",
                        "padss",
                        "acute-effects",
                        "bladder-check",
                        "expectation-interview",
                        "integration-check-in");
        for (var instrument : InstrumentBook.all())
            if (instrument.distribution() == Distribution.LOCAL_PACK)
                assertThat(instrument.items())
                        .extracting(Question::text)
                        .as(instrument.key())
                        .allMatch(
                                it ->
                                        it.matches(
                                                "Item .*|Total|T-score|.*, \\d+ items|.* mean .*"));
    }

    @Test
    void the_suicide_screeners_are_asked_in_person_and_never_sent() {
        assertThat(InstrumentBook.the("asq").forPatients()).isFalse();
        assertThat(InstrumentBook.the("c-ssrs-screener").forPatients()).isFalse();
        assertThat(InstrumentBook.the("expectation-interview").forPatients()).isFalse();
        assertThat(InstrumentBook.the("phq-9").forPatients()).isTrue();
    }

    @Test
    void the_words_from_memory_say_so() {
        var asq = InstrumentBook.the("asq");

        assertThat(asq.item("2").orElseThrow().mark()).isNull();
        for (var item : new String[] {"3", "4", "5"})
            assertThat(asq.item(item).orElseThrow().mark()).isEqualTo(VerificationLevel.MEMORY);
        assertThat(InstrumentBook.the("taps").wording()).contains("from memory");
    }

    @Test
    void the_lowest_answer_of_the_gad_is_not_at_all() {
        for (var item : InstrumentBook.the("gad-7").items())
            assertThat(((Shape.Choice) item.shape()).options().getFirst().words())
                    .isEqualTo("Not at all");
    }

    @Test
    void what_is_about_substances_is_for_the_seats() {
        for (var key : new String[] {"audit-c", "taps", "dast-10", "ort", "ort-oud"})
            assertThat(InstrumentBook.the(key).keptFor()).isEqualTo(KeptFor.PART2);
        assertThat(InstrumentBook.the("phq-9").keptFor()).isEqualTo(KeptFor.SEATS);
    }

    @Test
    void the_tenth_question_of_the_phq_is_asked_only_after_a_problem() {
        assertThat(Forms.content("phq-9", 0, 0, 0, 0, 0, 0, 0, 0, 0).asked()).hasSize(9);
        assertThat(Forms.content("phq-9", 0, 0, 0, 1, 0, 0, 0, 0, 0).asked()).hasSize(10);
    }

    private static String text(String key) throws IOException {
        try (var in =
                Objects.requireNonNull(
                        InstrumentBookTest.class.getResourceAsStream(
                                "/instruments/" + key + ".json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
