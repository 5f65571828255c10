package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.opioids.DailyTotal;
import org.threefold.opioids.Prescribed;

import java.util.stream.Collectors;

/// What the opioids of nine real exports come to at most, computed by hand from the files: strength
/// times pieces times times a day, by the CDC's factor of 2022.
class NineBundlesOpioidsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cordell  | 20 MME a day                             | hydrocodone 20
                    donya    | 55 MME a day                             | hydrocodone 20, hydrocodone 20, oxycodone 15
                    eloisa   | 60 MME a day                             | oxycodone 60
                    gilberto | 80 MME a day                             | fentanyl 60, hydrocodone 20
                    kathern  | 40 MME a day                             | hydrocodone 20, hydrocodone 20
                    marty    | 40 MME a day                             | hydrocodone 20, hydrocodone 20
                    normand  | no opioid                                | ''
                    ramiro   | ≥ 95 MME a day (1 drug not convertible)  | fentanyl 60, hydrocodone 20, oxycodone 15, tramadol Not known: the dose
                    rocky    | ≥ 155 MME a day (1 drug not convertible) | fentanyl 60, hydrocodone 20, oxycodone 15, oxycodone 60, tramadol Not known: the dose
                    """)
    void a_real_export_comes_to_what_a_hand_reckons(String name, String total, String lines) {
        var read = BundleSamples.understood(BundleSamples.synthetic(name));
        var found = DailyTotal.of(read.findings().medications());

        assertThat(found.map(DailyTotal::words).orElse("no opioid")).isEqualTo(total);
        assertThat(found.map(NineBundlesOpioidsTest::lines).orElse("")).isEqualTo(lines);
    }

    private static String lines(DailyTotal total) {
        return total.lines().stream()
                .map(NineBundlesOpioidsTest::line)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String line(Prescribed line) {
        return line.opioid().words() + " " + line.conversion().words();
    }
}
