package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.history.MedicationTrial;

import java.util.Objects;

/// Nine real exports, read whole: how many entries each has, where it hurts, and which pain drugs
/// its prescriptions name (RxNorm, with the highest daily dose stated). Counted in the files
/// themselves.
class NineBundlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cordell | 307 | G43.709 G89.29 | 856987 20 mg
                    donya | 599 | G89.29 M54.2 M54.50 | 856987 20 mg, 1860491 20 mg, 1049504 10 mg
                    eloisa | 511 | G89.29 M54.2 | 1049625 40 mg
                    gilberto | 299 | G43.709 G89.29 | 856987 20 mg, 245134 25 mcg/hour, 313782
                    kathern | 582 | G89.29 M54.2 | 856987 20 mg, 1860491 20 mg, 310965
                    marty | 481 | G89.29 M54.50 M79.7 | 856987 20 mg, 1860491 20 mg
                    normand | 399 | G43.719 G89.29 M54.50 | 209387 1300 mg, 1860154, 856987, 1049221
                    ramiro | 2951 | G89.29 M54.50 | 835603, 1860491 20 mg, 1049504 10 mg, 245134 25 mcg/hour
                    rocky | 528 | G89.29 M54.50 | 835603, 245134 25 mcg/hour, 1049625 40 mg, 1860491 20 mg, 1049504 10 mg, 313782
                    """)
    void a_real_export_is_understood_and_every_entry_accounted_for(
            String name, int entries, String pain, String tried) {
        var json = BundleSamples.synthetic(name);
        var read = BundleSamples.understood(json);
        var account = read.account();

        assertThat(account.entries()).isEqualTo(entries);
        assertThat(account.understoodEntries() + account.leftOutEntries()).isEqualTo(entries);
        assertThat(read.pain().stream().map(it -> it.condition().code()).sorted())
                .containsExactly(pain.split(" "));
        assertThat(read.findings().drugTrials().stream().map(NineBundlesTest::drugAndDose))
                .containsExactly(tried.split(", "));
        assertThat(ImportStore.read(ImportStore.write(read))).isEqualTo(read);
    }

    private static String drugAndDose(MedicationTrial trial) {
        var code = Objects.requireNonNull(trial.drug().code());
        var dose = trial.maxDailyDose();
        return dose == null ? code : code + " " + dose.words();
    }
}
