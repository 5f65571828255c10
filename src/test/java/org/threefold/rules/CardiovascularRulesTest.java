package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.library.Citation;
import org.threefold.library.VerificationLevel;

class CardiovascularRulesTest {

    /// As the clinical specification marks it: a summary of the label was read.
    @Test
    void the_label_was_not_read_for_hypertensive_encephalopathy() {
        assertThat(RuleBook.find("CV-11").orElseThrow().citations())
                .extracting(Citation::mark)
                .containsExactly(VerificationLevel.CHECKED_SECONDARY);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CV-01 | medical.aneurysm=no | clear
                    CV-01 | medical.aneurysm=yes | ABSOLUTE
                    CV-01 | medical.aneurysm=yes; medical.aneurysm-repaired=? | ABSOLUTE
                    CV-01 | medical.aneurysm=yes; medical.aneurysm-repaired=yes | REQUIRES_CLEARANCE
                    CV-01 | medical.aneurysm=? | unknown
                    CV-02 | medical.intracerebral-hemorrhage=no | clear
                    CV-02 | medical.intracerebral-hemorrhage=yes | ABSOLUTE
                    CV-02 | medical.intracerebral-hemorrhage=- | unknown
                    CV-03 | medical.cv-event=yes; medical.cv-event-on=2026-10-11 | ABSOLUTE
                    CV-03 | medical.cv-event=yes; medical.cv-event-on=2026-10-10 | clear
                    CV-03 | medical.cv-event=yes | unknown
                    CV-03 | medical.cv-event=? | unknown
                    CV-04 | medical.heart-failure=yes; medical.heart-failure-decompensated=yes | ABSOLUTE
                    CV-04 | medical.heart-failure=yes; medical.nyha-class=2; medical.ejection-fraction=40 | clear
                    CV-04 | medical.heart-failure=yes; medical.nyha-class=2; medical.ejection-fraction=39 | REQUIRES_CLEARANCE
                    CV-04 | medical.heart-failure=yes; medical.nyha-class=3; medical.ejection-fraction=60 | REQUIRES_CLEARANCE
                    CV-04 | medical.heart-failure=yes; medical.nyha-class=2 | unknown
                    CV-04 | medical.arrhythmia-uncontrolled=yes | REQUIRES_CLEARANCE
                    CV-04 | medical.valve-disease-severe=yes | REQUIRES_CLEARANCE
                    CV-04 | medical.valve-disease-severe=? | unknown
                    CV-05 | medical.ischemic-heart-disease=no | clear
                    CV-05 | medical.ischemic-heart-disease=yes | REQUIRES_CLEARANCE
                    CV-05 | medical.stroke-past=yes | REQUIRES_CLEARANCE
                    CV-05 | medical.peripheral-artery-disease=yes | REQUIRES_CLEARANCE
                    CV-05 | medical.cv-event=yes | REQUIRES_CLEARANCE
                    CV-05 | medical.stroke-past=? | unknown
                    CV-09 | medical.qtc=500 | clear
                    CV-09 | medical.qtc=501 | CAUTION
                    CV-09 | medical.qtc=? | unknown
                    CV-09 | medical.ecg-done=no | clear
                    CV-09 | medical.ecg-on=2025-11-22 | clear
                    CV-09 | medical.ecg-on=2025-11-21 | unknown
                    CV-09 | medical.long-qt=yes; medical.qt-drugs=yes | CAUTION
                    CV-09 | medical.long-qt=yes; medical.qt-drugs=? | unknown
                    CV-10 | medical.cv-risk=yes; medical.ecg-on=2025-11-22 | clear
                    CV-10 | medical.cv-risk=yes; medical.ecg-on=2025-11-21 | INFO_MISSING
                    CV-10 | medical.cv-risk=yes; medical.ecg-done=no | INFO_MISSING
                    CV-10 | medical.heart-failure=yes; medical.ecg-done=? | INFO_MISSING
                    CV-10 | medical.cv-risk=?; medical.ecg-done=no | unknown
                    CV-10 | medical.ecg-done=no | clear
                    CV-11 | medical.hypertensive-encephalopathy=no | clear
                    CV-11 | medical.hypertensive-encephalopathy=yes | REQUIRES_CLEARANCE
                    CV-11 | medical.hypertensive-encephalopathy=? | unknown
                    CV-12 | medical.pheochromocytoma=yes | ABSOLUTE
                    CV-12 | medical.pheochromocytoma=yes; medical.pheochromocytoma-treated=? | ABSOLUTE
                    CV-12 | medical.pheochromocytoma=yes; medical.pheochromocytoma-treated=yes | clear
                    CV-12 | medical.pheochromocytoma=- | unknown
                    """)
    void heart_and_vessels(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CV-06 | medical.bp1-systolic=159; medical.bp2-systolic=159 | clear
                    CV-06 | medical.bp1-systolic=160; medical.bp2-systolic=159 | clear
                    CV-06 | medical.bp1-systolic=160; medical.bp2-systolic=160 | REQUIRES_CLEARANCE
                    CV-06 | medical.bp1-diastolic=100; medical.bp2-systolic=160 | REQUIRES_CLEARANCE
                    CV-06 | medical.bp1-diastolic=99; medical.bp2-systolic=160 | clear
                    CV-06 | medical.bp1-systolic=160; medical.bp2-systolic=-; medical.bp2-diastolic=- | unknown
                    CV-06 | medical.bp1-systolic=179; medical.bp1-diastolic=109 | clear
                    CV-06 | medical.bp1-systolic=180 | REQUIRES_CLEARANCE
                    CV-06 | medical.bp1-diastolic=110 | REQUIRES_CLEARANCE
                    CV-06 | medical.bp1-systolic=180; medical.bp1-on=2026-11-22 | ABSOLUTE
                    CV-06 | medical.bp1-diastolic=119; medical.bp1-on=2026-11-22 | REQUIRES_CLEARANCE
                    CV-06 | medical.bp1-diastolic=120; medical.bp1-on=2026-11-22 | ABSOLUTE
                    CV-06 | medical.bp1-diastolic=120; medical.bp1-on=2026-11-21 | REQUIRES_CLEARANCE
                    CV-06 | reported SYSTOLIC=180@2026-11-01; reported DIASTOLIC=90@2026-11-01 | REQUIRES_CLEARANCE
                    CV-06 | reported SYSTOLIC=180@2026-08-23 | clear
                    CV-06 | medical.bp1-on=2026-08-23; medical.bp2-on=2026-08-23 | unknown
                    CV-06 | medical.bp1-on=2026-08-24; medical.bp2-on=2026-08-23 | clear
                    CV-06 | medical.hypertensive-crisis=yes; medical.hypertensive-crisis-on=2026-05-22 | REQUIRES_CLEARANCE
                    CV-06 | medical.hypertensive-crisis=yes; medical.hypertensive-crisis-on=2026-05-21 | clear
                    CV-06 | medical.hypertensive-crisis=yes | unknown
                    CV-06 | medical.hypertensive-crisis=? | unknown
                    CV-07 | medical.bp2-systolic=140; medical.bp2-diastolic=90 | clear
                    CV-07 | medical.bp2-systolic=141 | CAUTION
                    CV-07 | medical.bp2-diastolic=91 | CAUTION
                    CV-07 | born=1961-11-22; medical.bp2-systolic=150 | clear
                    CV-07 | born=1961-11-22; medical.bp2-systolic=151 | CAUTION
                    CV-07 | born=1961-11-23; medical.bp2-systolic=150 | CAUTION
                    CV-07 | unborn=; medical.bp2-systolic=150 | unknown
                    CV-07 | unborn=; medical.bp2-systolic=151 | CAUTION
                    CV-07 | medical.bp2-diastolic=? | unknown
                    CV-08 | medical.heart-rate=110 | clear
                    CV-08 | medical.heart-rate=111 | CAUTION
                    CV-08 | medical.heart-rate=50 | clear
                    CV-08 | medical.heart-rate=49 | CAUTION
                    CV-08 | medical.irregular-rhythm=yes | CAUTION
                    CV-08 | medical.heart-rate=- | unknown
                    CV-08 | medical.vitals-on=2026-08-23 | unknown
                    """)
    void blood_pressure_and_rhythm(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RSP-01 | medical.respiratory-severe=yes | REQUIRES_CLEARANCE
                    RSP-01 | medical.home-oxygen=yes | REQUIRES_CLEARANCE
                    RSP-01 | medical.spo2=92 | clear
                    RSP-01 | medical.spo2=91.9 | REQUIRES_CLEARANCE
                    RSP-01 | medical.spo2=? | unknown
                    RSP-02 | medical.sleep-apnea=yes | CAUTION
                    RSP-02 | medical.sleep-apnea=yes; medical.sleep-apnea-treated=yes | clear
                    RSP-02 | medical.sleep-apnea=yes; medications.opioids=yes | REQUIRES_CLEARANCE
                    RSP-02 | medical.sleep-apnea=yes; medications.benzodiazepines=yes | REQUIRES_CLEARANCE
                    RSP-02 | medical.sleep-apnea=? | unknown
                    RSP-02 | medical.weight=122.5; medical.height=175 | CAUTION
                    RSP-02 | medical.weight=122.4; medical.height=175 | clear
                    RSP-02 | medical.weight=122.5; medical.height=175; medications.opioids=yes | REQUIRES_CLEARANCE
                    RSP-02 | medical.height=- | unknown
                    """)
    void breathing(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }
}
