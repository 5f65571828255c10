package org.threefold.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.threefold.interop.BundleSamples.PATIENT;
import static org.threefold.interop.BundleSamples.bundle;
import static org.threefold.interop.BundleSamples.entry;
import static org.threefold.interop.BundleSamples.own;
import static org.threefold.interop.BundleSamples.read;
import static org.threefold.interop.BundleSamples.understood;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Every bad file gets one clear sentence.
class BadInputTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void bad_files(String what, String sent, String sentence) {
        assertThat(read(sent)).isEqualTo(new Reading.NotUnderstood(sentence));
    }

    static Stream<Arguments> bad_files() {
        return Stream.of(
                arguments("nothing", "", "The file is empty."),
                arguments("white space", " \n ", "The file is empty."),
                arguments(
                        "XML",
                        "<Bundle xmlns=\"http://hl7.org/fhir\"/>",
                        "The file is XML. Threefold reads FHIR R4 bundles as JSON only."),
                arguments(
                        "words",
                        "Dear colleague,",
                        "The file is not JSON. Threefold reads FHIR R4 bundles as JSON."),
                arguments("a list", "[1]", "The file is a JSON list, not a FHIR bundle."),
                arguments(
                        "a PDF",
                        "%PDF-1.7",
                        "The file is a PDF. Threefold reads FHIR R4 bundles as JSON."),
                arguments(
                        "broken",
                        "{\"resourceType\": \"Bundle\",\n \"entry\": [}",
                        "The file is not well-formed JSON (line 2, column 12)."),
                arguments(
                        "a type in a list",
                        "{\"resourceType\": [\"Bundle\"], \"entry\": []}",
                        "The file does not say in one word which FHIR resource it is."),
                arguments(
                        "one resource of DSTU2",
                        "{\"resourceType\": \"MedicationOrder\", \"id\": \"1\"}",
                        "This is a FHIR DSTU2 resource (MedicationOrder), not a bundle. Threefold reads"
                                + " FHIR R4; please export the whole record as an R4 bundle."),
                arguments(
                        "one patient of DSTU2",
                        "{\"resourceType\": \"Patient\", \"careProvider\": []}",
                        "This is a FHIR DSTU2 resource (Patient.careProvider), not a bundle. Threefold"
                                + " reads FHIR R4; please export the whole record as an R4 bundle."),
                arguments(
                        "cut off",
                        "{\"resourceType\": \"Bundle\",\n\n \"entry\": [",
                        "The file ends in the middle (line 3)."),
                arguments(
                        "no FHIR",
                        "{\"a\": 1}",
                        "This is JSON, but not FHIR: it does not say which resource it is."),
                arguments(
                        "a patient alone",
                        "{\"resourceType\": \"Patient\"}",
                        "This is a FHIR Patient, not a Bundle. Please send the whole bundle."),
                arguments(
                        "bulk data",
                        "{\"resourceType\": \"Patient\"}\n{\"resourceType\": \"Patient\"}",
                        "The file holds several JSON documents one after the other, not one"
                                + " bundle."),
                arguments(
                        "an empty bundle",
                        "{\"resourceType\": \"Bundle\", \"type\": \"collection\"}",
                        "The bundle is empty: it has no entries."),
                arguments(
                        "no list",
                        "{\"resourceType\": \"Bundle\", \"entry\": {}}",
                        "The bundle's entries are not a list."),
                arguments(
                        "odd entry",
                        "{\"resourceType\": \"Bundle\", \"entry\": [7]}",
                        "Entry 1 of the bundle is not an object."),
                arguments(
                        "the same twice",
                        bundle(PATIENT.replace("\"id\": \"p\"", "\"id\": \"p\", \"id\": \"q\"")),
                        "The file says the same field twice in one place (line 1), so it cannot be"
                                + " trusted."),
                arguments(
                        "too deep",
                        "{\"resourceType\": \"Bundle\", \"entry\": " + "[".repeat(200),
                        "Entry 1 of the bundle is not an object."),
                arguments(
                        "too deep inside",
                        bundle(
                                "{\"resource\": {\"resourceType\": \"Basic\", \"a\": "
                                        + "[".repeat(200)),
                        "The file is nested deeper or holds more than any referral does (line 1)."),
                arguments(
                        "nobody",
                        bundle(entry("{\"resourceType\": \"Basic\"}")),
                        "The bundle has no patient, so nobody knows whom it is about."),
                arguments(
                        "two people",
                        bundle(PATIENT, PATIENT),
                        "The bundle holds 2 patients. A referral is about one person; please send"
                                + " one bundle for each."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void people_with_a_field_to_complete(String what, String from, String to, String sentence) {
        var person = understood(bundle(PATIENT.replace(from, to))).person();

        assertThat(person.problems(BundleSamples.TODAY))
                .extracting(problem -> problem.field().words() + ": " + problem.sentence())
                .containsExactly(sentence);
    }

    static Stream<Arguments> people_with_a_field_to_complete() {
        return Stream.of(
                arguments(
                        "script in the name",
                        "\"Moss\"",
                        "\"<script>alert(1)</script>\"",
                        "Family name: A name has no characters like < > { } ; please check it."),
                arguments(
                        "no name",
                        "[{\"family\": \"Moss\", \"given\": [\"Ada\"]}]",
                        "[]",
                        "Family name: Give the family name."),
                arguments(
                        "no birth date",
                        "\"1980-05-17\"",
                        "\"1980\"",
                        "Date of birth: Give the date of birth in full."),
                arguments(
                        "not born yet",
                        "1980-05-17",
                        "2080-05-17",
                        "Date of birth: The date of birth lies in the future."),
                arguments(
                        "no such day",
                        "1980-05-17",
                        "1980-05-77",
                        "Date of birth: Give the date of birth in full."),
                arguments(
                        "a day of another country's writing",
                        "1980-05-17",
                        "17.05.1980",
                        "Date of birth: Give the date of birth in full."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void other_versions_of_fhir(String version, String resource, String mark) {
        assertThat(read(bundle(PATIENT, entry(resource))))
                .isEqualTo(
                        new Reading.NotUnderstood(
                                "This is a FHIR %s bundle (%s, entry 2). Threefold reads FHIR R4; please export it as R4."
                                        .formatted(version, mark)));
    }

    static Stream<Arguments> other_versions_of_fhir() {
        return Stream.of(
                arguments(
                        "STU3",
                        "{\"resourceType\": \"MedicationStatement\", \"taken\": \"y\"}",
                        "MedicationStatement.taken"),
                arguments(
                        "STU3",
                        "{\"context\": {}, \"resourceType\": \"Observation\"}",
                        "Observation.context"),
                arguments(
                        "STU3",
                        "{\"resourceType\": \"Condition\", \"clinicalStatus\": \"active\"}",
                        "Condition.clinicalStatus"),
                arguments("STU3", "{\"resourceType\": \"ReferralRequest\"}", "ReferralRequest"),
                arguments(
                        "STU3",
                        "{\"resourceType\": \"Basic\", \"meta\": {\"fhirVersion\": \"3.0.1\"}}",
                        "its meta names that version"),
                arguments("DSTU2", "{\"resourceType\": \"MedicationOrder\"}", "MedicationOrder"),
                arguments(
                        "R5",
                        "{\"resourceType\": \"MedicationStatement\", \"medication\": {\"concept\":"
                                + " {}}}",
                        "MedicationStatement.medication"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, UTF-16",
        "UTF-16BE, UTF-16",
        "UTF-16, UTF-16",
        "UTF-32LE, UTF-32",
        "UTF-32BE, UTF-32"
    })
    void a_text_in_another_encoding_is_told_by_its_name(String charset, String told) {
        var sent = bundle(PATIENT).getBytes(Charset.forName(charset));

        assertThat(read(sent))
                .isEqualTo(
                        new Reading.NotUnderstood(
                                "The text is %s. FHIR as JSON is UTF-8; please export it again."
                                        .formatted(told)));
    }

    @Test
    void packed_files_are_refused_and_never_unpacked() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var packing = new ZipOutputStream(zip)) {
            packing.putNextEntry(new ZipEntry("bundle.json"));
            packing.write(new byte[1_000_000]);
        }
        var gzip = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(gzip)) {
            packing.write(own().getBytes(UTF_8));
        }

        assertThat(read(zip.toByteArray()))
                .isEqualTo(
                        new Reading.NotUnderstood(
                                "The file is packed (zip). Please send the JSON file itself."));
        assertThat(read(gzip.toByteArray()))
                .isEqualTo(
                        new Reading.NotUnderstood(
                                "The file is packed (gzip). Please send the JSON file itself."));
    }

    @Test
    void text_that_is_not_utf_8_is_refused_by_name() {
        assertThat(read(("\uFEFF" + own()).getBytes(java.nio.charset.StandardCharsets.UTF_16BE)))
                .isEqualTo(
                        new Reading.NotUnderstood(
                                "The text is UTF-16. FHIR as JSON is UTF-8; please export it"
                                        + " again."));
    }

    @Test
    void the_mark_of_utf_8_does_no_harm() {
        assertThat(understood("\uFEFF" + bundle(PATIENT)).person().family()).isEqualTo("Moss");
    }

    @Test
    void characters_that_hide_are_taken_out_of_texts_and_that_is_said() {
        var read =
                understood(
                        bundle(
                                PATIENT,
                                entry(
                                        "{\"resourceType\": \"Condition\", \"subject\":"
                                                + " {\"reference\": \"Patient/p\"}, \"code\":"
                                                + " {\"text\": \"Pain\\u0000 in\\u202e the"
                                                + " <b>leg</b>\"}}")));

        assertThat(read.findings().facts())
                .extracting(fact -> fact.coding().words())
                .containsExactly("Pain in the <b>leg</b>");
        assertThat(read.notices())
                .contains("Hidden or control characters were taken out of texts.");
    }

    @Test
    void a_number_that_would_fill_the_memory_is_left_out_before_it_is_built() {
        var read =
                understood(
                        bundle(
                                PATIENT,
                                entry(
                                        "{\"resourceType\": \"Observation\", \"subject\":"
                                                + " {\"reference\": \"Patient/p\"}, \"valueQuantity\":"
                                                + " {\"value\": 1e999999999}}")));

        assertThat(read.account().leftOut())
                .containsExactly(
                        new ImportReport.Line(
                                "Observation", "holds a number too large to be a measurement", 1));
    }

    @Test
    void an_entry_that_is_not_fhir_costs_that_entry_only() {
        var read =
                understood(
                        bundle(
                                PATIENT.replace(
                                        "\"id\": \"p\"",
                                        "\"id\": \"p\", \"identifier\": [{\"value\":"
                                                + " \"\\u202e\"}]"),
                                condition("\"onsetDateTime\": \"2020-02-31\""),
                                condition("\"onsetDateTime\": \"yesterday\""),
                                condition("\"code\": [1]"),
                                condition("\"onsetDateTime\": \"2020-02-28\"")));

        assertThat(read.person().identifiers()).isEmpty();
        assertThat(read.account().entries()).isEqualTo(5);
        assertThat(read.findings().facts()).isNotEmpty();
    }

    private static String condition(String field) {
        var code = field.startsWith("\"code\"") ? "" : "\"code\": {\"text\": \"Pain\"}, ";
        return entry(
                "{\"resourceType\": \"Condition\", "
                        + "\"subject\": {\"reference\": \"Patient/p\"}, "
                        + code
                        + field
                        + "}");
    }
}
