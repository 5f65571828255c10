package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.interop.BundleSamples.PATIENT;
import static org.threefold.interop.BundleSamples.bundle;
import static org.threefold.interop.BundleSamples.entry;
import static org.threefold.interop.BundleSamples.understood;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A record may say that its person has died without saying so of the Patient.
class DeathEntriesTest {

    private static final String SUBJECT = "\"subject\": {\"reference\": \"Patient/p\"}, ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Observation       | "status": "final", "code": {"coding": [{"system": "http://loinc.org", "code": "69453-9"}]}, "effectiveDateTime": "2026-10-01", "valueString": "x"
                    Observation       | "status": "final", "code": {"coding": [{"system": "http://loinc.org", "code": "81956-5"}]}, "effectiveDateTime": "2026-10-01", "valueDateTime": "2026-10-01T03:00:00Z"
                    DiagnosticReport  | "status": "final", "code": {"text": "U.S. standard certificate of death"}
                    DocumentReference | "status": "current", "type": {"text": "Death certificate"}, "content": [{"attachment": {}}]
                    Encounter         | "status": "finished", "class": {"code": "EMER"}, "type": [{"coding": [{"code": "308646001"}]}]
                    Encounter         | "status": "finished", "class": {"code": "IMP"}, "hospitalization": {"dischargeDisposition": {"coding": [{"code": "exp"}]}}
                    Condition         | "code": {"text": "Deceased"}
                    Procedure         | "status": "completed", "code": {"text": "Death certification"}
                    """)
    void an_entry_that_tells_of_the_death_is_a_reported_death(String type, String rest) {
        var read = understood(bundle(PATIENT, entry(of(type, rest))));

        assertThat(DeathNotice.of(read.findings().facts()).orElseThrow().says())
                .startsWith("The record says that this person has died: ")
                .contains("Source: " + type + "/d.");
        assertThat(read.notices()).anyMatch(it -> it.contains("has died"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Condition   | "verificationStatus": {"coding": [{"code": "refuted"}]}, "code": {"text": "Deceased"}
                    Condition   | "verificationStatus": {"text": "Entered in error"}, "code": {"text": "Deceased"}
                    Observation | "status": "entered-in-error", "code": {"coding": [{"code": "69453-9"}]}
                    Condition   | "code": {"text": "Fear of death"}
                    Condition   | "code": {"text": "Cause of death of mother: stroke"}
                    Condition   | "code": {"text": "Dead tooth"}
                    Encounter   | "status": "finished", "class": {"code": "IMP"}, "hospitalization": {"dischargeDisposition": {"coding": [{"code": "home"}]}}
                    """)
    void what_was_void_or_tells_of_another_is_none(String type, String rest) {
        var read = understood(bundle(PATIENT, entry(of(type, rest))));

        assertThat(DeathNotice.of(read.findings().facts())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, 2026-10-01, true", "false, 2026-10-01, false"})
    void another_person_of_the_record_did_not_die_for_this_one(
            boolean ours, String day, boolean reported) {
        var rest =
                "\"status\": \"final\", \"code\": {\"coding\": [{\"code\": \"81956-5\"}]},"
                        + " \"valueDateTime\": \""
                        + day
                        + "\"";
        var sent = of("Observation", rest).replace("Patient/p", ours ? "Patient/p" : "Patient/q");
        var found = DeathNotice.of(understood(bundle(PATIENT, entry(sent))).findings().facts());

        assertThat(found.isPresent()).isEqualTo(reported);
        assertThat(found.flatMap(DeathNotice::on).map(String::valueOf).orElse(day)).isEqualTo(day);
    }

    private static String of(String type, String rest) {
        return "{\"resourceType\": \"" + type + "\", \"id\": \"d\", " + SUBJECT + rest + "}";
    }
}
