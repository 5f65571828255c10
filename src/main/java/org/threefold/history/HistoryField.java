package org.threefold.history;

/// The fields of the forms of this module, so that an objection can stand at its field.
public enum HistoryField {
    NAME,
    APPROACH,
    DOSE,
    UNIT,
    WEEKS_AT_MINIMUM,
    SESSIONS_ATTENDED,
    SESSIONS_PLANNED,
    START,
    END,
    TOTAL_WEEKS,
    PAIN_CHANGE,
    ADVERSE_EFFECT,
    GRADE,
    FREQUENCY
}
