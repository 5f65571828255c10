package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubstanceUseRulesTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SUD-01 | substance.intoxicated=yes; substance.intoxicated-on=2026-11-22 | ABSOLUTE
                    SUD-01 | substance.intoxicated=yes; substance.intoxicated-on=2026-11-21 | REQUIRES_CLEARANCE
                    SUD-01 | substance.intoxicated=yes | ABSOLUTE
                    SUD-01 | substance.intoxicated=? | unknown
                    SUD-01 | substance.taps-highest=1 | clear
                    SUD-01 | substance.taps-highest=2 | REQUIRES_CLEARANCE
                    SUD-01 | reported TAPS=1@2026-11-21 | clear
                    SUD-01 | reported TAPS=2@2026-11-21 | REQUIRES_CLEARANCE
                    SUD-01 | reported TAPS=2@2026-08-24 | REQUIRES_CLEARANCE
                    SUD-01 | reported TAPS=2@2026-08-23 | clear
                    SUD-01 | reported TAPS=3@2026-11-20; reported TAPS=0@2026-11-21 | REQUIRES_CLEARANCE
                    SUD-01 | substance.taps-highest=0; reported TAPS=2@2026-11-21 | REQUIRES_CLEARANCE
                    SUD-01 | substance.alcohol-disorder=-; reported TAPS=0@2026-11-21 | unknown
                    SUD-02 | substance.dissociatives-disorder=no | clear
                    SUD-02 | substance.dissociatives-disorder=yes; substance.dissociatives-disorder-now=yes | ABSOLUTE
                    SUD-02 | substance.dissociatives-disorder=yes | REQUIRES_CLEARANCE
                    SUD-02 | substance.dissociatives-recent=yes | REQUIRES_CLEARANCE
                    SUD-02 | substance.dissociatives-recent=? | unknown
                    SUD-02 | reported TAPS_OTHER=0@2026-11-21 | clear
                    SUD-02 | reported TAPS_OTHER=1@2026-11-21 | REQUIRES_CLEARANCE
                    SUD-02 | reported TAPS_OTHER=1@2026-08-24 | REQUIRES_CLEARANCE
                    SUD-02 | reported TAPS_OTHER=1@2026-08-23 | clear
                    SUD-02 | substance.dissociatives-recent=-; reported TAPS_OTHER=0@2026-11-21 | unknown
                    SUD-01 | reported TAPS_OTHER=1@2026-11-21 | clear
                    SUD-02 | substance.dissociatives-disorder=? | unknown
                    SUD-03 | substance.alcohol-disorder=yes; substance.alcohol-remission-since=2025-11-22 | clear
                    SUD-03 | substance.alcohol-disorder=yes; substance.alcohol-remission-since=2025-11-23 | REQUIRES_CLEARANCE
                    SUD-03 | substance.alcohol-disorder=yes; substance.alcohol-remission-since=? | unknown
                    SUD-04 | substance.audit-c-total=2 | clear
                    SUD-04 | substance.audit-c-total=3; substance.audit-c-cutoff=three | CAUTION
                    SUD-04 | substance.audit-c-total=3; substance.audit-c-cutoff=four | clear
                    SUD-04 | substance.audit-c-total=3 | unknown
                    SUD-04 | substance.audit-c-total=4; substance.audit-c-cutoff=four | CAUTION
                    SUD-04 | substance.audit-c-total=4 | CAUTION
                    SUD-04 | substance.audit-c-total=7 | CAUTION
                    SUD-04 | substance.audit-c-total=8 | REQUIRES_CLEARANCE
                    SUD-04 | substance.audit-c-total=? | unknown
                    SUD-04 | substance.audit-c-on=2026-08-23 | unknown
                    SUD-05 | substance.opioids-disorder=no | clear
                    SUD-05 | substance.opioids-disorder=yes | REQUIRES_CLEARANCE
                    SUD-05 | substance.moud=yes | REQUIRES_CLEARANCE
                    SUD-05 | substance.moud=? | unknown
                    SUD-06 | medications.pdmp-checked-on=2026-11-15 | clear
                    SUD-06 | medications.pdmp-checked-on=2026-11-14 | INFO_MISSING
                    SUD-06 | medications.pdmp-checked=no | INFO_MISSING
                    SUD-06 | medications.pdmp-checked=- | unknown
                    SUD-06 | medications.pdmp-checked-on=- | unknown
                    SUD-07 | substance.urine-unexpected=no | clear
                    SUD-07 | substance.urine-unexpected=yes | REQUIRES_CLEARANCE
                    SUD-07 | substance.urine-unexpected=? | unknown
                    SUD-07 | substance.urine-tested=no | unknown
                    SUD-08 | substance.off-protocol=no | clear
                    SUD-08 | substance.off-protocol=yes | REQUIRES_CLEARANCE
                    SUD-08 | substance.off-protocol=? | unknown
                    """)
    void substance_use(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "an active disorder and an early remission of {0} are seen")
    @ValueSource(
            strings = {
                "alcohol",
                "cannabis",
                "opioids",
                "stimulants",
                "sedatives",
                "dissociatives",
                "other"
            })
    void no_substance_is_forgotten(String substance) {
        var ever = "substance." + substance + "-disorder=yes; substance." + substance;

        assertThat(Verdicts.of("SUD-01", Chart.well(ever + "-disorder-now=yes")))
                .isEqualTo("REQUIRES_CLEARANCE");
        assertThat(Verdicts.of("SUD-01", Chart.well(ever + "-disorder-now=?")))
                .isEqualTo("unknown");
        assertThat(Verdicts.of("SUD-03", Chart.well(ever + "-remission-since=2025-11-23")))
                .isEqualTo("REQUIRES_CLEARANCE");
        assertThat(Verdicts.of("SUD-03", Chart.well(ever + "-remission-since=2025-11-22")))
                .isEqualTo("clear");
        assertThat(Verdicts.of("SUD-03", Chart.well(ever + "-remission-since=?")))
                .isEqualTo("unknown");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LOG-07 | trials=not met | REQUIRES_CLEARANCE
                    LOG-07 | trials=not shown | unknown
                    LOG-07 | trials=met | clear
                    LOG-09 | medical.seen-in-person=yes | clear
                    LOG-09 | medical.seen-in-person=no | INFO_MISSING
                    LOG-09 | medical.seen-in-person=? | unknown
                    LOG-11 | goals.emergency-contact=yes | clear
                    LOG-11 | goals.emergency-contact=no | INFO_MISSING
                    LOG-11 | goals.emergency-contact=? | unknown
                    LOG-12 | expectations.home-dosing=no | clear
                    LOG-12 | expectations.home-dosing=yes | ABSOLUTE
                    LOG-12 | expectations.home-dosing=? | unknown
                    """)
    void prior_treatment_and_safety_net(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }
}
