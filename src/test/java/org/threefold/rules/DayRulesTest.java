package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRulesTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CV-06 | dosing=yes; day.systolic=180; day.diastolic=119 | ABSOLUTE
                    CV-06 | dosing=yes; day.systolic=179; day.diastolic=109 | clear
                    CV-06 | dosing=yes; day.systolic=160; medical.bp1-diastolic=100 | REQUIRES_CLEARANCE
                    CV-07 | dosing=yes; day.systolic=140; day.diastolic=90 | clear
                    CV-07 | dosing=yes; day.systolic=141 | CAUTION
                    CV-07 | dosing=yes; day.diastolic=91 | CAUTION
                    CV-07 | dosing=yes; day.systolic=-; day.diastolic=- | unknown
                    CV-07 | dosing=yes; day.diastolic=? | unknown
                    CV-07 | day.systolic=-; day.diastolic=- | clear
                    CV-08 | dosing=yes; day.heart-rate=110; medical.heart-rate=120 | clear
                    CV-08 | dosing=yes; day.heart-rate=111 | CAUTION
                    CV-08 | dosing=yes; day.heart-rate=50 | clear
                    CV-08 | dosing=yes; day.heart-rate=49 | CAUTION
                    CV-08 | dosing=yes; day.irregular-rhythm=yes | CAUTION
                    CV-08 | dosing=yes; day.irregular-rhythm=? | unknown
                    CV-08 | dosing=yes; day.heart-rate=- | unknown
                    RSP-03 | day.respiratory-infection=yes | CAUTION
                    RSP-03 | day.respiratory-infection=no | clear
                    RSP-03 | day.respiratory-infection=? | unknown
                    RSP-04 | day.route=intranasal; day.nasal-obstruction=yes | CAUTION
                    RSP-04 | day.route=intranasal; day.nasal-obstruction=no | clear
                    RSP-04 | day.route=intranasal; day.nasal-obstruction=- | unknown
                    RSP-04 | day.route=intravenous; day.nasal-obstruction=yes | clear
                    RSP-04 | day.route=-; day.nasal-obstruction=no | unknown
                    HEP-05 | day.maintenance=no; day.sessions-since-liver-tests=9 | clear
                    HEP-05 | day.maintenance=yes; day.sessions-since-liver-tests=5 | clear
                    HEP-05 | day.maintenance=yes; day.sessions-since-liver-tests=6 | CAUTION
                    HEP-05 | day.maintenance=yes; medical.liver-tests-on=2026-08-22 | clear
                    HEP-05 | day.maintenance=yes; medical.liver-tests-on=2026-08-21 | CAUTION
                    HEP-05 | day.maintenance=yes; medical.liver-tests-on=- | unknown
                    HEP-05 | day.maintenance=yes; day.sessions-since-liver-tests=? | unknown
                    HEP-05 | day.maintenance=? | unknown
                    END-03 | takes=Humulin 70/30 | CAUTION
                    END-03 | takes=glipizide 5 MG Oral Tablet@UNKNOWN | CAUTION
                    END-03 | takes=repaglinide 1 MG Oral Tablet | CAUTION
                    END-03 | takes=tolbutamide 500 MG | CAUTION
                    END-03 | takes=Humulin 70/30; day.fasting=no | clear
                    END-03 | takes=Humulin 70/30; day.fasting=- | unknown
                    END-03 | takes=metformin 500 MG | clear
                    END-03 | medications.reconciled=no | unknown
                    END-03 | medications.reconciled=no; day.fasting=no | clear
                    GU-02 | day.bladder-frequency=no | clear
                    GU-02 | day.bladder-frequency=yes | CAUTION
                    GU-02 | day.bladder-urgency=yes | CAUTION
                    GU-02 | day.bladder-dysuria=yes | CAUTION
                    GU-02 | day.bladder-pain=yes | CAUTION
                    GU-02 | day.bladder-hematuria=yes | REQUIRES_CLEARANCE
                    GU-02 | day.bladder-urgency=yes; day.bladder-pain=yes | REQUIRES_CLEARANCE
                    GU-02 | day.bladder-pain=yes; day.bladder-urgency=? | CAUTION
                    GU-02 | day.bladder-hematuria=- | unknown
                    """)
    void airway_and_organs(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    WT-01 | day.weighed-on=2026-10-23 | clear
                    WT-01 | day.weighed-on=2026-10-22 | INFO_MISSING
                    WT-01 | day.weighed-on=- | unknown
                    BMI-01 | medical.height=200; day.weight=120 | CAUTION
                    BMI-01 | medical.height=200; day.weight=119.9 | clear
                    BMI-01 | medical.height=200; day.weight=-; medical.weight=120 | CAUTION
                    BMI-01 | medical.height=200; day.weight=119; medical.weight=120 | clear
                    BMI-01 | medical.height=- | unknown
                    BMI-01 | day.weight=-; medical.weight=? | unknown
                    NPO-01 | day.route=intranasal; day.food-minutes=120; day.drink-minutes=30 | clear
                    NPO-01 | day.route=intranasal; day.food-minutes=119; day.drink-minutes=30 | CAUTION
                    NPO-01 | day.route=intranasal; day.food-minutes=120; day.drink-minutes=29 | CAUTION
                    NPO-01 | day.food-minutes=360; day.drink-minutes=120 | clear
                    NPO-01 | day.food-minutes=359; day.drink-minutes=120 | CAUTION
                    NPO-01 | day.food-minutes=360; day.drink-minutes=119 | CAUTION
                    NPO-01 | day.route=intramuscular; day.food-minutes=359 | CAUTION
                    NPO-01 | day.route=- | unknown
                    NPO-01 | day.food-minutes=? | unknown
                    NPO-01 | day.drink-minutes=- | unknown
                    INF-01 | day.temperature=37.9 | clear
                    INF-01 | day.temperature=38 | CAUTION
                    INF-01 | day.acute-illness=yes | CAUTION
                    INF-01 | day.acute-illness=? | unknown
                    INF-01 | day.temperature=- | unknown
                    SUD-09 | day.cannabis=yes | CAUTION
                    SUD-09 | day.cannabis=no | clear
                    SUD-09 | day.cannabis=- | unknown
                    """)
    void the_body_of_today(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LOG-01 | day.escort=no | ABSOLUTE
                    LOG-01 | day.escort=yes | clear
                    LOG-01 | day.escort=- | unknown
                    LOG-02 | day.adult-at-home=no | REQUIRES_CLEARANCE
                    LOG-02 | day.home-safe=no | REQUIRES_CLEARANCE
                    LOG-02 | day.adult-at-home=yes; day.home-safe=yes | clear
                    LOG-02 | day.adult-at-home=? | unknown
                    LOG-02 | day.home-safe=- | unknown
                    LOG-03 | day.consent-signed=no | INFO_MISSING
                    LOG-03 | day.consent-signed=? | unknown
                    LOG-03 | day.consent-signed-on=2025-11-22 | clear
                    LOG-03 | day.consent-signed-on=2025-11-21 | INFO_MISSING
                    LOG-03 | day.consent-signed-on=- | unknown
                    LOG-03 | day.consent-covers-plan=no | INFO_MISSING
                    LOG-03 | day.consent-covers-plan=? | unknown
                    LOG-04 | day.preparation-sessions=0 | INFO_MISSING
                    LOG-04 | day.preparation-sessions=1 | clear
                    LOG-04 | day.preparation-sessions=- | unknown
                    LOG-05 | day.integration-booked=no | INFO_MISSING
                    LOG-05 | day.integration-booked=yes | clear
                    LOG-05 | day.integration-booked=? | unknown
                    LOG-06 | day.previous-open-items=1 | INFO_MISSING
                    LOG-06 | day.previous-open-items=0 | clear
                    LOG-06 | day.previous-open-items=- | unknown
                    LOG-08 | signed=MEDICAL_HISTORY,TREATMENT_TRIALS,TREATMENT_EXPECTATIONS | clear
                    LOG-08 | signed=MEDICAL_HISTORY,TREATMENT_TRIALS,PSYCHIATRIC_CONDITIONS | clear
                    LOG-08 | signed=MEDICAL_HISTORY,TREATMENT_TRIALS | INFO_MISSING
                    LOG-08 | signed=MEDICAL_HISTORY,PSYCHIATRIC_CONDITIONS | INFO_MISSING
                    LOG-08 | signed=TREATMENT_TRIALS,PSYCHIATRIC_CONDITIONS | INFO_MISSING
                    LOG-08 | signed=- | unknown
                    LOG-10 | day.staff-ready=yes | clear
                    LOG-10 | day.staff-ready=no | ABSOLUTE
                    LOG-10 | day.oxygen-ready=no | ABSOLUTE
                    LOG-10 | day.suction-ready=no | ABSOLUTE
                    LOG-10 | day.bag-mask-ready=no | ABSOLUTE
                    LOG-10 | day.rescue-medicines-ready=no | ABSOLUTE
                    LOG-10 | day.monitor-ready=no | ABSOLUTE
                    LOG-10 | day.monitor-ready=- | unknown
                    LOG-13 | day.commitments=yes | CAUTION
                    LOG-13 | day.commitments=no | clear
                    LOG-13 | day.commitments=? | unknown
                    """)
    void home_room_and_paper(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }
}
