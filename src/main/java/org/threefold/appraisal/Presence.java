package org.threefold.appraisal;

/// Whether a trait is there. Not known is not absent.
enum Presence {
    PRESENT,
    ABSENT,
    NOT_KNOWN
}
