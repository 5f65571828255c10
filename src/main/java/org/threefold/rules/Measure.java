package org.threefold.rules;

import org.jspecify.annotations.Nullable;
import org.threefold.history.ObservationKind;

import java.time.LocalDate;

/// A measurement that rules read: where the evaluation records its value and its day, and which
/// observation of a referral is the same thing.
///
/// Liver tests have no counterpart: a referral reports units per litre, and without that
/// laboratory's own upper limit they say nothing.
///
/// A value clears a concern only while it is fresh. Practice policy: 90 days, the period for
/// which a clearance on blood pressure, psychiatric state or laboratory values holds; a year for
/// what an ECG shows, as for the ECG itself.
public enum Measure {
    HEART_RATE(
            "Resting heart rate",
            "per minute",
            "medical.heart-rate",
            "medical.vitals-on",
            ObservationKind.HEART_RATE,
            90),
    SPO2(
            "Oxygen saturation at rest",
            "%",
            "medical.spo2",
            "medical.vitals-on",
            ObservationKind.SPO2,
            90),
    QTC("QTc", "ms", "medical.qtc", "medical.ecg-on", null, 365),
    EGFR("eGFR", "mL/min/1.73 m²", "medical.egfr", "medical.egfr-on", ObservationKind.EGFR, 90),
    ALT("ALT", "times the upper limit", "medical.alt-uln", "medical.liver-tests-on", null, 90),
    AST("AST", "times the upper limit", "medical.ast-uln", "medical.liver-tests-on", null, 90),
    ALP(
            "Alkaline phosphatase",
            "times the upper limit",
            "medical.alp-uln",
            "medical.liver-tests-on",
            null,
            90),
    GGT("GGT", "times the upper limit", "medical.ggt-uln", "medical.liver-tests-on", null, 90),
    PHQ9_TOTAL(
            "PHQ-9 total",
            "of 27",
            "psychiatric.phq9-total",
            "psychiatric.phq9-on",
            ObservationKind.PHQ9,
            90),
    PHQ9_ITEM9(
            "PHQ-9 item 9",
            "of 3",
            "psychiatric.phq9-item9",
            "psychiatric.phq9-on",
            ObservationKind.PHQ9_ITEM9,
            90),
    GAD7_TOTAL(
            "GAD-7 total",
            "of 21",
            "psychiatric.gad7-total",
            "psychiatric.gad7-on",
            ObservationKind.GAD7,
            90),
    AUDIT_C_TOTAL(
            "AUDIT-C total",
            "of 12",
            "substance.audit-c-total",
            "substance.audit-c-on",
            ObservationKind.AUDIT_C,
            90);

    private final String words;
    private final String unit;
    private final String value;
    private final String day;
    private final @Nullable ObservationKind reported;
    private final int keepsDays;

    Measure(
            String words,
            String unit,
            String value,
            String day,
            @Nullable ObservationKind reported,
            int keepsDays) {
        this.words = words;
        this.unit = unit;
        this.value = value;
        this.day = day;
        this.reported = reported;
        this.keepsDays = keepsDays;
    }

    public String words() {
        return words;
    }

    public String unit() {
        return unit;
    }

    /// The question that records the value.
    public String value() {
        return value;
    }

    /// The question that records the day.
    public String day() {
        return day;
    }

    public @Nullable ObservationKind reported() {
        return reported;
    }

    int keepsDays() {
        return keepsDays;
    }

    boolean fresh(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusDays(keepsDays));
    }
}
