package org.threefold.rules;

import org.jspecify.annotations.Nullable;
import org.threefold.history.ObservationKind;
import org.threefold.settings.Amount;

import java.time.LocalDate;

/// A measurement that rules read: where the evaluation records its value and its day, and which
/// observation of a referral is the same thing.
///
/// Liver tests have no counterpart: a referral reports units per litre, and without that
/// laboratory's own upper limit they say nothing.
///
/// A value clears a concern only while it is fresh. How long that is, no guideline says: it is a
/// setting of the practice policy; what an ECG shows is as old as the ECG.
public enum Measure {
    HEART_RATE(
            "Resting heart rate",
            "per minute",
            "medical.heart-rate",
            "medical.vitals-on",
            ObservationKind.HEART_RATE,
            FreshnessSettings.VITALS),
    SPO2(
            "Oxygen saturation at rest",
            "%",
            "medical.spo2",
            "medical.vitals-on",
            ObservationKind.SPO2,
            FreshnessSettings.VITALS),
    QTC("QTc", "ms", "medical.qtc", "medical.ecg-on", null, FreshnessSettings.ECG),
    EGFR(
            "eGFR",
            "mL/min/1.73 m²",
            "medical.egfr",
            "medical.egfr-on",
            ObservationKind.EGFR,
            FreshnessSettings.LABORATORY),
    ALT(
            "ALT",
            "times the upper limit",
            "medical.alt-uln",
            "medical.liver-tests-on",
            null,
            FreshnessSettings.LABORATORY),
    AST(
            "AST",
            "times the upper limit",
            "medical.ast-uln",
            "medical.liver-tests-on",
            null,
            FreshnessSettings.LABORATORY),
    ALP(
            "Alkaline phosphatase",
            "times the upper limit",
            "medical.alp-uln",
            "medical.liver-tests-on",
            null,
            FreshnessSettings.LABORATORY),
    GGT(
            "GGT",
            "times the upper limit",
            "medical.ggt-uln",
            "medical.liver-tests-on",
            null,
            FreshnessSettings.LABORATORY),
    PHQ9_TOTAL(
            "PHQ-9 total",
            "of 27",
            "psychiatric.phq9-total",
            "psychiatric.phq9-on",
            ObservationKind.PHQ9,
            FreshnessSettings.QUESTIONNAIRE),
    PHQ9_ITEM9(
            "PHQ-9 item 9",
            "of 3",
            "psychiatric.phq9-item9",
            "psychiatric.phq9-on",
            ObservationKind.PHQ9_ITEM9,
            FreshnessSettings.QUESTIONNAIRE),
    GAD7_TOTAL(
            "GAD-7 total",
            "of 21",
            "psychiatric.gad7-total",
            "psychiatric.gad7-on",
            ObservationKind.GAD7,
            FreshnessSettings.QUESTIONNAIRE),
    AUDIT_C_TOTAL(
            "AUDIT-C total",
            "of 12",
            "substance.audit-c-total",
            "substance.audit-c-on",
            ObservationKind.AUDIT_C,
            FreshnessSettings.QUESTIONNAIRE);

    private final String words;
    private final String unit;
    private final String value;
    private final String day;
    private final @Nullable ObservationKind reported;
    private final Amount keeps;

    Measure(
            String words,
            String unit,
            String value,
            String day,
            @Nullable ObservationKind reported,
            Amount keeps) {
        this.words = words;
        this.unit = unit;
        this.value = value;
        this.day = day;
        this.reported = reported;
        this.keeps = keeps;
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

    /// How old it may be, as the practice has set it.
    Amount keeps() {
        return keeps;
    }

    boolean fresh(LocalDate day, Facts facts) {
        return !day.isBefore(facts.since(keeps));
    }
}
