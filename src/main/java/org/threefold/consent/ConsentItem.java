package org.threefold.consent;

/// What a consent has to say, one page each, in the order in which it is read
/// (src/docs/clinical/course-of-care.md, "What a consent says").
public enum ConsentItem {
    C1,
    C2,
    C3,
    C4,
    C5,
    C6,
    C7,
    C8,
    C9,
    C10,
    C11,
    /// Touch is chosen here.
    C12,
    /// Recording and sharing are chosen here.
    C13,
    C14,
    C15,
    C16;

    /// Its place among all of them, from one.
    public int number() {
        return ordinal() + 1;
    }
}
