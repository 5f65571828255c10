package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.interop.BundleSamples.PATIENT;
import static org.threefold.interop.BundleSamples.bundle;
import static org.threefold.interop.BundleSamples.entry;
import static org.threefold.interop.BundleSamples.understood;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threefold.support.Expectation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Each entry of a bundle ends as a fact or a trial, is left out for a reason, or is unread by its
/// name; and the order in which they come decides nothing.
class NothingIsLostTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String OBSERVATION =
            """
            {"resourceType": "Observation", "id": "o", "status": "final", "subject": {"reference": "Patient/p"},
             "code": {"coding": [{"system": "http://loinc.org", "code": "44261-6"}]},
             "effectiveDateTime": "2026-11-01", "valueInteger": 12}""";

    static Stream<String> files() {
        return Expectation.rows("expectations.csv")
                .map(Expectation::file)
                .filter(file -> file.endsWith(".json") && !file.startsWith("61"))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_entries_of_a_strangers_file_add_up(String file) throws Exception {
        var bytes = Expectation.bytes(file);
        int entries = JSON.readTree(withoutMark(bytes)).get("entry").size();

        addsUp(entries, (Reading.Understood) CasesTest.read(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cordell",
                "donya",
                "eloisa",
                "gilberto",
                "kathern",
                "marty",
                "normand",
                "ramiro",
                "rocky"
            })
    void the_entries_of_a_synthetic_record_add_up(String name) {
        var json = BundleSamples.synthetic(name);

        addsUp(JSON.readTree(json).get("entry").size(), understood(json));
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_order_of_entries_and_codings_decides_nothing(String file) {
        var whole = JSON.readTree(withoutMark(Expectation.bytes(file)));
        var asSent = said(CasesTest.read(file));

        for (int seed = 1; seed <= 5; seed++) {
            var shuffled = shuffled(whole.deepCopy(), new Random(seed));
            var read = CasesTest.read(file, JSON.writeValueAsBytes(shuffled));
            assertThat(said(read)).as("order %d", seed).isEqualTo(asSent);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "status": "final"      | "status": "final", "colour": "red"               | Observation: colour
                    "valueInteger": 12     | "valueInteger": 12, "flavour": {"sweet": true}   | Observation: flavour
                    "status": "final"      | "status": "error"                                | Observation: error
                    "Observation", "id"    | "Horoscope", "id"                                | Horoscope
                    "status": "final"      | "status": "final", "modifierExtension": [{"url": "urn:not"}] | carries a modifier
                    "status": "final"      | "status": "final", "implicitRules": "urn:other"  | follows rules of its own
                    "status": "final"      | "status": "final", "contained": [{"resourceType": "Observation"}] | holds other resources
                    "valueInteger": 12     | "valueString": "a dozen"                         | PHQ-9
                    "valueInteger": 12     | "valueInteger": 99                               | PHQ-9
                    "44261-6"              | "0000-0"                                         | 0000-0
                    """)
    void what_is_not_known_ends_by_its_name(String from, String to, String name) {
        var mutant = OBSERVATION.replace(from, to);
        var account = understood(bundle(PATIENT, entry(mutant))).account();
        var lines =
                Stream.of(account.leftOut(), account.unread(), account.parts())
                        .flatMap(List::stream)
                        .map(line -> line.type() + " " + line.reason());

        assertThat(mutant).isNotEqualTo(OBSERVATION);
        assertThat(lines).anySatisfy(line -> assertThat(line).contains(name));
        assertThat(account.everythingUnderstood()).isFalse();
        assertThat(account.understoodEntries() + account.leftOutEntries()).isEqualTo(2);
    }

    @Test
    void of_two_texts_under_one_name_both_are_read_and_one_text_once() {
        var other = OBSERVATION.replace("12}", "15}");
        var account =
                understood(bundle(PATIENT, entry(OBSERVATION), entry(OBSERVATION), entry(other)))
                        .account();

        assertThat(account.understoodEntries()).isEqualTo(3);
        assertThat(account.leftOut())
                .containsExactly(
                        new ImportReport.Line("Observation", "stands in the bundle twice", 1));
    }

    private static void addsUp(int entries, Reading.Understood read) {
        var account = read.account();
        assertThat(account.entries()).isEqualTo(entries);
        assertThat(sum(account.understood()) + sum(account.leftOut())).isEqualTo(entries);
        assertThat(account.leftOut()).allSatisfy(line -> assertThat(line.reason()).isNotBlank());
        assertThat(sum(account.unread())).isLessThanOrEqualTo(sum(account.leftOut()));
        var sources = new TreeSet<String>();
        read.findings().facts().forEach(fact -> sources.add(fact.by().resource()));
        var withoutPatient =
                account.understood().stream()
                        .filter(line -> !line.type().equals("Patient"))
                        .toList();
        assertThat(withoutPatient)
                .allSatisfy(
                        line ->
                                assertThat(sources)
                                        .anyMatch(source -> source.startsWith(line.type())));
    }

    private static int sum(List<ImportReport.Line> lines) {
        return lines.stream().mapToInt(ImportReport.Line::count).sum();
    }

    private static String said(Reading reading) {
        var aspects = new Aspects(reading);
        return String.join(
                "\n",
                Stream.of(
                                "name",
                                "born",
                                "sex",
                                "phone",
                                "conditions",
                                "allergies",
                                "account",
                                "left-out",
                                "unread",
                                "trials",
                                "observes PHQ9_ITEM9",
                                "observes PHQ9",
                                "observes SYSTOLIC",
                                "observes WEIGHT",
                                "notices")
                        .map(aspect -> aspect + ": " + aspects.of(aspect))
                        .toList());
    }

    /// Lists that have an order in FHIR (lines, given names, dosages) stay as they are.
    private static JsonNode shuffled(JsonNode node, Random order) {
        if (node instanceof ObjectNode object) {
            for (var name :
                    List.of(
                            "entry",
                            "coding",
                            "name",
                            "telecom",
                            "reaction",
                            "component",
                            "item")) {
                if (object.get(name) instanceof ArrayNode list) {
                    var elements = new ArrayList<JsonNode>();
                    list.forEach(elements::add);
                    Collections.shuffle(elements, order);
                    list.removeAll();
                    elements.forEach(list::add);
                }
            }
        }
        node.forEach(child -> shuffled(child, order));
        return node;
    }

    private static byte[] withoutMark(byte[] bytes) {
        boolean marked = bytes.length > 3 && (bytes[0] & 0xff) == 0xef;
        return marked ? java.util.Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }
}
