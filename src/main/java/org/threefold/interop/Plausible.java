package org.threefold.interop;

import org.threefold.history.ObservationKind;

import java.math.BigDecimal;

/// What a value of one kind can be at all: the range of an instrument's score
/// (src/docs/clinical/instruments.md), or what a living adult can have. Wider than anything normal
/// on purpose: it finds slips of unit and typing, not illness.
record Plausible(Unit unit, int least, int most) {

    static Plausible of(ObservationKind kind) {
        return switch (kind) {
            case SYSTOLIC -> new Plausible(Unit.PRESSURE, 30, 350);
            case DIASTOLIC -> new Plausible(Unit.PRESSURE, 10, 250);
            case HEART_RATE -> new Plausible(Unit.RATE, 10, 350);
            case SPO2 -> new Plausible(Unit.PERCENT, 20, 100);
            case WEIGHT -> new Plausible(Unit.WEIGHT, 2, 650);
            case HEIGHT -> new Plausible(Unit.LENGTH, 40, 280);
            case BMI -> new Plausible(Unit.BMI, 5, 200);
            case PAIN_NRS, PEG, DAST10 -> new Plausible(Unit.SCORE, 0, 10);
            case TAPS -> new Plausible(Unit.SCORE, 0, 4);
            case TAPS_OTHER, NO_OTHER_OPTION -> new Plausible(Unit.SCORE, 0, 1);
            case EXPECTED_CHANGE -> new Plausible(Unit.SCORE, 0, 100);
            case PHQ9 -> new Plausible(Unit.SCORE, 0, 27);
            case PHQ9_ITEM9 -> new Plausible(Unit.SCORE, 0, 3);
            case GAD7 -> new Plausible(Unit.SCORE, 0, 21);
            case AUDIT_C -> new Plausible(Unit.SCORE, 0, 12);
            case ALT, AST, ALP, GGT -> new Plausible(Unit.ENZYME, 0, 100_000);
            case BILIRUBIN -> new Plausible(Unit.BILIRUBIN, 0, 100);
            case EGFR -> new Plausible(Unit.FILTRATION, 0, 300);
            case PREGNANCY, SUICIDE_SCREEN -> new Plausible(Unit.NONE, 0, 0);
        };
    }

    boolean isHighest(BigDecimal value) {
        return unit == Unit.SCORE && value.compareTo(BigDecimal.valueOf(most)) == 0;
    }

    boolean holds(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
