package org.threefold.access;

/// What an act does to the record. It decides whether the case is locked and what the patient's
/// list says of it. See decision 0020.
public enum ActKind {
    /// Shows something. Locks nothing.
    READ,
    /// Tells colleagues who has the same page open, or keeps a text while it is typed. A denial is
    /// an event; nothing else is, because the page has one of its own, and so has what is
    /// submitted.
    UNRECORDED,
    /// Keeps what somebody is still writing, for their own eyes. Nobody's list calls it a deed.
    DRAFT,
    /// Records something. The case is locked as soon as it is permitted.
    WRITE,
    /// Records something under a password. The case is locked once the password was verified; see
    /// [Accounts#confirm].
    SIGN
}
