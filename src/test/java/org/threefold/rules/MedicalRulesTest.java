package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedicalRulesTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NEU-01 | medical.icp-raised=yes | REQUIRES_CLEARANCE
                    NEU-01 | medical.icp-raised=yes; medical.icp-symptomatic=yes | ABSOLUTE
                    NEU-01 | medical.icp-raised=no; medical.icp-symptomatic=yes | clear
                    NEU-01 | medical.icp-raised=? | unknown
                    NEU-02 | medical.cns-mass=yes | REQUIRES_CLEARANCE
                    NEU-02 | medical.head-injury=yes; medical.head-injury-on=2026-08-22 | REQUIRES_CLEARANCE
                    NEU-02 | medical.head-injury=yes; medical.head-injury-on=2026-08-21 | clear
                    NEU-02 | medical.head-injury=yes | unknown
                    NEU-02 | medical.intracranial-surgery=yes | REQUIRES_CLEARANCE
                    NEU-03 | medical.seizures=yes; medical.seizure-on=2026-05-22 | REQUIRES_CLEARANCE
                    NEU-03 | medical.seizures=yes; medical.seizure-on=2026-05-21 | clear
                    NEU-03 | medical.seizures=yes; medical.seizure-on=? | unknown
                    EYE-01 | medical.angle-closure=yes | ABSOLUTE
                    EYE-01 | medical.open-globe=yes | REQUIRES_CLEARANCE
                    EYE-01 | medical.glaucoma=yes; medical.intraocular-pressure=21 | clear
                    EYE-01 | medical.glaucoma=yes; medical.intraocular-pressure=22 | REQUIRES_CLEARANCE
                    EYE-01 | medical.glaucoma=yes; medical.glaucoma-uncontrolled=yes | REQUIRES_CLEARANCE
                    EYE-01 | medical.glaucoma=yes | unknown
                    EYE-01 | medical.eye-surgery=yes; medical.eye-surgery-on=2026-10-11 | REQUIRES_CLEARANCE
                    EYE-01 | medical.eye-surgery=yes; medical.eye-surgery-on=2026-10-10 | clear
                    """)
    void brain_and_eyes(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HEP-01 | medical.hepatic-impairment=yes; medical.child-pugh=c | ABSOLUTE
                    HEP-01 | medical.hepatic-impairment=yes; medical.child-pugh=b | clear
                    HEP-01 | medical.hepatic-impairment=yes; medical.child-pugh=b; medical.cirrhosis-decompensated=yes | ABSOLUTE
                    HEP-01 | medical.hepatic-impairment=yes | unknown
                    HEP-02 | medical.hepatic-impairment=yes; medical.child-pugh=b | REQUIRES_CLEARANCE
                    HEP-02 | medical.hepatic-impairment=yes; medical.child-pugh=a | clear
                    HEP-02 | medical.hepatic-impairment=? | unknown
                    HEP-03 | medical.alt-uln=2.99 | clear
                    HEP-03 | medical.alt-uln=3 | REQUIRES_CLEARANCE
                    HEP-03 | medical.ast-uln=3 | REQUIRES_CLEARANCE
                    HEP-03 | medical.alp-uln=3 | REQUIRES_CLEARANCE
                    HEP-03 | medical.ggt-uln=3 | REQUIRES_CLEARANCE
                    HEP-03 | medical.ggt-uln=- | unknown
                    HEP-03 | medical.liver-tests-on=2026-08-23 | unknown
                    HEP-04 | medical.chronic-hepatitis=yes | clear
                    HEP-04 | medical.chronic-hepatitis=yes; medical.liver-tests-on=2026-08-24 | clear
                    HEP-04 | medical.chronic-hepatitis=yes; medical.liver-tests-on=2026-08-23 | INFO_MISSING
                    HEP-04 | substance.alcohol-disorder=yes; medical.ggt-uln=- | INFO_MISSING
                    HEP-04 | medical.hepatotoxic-drugs=yes; medical.liver-tests-on=- | INFO_MISSING
                    HEP-04 | medical.frequent-dosing-planned=yes; medical.alt-uln=? | INFO_MISSING
                    HEP-04 | medical.frequent-dosing-planned=?; medical.alt-uln=? | unknown
                    HEP-04 | medical.alt-uln=? | clear
                    REN-01 | medical.egfr=30 | clear
                    REN-01 | medical.egfr=29.9 | CAUTION
                    REN-01 | medical.egfr=? | unknown
                    REN-01 | medical.egfr=-; reported EGFR=25@2026-11-01 | CAUTION
                    """)
    void liver_and_kidney(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    END-01 | medical.hyperthyroidism-uncontrolled=no | clear
                    END-01 | medical.hyperthyroidism-uncontrolled=yes | REQUIRES_CLEARANCE
                    END-01 | medical.hyperthyroidism-uncontrolled=? | unknown
                    END-02 | medical.thyroid-replacement=yes | INFO_MISSING
                    END-02 | medical.thyroid-replacement=yes; medical.tsh-on=2025-11-22 | clear
                    END-02 | medical.thyroid-replacement=yes; medical.tsh-on=2025-11-21 | INFO_MISSING
                    END-02 | medical.thyroid-replacement=? | unknown
                    GU-01 | medical.cystitis-interstitial=no | clear
                    GU-01 | medical.cystitis-interstitial=yes | REQUIRES_CLEARANCE
                    GU-01 | medical.cystitis-ketamine=yes | ABSOLUTE
                    GU-01 | medical.cystitis-ketamine=? | unknown
                    POR-01 | medical.porphyria=no | clear
                    POR-01 | medical.porphyria=yes | REQUIRES_CLEARANCE
                    POR-01 | medical.porphyria=- | unknown
                    ALG-01 | medical.ketamine-allergy=no | clear
                    ALG-01 | medical.ketamine-allergy=yes | ABSOLUTE
                    ALG-01 | medical.ketamine-allergy=? | unknown
                    ANE-01 | medical.anesthesia-reaction=no | clear
                    ANE-01 | medical.anesthesia-reaction=yes | REQUIRES_CLEARANCE
                    ANE-01 | medical.difficult-airway=yes | REQUIRES_CLEARANCE
                    ANE-01 | medical.difficult-airway=? | unknown
                    AGE-01 | born=2008-11-22 | clear
                    AGE-01 | born=2008-11-23 | ABSOLUTE
                    AGE-01 | unborn= | unknown
                    AGE-02 | born=1961-11-23 | clear
                    AGE-02 | born=1961-11-22 | CAUTION
                    AGE-02 | unborn= | unknown
                    """)
    void glands_bladder_allergy_anesthesia_and_age(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    OB-01 | medical.pregnancy-possible=no | clear
                    OB-01 | medical.pregnancy-possible=yes; medical.pregnant=yes | ABSOLUTE
                    OB-01 | medical.pregnancy-possible=yes; medical.pregnant=no; medical.pregnancy-test=positive | ABSOLUTE
                    OB-01 | medical.pregnancy-possible=yes; medical.pregnant=? | unknown
                    OB-01 | medical.pregnancy-possible=? | unknown
                    OB-01 | medical.pregnancy-possible=-; condition=Normal pregnancy | unknown
                    OB-02 | medical.pregnancy-possible=yes | INFO_MISSING
                    OB-02 | medical.pregnancy-possible=yes; medical.pregnancy-test-on=2026-11-22 | clear
                    OB-02 | medical.pregnancy-possible=yes; medical.pregnancy-test-on=2026-11-20 | clear
                    OB-02 | medical.pregnancy-possible=yes; medical.pregnancy-test-on=2026-11-19 | INFO_MISSING
                    OB-02 | medical.pregnancy-possible=? | unknown
                    OB-03 | medical.breastfeeding=no | clear
                    OB-03 | medical.breastfeeding=yes | REQUIRES_CLEARANCE
                    OB-03 | medical.breastfeeding=? | unknown
                    OB-04 | medical.pregnancy-possible=yes; medical.contraception-plan=no | CAUTION
                    OB-04 | medical.pregnancy-possible=yes; medical.contraception-plan=yes | clear
                    OB-04 | medical.pregnancy-possible=yes; medical.contraception-plan=? | unknown
                    """)
    void pregnancy(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }
}
